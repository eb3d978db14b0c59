import { type BookCloud, startBookCloud } from './bookCloud'
import { describeEvidenceBook } from './evidenceBook.contract'

jest.setTimeout(60_000)

let cloud: BookCloud
beforeAll(async () => { cloud = await startBookCloud() })
afterAll(() => cloud.close())

describeEvidenceBook('on the SDK and the local cloud', () => cloud)

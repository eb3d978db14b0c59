import { type AskBook } from '../../cloudfunctions/ports/askBook'
import { describeAskBook } from './askBook.contract'
import { type PortOnLocalCloud, portOnLocalCloud } from './onLocalCloud'

let started: PortOnLocalCloud<AskBook>
afterAll(() => started.stop())

describeAskBook('on CloudBase (local cloud)', async () => {
  started = await portOnLocalCloud<AskBook>('askBook', 'wxAskBook')
  return started.port
})

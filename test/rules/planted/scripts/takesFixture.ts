import { fixture } from '../test/fixture'
export const taken = fixture

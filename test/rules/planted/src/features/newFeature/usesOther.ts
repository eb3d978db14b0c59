import { Ask } from '../asking/Ask'
export const other = Ask

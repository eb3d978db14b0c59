import { calls } from '../cloud/calls'
export const calling = calls

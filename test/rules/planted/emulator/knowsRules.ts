import { rule } from '../core/rule'
export const known = rule

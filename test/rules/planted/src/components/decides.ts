import { rule } from '../../core/rule'
export const decision = rule

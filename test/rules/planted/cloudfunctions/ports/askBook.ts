import { rule } from '../../core/rule'
export const askBook = rule

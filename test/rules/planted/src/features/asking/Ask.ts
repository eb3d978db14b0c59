import { button } from '../../components/button'
import { rule } from '../../../core/rule'
export const Ask = [button, rule]

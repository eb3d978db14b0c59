import { button } from '../components/button'
export const shown = button

import { two } from './cycleTwo'
export const one: number = two

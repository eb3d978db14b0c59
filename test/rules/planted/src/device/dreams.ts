import { people } from '../../simulation/people'
export const dreamt = people

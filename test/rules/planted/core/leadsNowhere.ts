export { gone } from './gone'

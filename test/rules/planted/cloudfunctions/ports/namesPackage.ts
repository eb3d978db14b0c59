import { type Sharp } from 'sharp'
export interface Picture { sharp: Sharp }

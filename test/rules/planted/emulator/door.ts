import { createServer } from 'node:http'
export const door = createServer

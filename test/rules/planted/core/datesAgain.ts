import dayjs from 'dayjs'
export const tomorrow = dayjs

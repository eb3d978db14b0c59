export const collect = /(?<!不)到付/u

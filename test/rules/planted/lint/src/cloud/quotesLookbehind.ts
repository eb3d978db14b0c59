export const collect = new RegExp('(?<![非不])到付', 'u')

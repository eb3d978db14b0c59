const late = async (): Promise<number> => Promise.resolve(1)
export const begin = (): void => { late() }

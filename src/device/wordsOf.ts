/** The platform's errors are objects with an errMsg, Errors, or strings; this is what they say. */
export const wordsOf = (cause: unknown): string => String((cause as { errMsg?: unknown } | null)?.errMsg ?? (cause instanceof Error ? cause.message : cause))

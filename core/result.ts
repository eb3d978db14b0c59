/**
 * The outcome of anything that may be refused. A refusal is expected and closed: its code is one of a contract's list.
 * A fault (a bug, an outage) is never a Result: it is thrown and caught once, at the door (cloudfunctions/handle.ts).
 */
export type Result<T, Code extends string> = { ok: true; value: T } | { ok: false; code: Code }

/** A successful outcome. */
export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

/** An expected refusal, by its code. */
export const refuse = <Code extends string>(code: Code): { ok: false; code: Code } => ({ ok: false, code })

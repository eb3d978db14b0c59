/**
 * SQLite's code of a fault ('SQLITE_BUSY', 'SQLITE_CONSTRAINT_UNIQUE', …); empty for any other fault. Looked up by name
 * and not by class: the native module keeps the class of whoever loaded it first in a process.
 */
export function sqliteCodeOf(fault: unknown): string {
  const code = typeof fault === 'object' && fault !== null ? (fault as { code?: unknown }).code : undefined
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : ''
}

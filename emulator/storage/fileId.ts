/** The environment every local cloud plays. */
export const ENV_ID = 'local-env'
/** File ids look as on the platform: cloud://ENVIRONMENT.BUCKET/PATH. */
const PREFIX = `cloud://${ENV_ID}.local/`

export const fileIdOf = (cloudPath: string): string => `${PREFIX}${cloudPath}`

/** The cloud path in a file id of this environment; null for any other text. */
export const pathOfFileId = (fileId: unknown): string | null => (typeof fileId === 'string' && fileId.startsWith(PREFIX) ? fileId.slice(PREFIX.length) : null)

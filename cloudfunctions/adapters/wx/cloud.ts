import cloud from 'wx-server-sdk'

// The environment the function itself runs in.
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

/** A missing document is an answer (null), not an error. */
export const db = cloud.database({ throwOnNotFound: false } as Parameters<typeof cloud.database>[0])

export { cloud }

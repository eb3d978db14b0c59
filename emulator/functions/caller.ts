import { ENV_ID } from '../storage/fileId'

/** The mini-program every local cloud plays. */
export const APP_ID = 'wxlocal0000000000'

/** What started a call, in the platform's own words (documentation of getWXContext, SOURCE). */
export type Source = 'wx_client' | 'wx_trigger' | 'wx_unknown' | `${string},scf`

/** On whose behalf a call runs. */
export interface FunctionCaller {
  /** The person at the phone; empty for timers and for calls from another function, which get none on the platform either. */
  openid: string
  source: Source
}

/**
 * The names set anew before each call. getWXContext and the SDK read those that WX_CONTEXT_KEYS lists; the two API
 * tokens are never shown to a function but must be there, or the SDK looks for a file of tokens.
 */
export function callerEnvironment({ openid, source }: FunctionCaller): Record<string, string> {
  const client: Record<string, string> = openid === '' ? {} : { WX_OPENID: openid, WX_CLIENTIP: '127.0.0.1' }
  const context = { ...client, WX_APPID: APP_ID, WX_API_TOKEN: 'local' }
  return {
    ...context,
    WX_CONTEXT_KEYS: Object.keys(context).join(','),
    WX_TRIGGER_API_TOKEN_V0: 'local',
    TCB_SOURCE: source,
    TRIGGER_SRC: source === 'wx_trigger' ? 'timer' : 'invoke',
  }
}

/** The environment an instance lives with: the platform's names, our own settings, and nothing else of this machine's. */
export function instanceEnvironment(adminUrl: string, token: string, settings: Readonly<Record<string, string>>): Record<string, string> {
  const machine = Object.fromEntries(['PATH', 'HOME', 'TMPDIR', 'TEMP', 'LD_LIBRARY_PATH', 'SystemRoot'].flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))
  return {
    ...machine,
    ...settings,
    TZ: 'UTC', // as on the platform
    TENCENTCLOUD_RUNENV: 'SCF', // keeps the SDK from asking the cloud machine's metadata service
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: ENV_ID,
    TCB_ENV: ENV_ID,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_SESSIONTOKEN: token,
  }
}

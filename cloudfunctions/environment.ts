import * as v from 'valibot'

/** What a deployed function is configured by; the local cloud sets the same names. */
const shape = v.object({
  /** Key of every HMAC in the book, at least 32 characters, the same for all functions of one environment. */
  EVIDENCE_SECRET: v.pipe(v.string(), v.minLength(32, 'needs at least 32 characters')),
  /** Openids of the moderators, separated by commas. */
  MODERATORS: v.optional(v.string(), ''),
  /** Template of the message to who reported a sender that became flagged (thing1, time2, thing3); empty: the app's inbox alone tells. */
  FLAG_TEMPLATE: v.optional(v.string(), ''),
  /** Who reads a photo's words: our own reader, or WeChat's printed text recognition (100 a day free of charge). */
  TEXT_READER: v.optional(v.picklist(['', 'onnx', 'printedText']), ''),
  /** '1' on a local cloud filled with demo data. Refused where functions do not speak to a cloud on this very machine. */
  DEMO: v.optional(v.picklist(['', '1']), ''),
  /** Where the platform's SDK is told to send its requests; the local cloud names itself here, a deployed function has no such URL. */
  TCB_CONTEXT_CNFG: v.optional(v.string(), ''),
})
/** Made-up records may be shown only by a cloud on loopback: a deployed function with DEMO=1 does not start. */
const demoOnlyOnLoopback = v.pipe(shape, v.forward(v.check(({ DEMO, TCB_CONTEXT_CNFG }) => DEMO !== '1' || /"http:\/\/127\.0\.0\.1:\d+\//u.test(TCB_CONTEXT_CNFG), 'demo data is for a local cloud only'), ['DEMO']))

export interface Environment {
  evidenceSecret: string
  moderators: readonly string[]
  flagTemplate: string
  textReader: 'onnx' | 'printedText'
  demo: boolean
}

/** Throws one error that lists everything missing or wrong, by name and never by value. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = v.safeParse(demoOnlyOnLoopback, variables)
  if (!parsed.success) throw new Error(`Environment: ${parsed.issues.map(issue => `${v.getDotPath(issue) ?? '?'} (${issue.message.replace(/ but received .*/u, '')})`).join(', ')}`)
  const { EVIDENCE_SECRET, MODERATORS, FLAG_TEMPLATE, TEXT_READER, DEMO } = parsed.output
  return { evidenceSecret: EVIDENCE_SECRET, moderators: MODERATORS.split(',').map(one => one.trim()).filter(one => one !== ''), flagTemplate: FLAG_TEMPLATE, textReader: TEXT_READER === 'printedText' ? 'printedText' : 'onnx', demo: DEMO === '1' }
}

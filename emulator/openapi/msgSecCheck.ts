import { randomBytes } from 'node:crypto'
import { readAnswer } from './answerFile'
import { type OpenApiCall, refused } from './openApi'
import { textOf } from './protobuf'

/** WeChat's limit of one check (documentation of security.msgSecCheck). */
const TEXT_CHARS = 2500
/** 1 profile, 2 comment, 3 forum, 4 social log (the same documentation). */
const SCENES = new Set(['1', '2', '3', '4'])

/**
 * security.msgSecCheck, version 2. The local cloud has no judge of words of its own: text passes unless it holds one of
 * the words in answers/security.msgSecCheck.json, `{ "risky": ["…"], "review": ["…"] }`. As with WeChat the errcode is 0
 * for risky text too: only result.suggest tells.
 */
export function msgSecCheck(dataDir: string): OpenApiCall {
  return params => {
    const content = textOf(params, 'content')
    if (textOf(params, 'version') !== '2' || content === '' || !SCENES.has(textOf(params, 'scene'))) return refused(47001, 'data format error: version 2, scene 1 to 4 and content are needed')
    if (textOf(params, 'openid') === '') return refused(40003, 'invalid openid')
    if (content.length > TEXT_CHARS) return refused(45002, 'content size out of limit')
    const words = readAnswer(dataDir, 'security.msgSecCheck')
    const holds = (list: unknown) => Array.isArray(list) && list.some(word => typeof word === 'string' && word !== '' && content.includes(word))
    const suggest = holds(words?.['risky']) ? 'risky' : holds(words?.['review']) ? 'review' : 'pass'
    const label = suggest === 'pass' ? 100 : 21000 // 100 normal, 21000 other (the same documentation)
    return { json: { errcode: 0, errmsg: 'ok', trace_id: randomBytes(8).toString('hex'), result: { suggest, label }, detail: [{ strategy: 'keyword', errcode: 0, suggest, label }] } }
  }
}

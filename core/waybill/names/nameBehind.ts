import { isNoName, nameLikeness } from './personName'
import { addressScore } from './places'

/** What an address ends with. */
const ENDING = '省市区县镇乡村街路巷号栋幢座楼层室排门城园库仓'
const masked = String.raw`\p{Script=Han}\*{1,2}|\*\p{Script=Han}{1,2}|\p{Script=Han}\*\p{Script=Han}`
/** A masked name, or one that a gap sets apart. */
const named = new RegExp(String.raw`(?:[${ENDING}](?:(?:的|[\s,;、|/·]*)(${masked})|(?:的|[\s,;、|/·]+)(\p{Script=Han}{2,8}|\p{Script=Han}{4,20}(?:公司|经营部|工作室|旗舰店)))|\*{2,}[\s,;、|/·]+(${masked}|\p{Script=Han}{2,8}))$`, 'u')
/** A title or a firm's or a shop's word ends the name, which begins as late as it can. */
const titled = new RegExp(String.raw`^.{2,}[${ENDING}](\p{Script=Han}{1,6}?(?:先生|女士|小姐|旗舰店|专营店|百货店|服饰店|饰品店|工艺品店|商行|商贸|经营部|售后部|客服部|工作室|有限公司|代发|代寄|饰品厂|服饰厂)|售后部|客服部|电商仓)$`, 'u')
/** The same without a gap, right before a number: 60号史杰磊15108400567. A house may be called like a person (18号万达), so a figure's or a block's ending goes before, and no place's word ends it. */
const glued = new RegExp(String.raw`[\dA-Z一二三四五六七八九十]号??[号栋幢座楼层室排门库仓]((?!仓)[\p{Script=Han}*]{2,3})$`, 'u')
const restOfAddress = new RegExp(String.raw`^[${ENDING}](?:(?=(?:${masked})$)|[·/|,;\s]+(?=\p{Script=Han}))|^(?:.{0,10}[${ENDING}])?的(?=[\p{Script=Han}*]{2})`, 'u')

/** Where in an address the name behind it begins, or -1: 工业园18号 马*, 南昌县售后部. `beforePhone`: a number follows right behind. */
export function nameBehind(address: string, beforePhone: boolean): number {
  const match = named.exec(address) ?? titled.exec(address) ?? (beforePhone ? glued.exec(address) : null)
  const name = match?.[1] ?? match?.[2] ?? match?.[3]
  // 佳惠超市·江汉店 is a name.
  if (name !== undefined && address[address.length - name.length - 1] === '·' && addressScore(address.slice(0, -name.length)) < 1.4) return -1
  return name === undefined || isNoName(name) || nameLikeness(name) < 0.2 ? -1 : address.length - name.length
}

/** A name without the end of an address before it (区曾* and 仓库的曾* are 曾*), and without a sentence's verb behind it (侯*发出). */
export const withoutEnding = (name: string): string => name.replace(restOfAddress, '').replace(/(?:[寄发](?:出|来)|给您[寄发].*)$/u, '')

import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Happening, happenings, type LetterAddressee, letterAddressees, letterText } from '../../../core/rescue/letter'
import { type KeptCase } from '../../cloud/cases'
import { aria } from '../../components/aria'
import { Card } from '../../components/Card'
import { Choices } from '../../components/Choices'
import { Icon } from '../../components/Icon'
import { Tap } from '../../components/Tap'
import { TextField } from '../../components/TextField'
import { copyText } from '../../device/copyText'
import { draw } from '../../device/drawing'
import { saveImage } from '../../device/saveImage'
import { today } from '../../device/today'
import { useSentences } from '../../text/language'
import { layoutLetter } from './layoutLetter'
import { letterFacts, type LetterPart, letterParts } from './letterFacts'

/** A complaint written from the case; what goes in is chosen, and it goes nowhere by itself. */
export function Letter({ kept, happened, ticket, onTicket }: { kept: KeptCase; happened: readonly Happening[]; ticket: string; onTicket: (ticket: string) => void }) {
  const { rescue, card } = useSentences()
  const [to, setTo] = useState<LetterAddressee>('carrier')
  const [chosen, setChosen] = useState<readonly LetterPart[]>(letterParts)
  const [told, setTold] = useState<readonly Happening[]>(happened)
  const [said, setSaid] = useState<string | null>(null)
  const letter = letterText(to, letterFacts({ ...kept, rescue: { ...kept.rescue, ticket } }, chosen, told, today()))
  const toggle = <T,>(list: readonly T[], one: T): readonly T[] => (list.includes(one) ? list.filter(other => other !== one) : [...list, one])
  const chip = (on: boolean, words: string, onTap: () => void) => <Tap key={words} className={`choice ${on ? 'choice_chosen' : ''}`} pressed={on} onTap={onTap}>{on && <Icon name='check' />}{words}</Tap>
  return (
    <Card title={rescue.letterTitle} hint={rescue.letterHint}>
      <Choices even label={rescue.letterTitle} options={letterAddressees.map(value => ({ value, label: rescue.to[value] }))} chosen={to} onChoose={setTo} />
      <View className='field__label'>{rescue.include}</View>
      <View className='choices'>
        {letterParts.map(part => chip(chosen.includes(part), rescue.parts[part], () => setChosen(toggle(chosen, part))))}
        {happenings.map(one => chip(told.includes(one), rescue.happened[one], () => setTold(toggle(told, one))))}
      </View>
      <TextField label={rescue.ticket} value={ticket} onChange={onTicket} maxLength={30} />
      <View className='letter'>{letter}</View>
      <View className='pair'>
        <Tap className='weui-btn weui-btn_primary' onTap={() => void copyText(letter).then(done => { if (done) setSaid(rescue.letterCopied) })}>{rescue.copyLetter}</Tap>
        <Tap className='weui-btn weui-btn_default' onTap={() => void draw(layoutLetter(letter)).then(path => path === null ? false : saveImage(path, rescue.letterTitle)).then(done => setSaid(done ? card.saved : card.notSaved))}>{rescue.letterImage}</Tap>
      </View>
      {said !== null && <View className='said-so' {...aria({ role: 'status', live: 'polite' })}>{said}</View>}
    </Card>
  )
}

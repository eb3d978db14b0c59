import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { type KeptCase, useCases } from '../../cloud/cases'
import { Tap } from '../../components/Tap'
import { Icon } from '../../components/Icon'
import { Page } from '../../features/frame/Page'
import { TextSizeTap } from '../../features/frame/TextSizeTap'
import { Haggling } from '../../features/rescue/Haggling'
import { Letter } from '../../features/rescue/Letter'
import { PaidDay } from '../../features/rescue/PaidDay'
import { Steps } from '../../features/rescue/Steps'
import { useRescue } from '../../features/rescue/useRescue'
import { useSentences } from '../../text/language'
import '../../features/rescue/rescue.less'

/** Already paid: what to do from today on, with days, numbers and letters. */
export default function RescuePage() {
  const { rescue } = useSentences()
  const { look } = useRouter().params
  const cases = useCases()
  const kept = look === undefined ? cases[0] : cases.find(one => one.requestId === look)
  return (
    <Page title={rescue.title} withBack aside={<TextSizeTap />}>
      {kept === undefined ? <View className='promise'>{rescue.noCase}</View> : <Rescue kept={kept} />}
    </Page>
  )
}

function Rescue({ kept }: { kept: KeptCase }) {
  const { rescue: words } = useSentences()
  const { rescue, keep, steps, toggle, circumstances, setCircumstances, happened, cameAgain } = useRescue(kept)
  const turn = (name: keyof typeof circumstances, label: string) => (
    <Tap className={`choice ${circumstances[name] ? 'choice_chosen' : ''}`} pressed={circumstances[name]} onTap={() => setCircumstances({ ...circumstances, [name]: !circumstances[name] })}>{circumstances[name] && <Icon name='check' />}{label}</Tap>
  )
  return (
    <>
      <View className='promise'>{words.intro}</View>
      <PaidDay paidOn={rescue.paidOn} onPaid={paidOn => keep({ paidOn })} />
      {steps.length > 0 && <View className='choices'>{turn('severalParcels', words.several)}{turn('paidAfterScanning', words.scanned)}</View>}
      <Steps steps={steps} done={rescue.done} carrier={kept.waybill.carrier} onToggle={toggle} />
      {steps.length > 0 && <Letter kept={kept} happened={happened} ticket={rescue.ticket} onTicket={ticket => keep({ ticket })} />}
      {steps.length > 0 && kept.waybill.payment.amountFen !== null && (
        <Haggling paidFen={kept.waybill.payment.amountFen} offersFen={rescue.offersFen} noted={kept.answers.priceCut === true} onOffer={fen => keep({ offersFen: [...rescue.offersFen, fen] })} onCameAgain={cameAgain} />
      )}
    </>
  )
}

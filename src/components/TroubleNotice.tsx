import { type PropsWithChildren } from 'react'
import { type TroubleCode } from '../text/sentences'
import { useSentences } from '../text/language'
import { Notice } from './Notice'

/** What went wrong and what to do now, by its code; the children are the ways on. */
export const TroubleNotice = ({ code, children }: PropsWithChildren<{ code: TroubleCode }>) => <Notice {...useSentences().trouble[code]}>{children}</Notice>

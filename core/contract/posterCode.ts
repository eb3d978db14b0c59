import * as v from 'valibot'
import { type Result } from '../result'
import { askId } from './askFamily'

/** The code printed on a warning card: it opens the scan page, or the ask the card belongs to. */
export const posterCodeRequest = v.strictObject({ ask: v.nullable(askId) })
export type PosterCodeRequest = v.InferOutput<typeof posterCodeRequest>

/** The picture as a data: address, ready to be drawn. */
export interface PosterCodeValue { image: string }

/** WeChat made no code just now (its own quota, or a page that is not published yet); the card goes without. */
export const posterCodeCodes = ['CODE_NOT_MADE'] as const
export type PosterCodeCode = (typeof posterCodeCodes)[number]

export type PosterCodeReply = Result<PosterCodeValue, PosterCodeCode>

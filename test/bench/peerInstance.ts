import Ocr from '@gutenye/ocr-node'
import { answerWith } from './instance'

export interface PeerAnswer { lines: string[]; ms: number; rssMb: number }

/** @gutenye/ocr-node as published, with its own defaults; its types resolve under no strict setting. */
const ocr = (Ocr as { create(): Promise<{ detect(file: string): Promise<{ text: string }[]> }> }).create()

answerWith(async ({ file }: { file: string }): Promise<PeerAnswer> => {
  const reader = await ocr
  const start = performance.now()
  const lines = await reader.detect(file)
  return { lines: lines.map(line => line.text), ms: performance.now() - start, rssMb: process.resourceUsage().maxRSS / 1024 }
})

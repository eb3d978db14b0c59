import { type AnswerRefusal, type Ask, type FamilyAnswer } from '../../core/family/ask'
import { type Result } from '../../core/result'
import { type Clock } from './clock'
import { type KeyMaker } from './keyMaker'

/** The family's asks, kept for a week. People are ids of core/evidence/keys personIdOf, never openids. */
export interface AskBook {
  /** Keeps a new ask. The same id by the same asker is the same ask, and the one that stands is given back. */
  open(ask: Ask): Promise<Result<Ask, 'ASK_ID_TAKEN' | 'TOO_MANY_ASKS'>>
  /** The ask, however old; null when there is none. */
  find(id: string): Promise<Ask | null>
  /** Puts one person's answer in, by core/family's rules. Concurrent answers all count. */
  answer(id: string, person: string, answer: Omit<FamilyAnswer, 'at'>, now: number): Promise<Result<Ask, AnswerRefusal | 'ASK_GONE'>>
  close(id: string, person: string, now: number): Promise<Result<Ask, 'NOT_YOUR_ASK' | 'ASK_GONE'>>
  /** The asks of one person that are not yet a week old, newest first. */
  asksOf(person: string, now: number): Promise<Ask[]>
  /** What a person answered to other people's asks, newest first, as long as it is kept. */
  answersOf(person: string): Promise<FamilyAnswer[]>
  /** Removes a person's asks and their answers in other people's asks. */
  forget(person: string): Promise<void>
  /** Removes up to 100 asks that are over. @returns how many */
  sweep(now: number): Promise<number>
}

/** What the stories of an ask need: the book, who the caller is to it, and the time. */
export interface AskPorts {
  askBook: AskBook
  keyMaker: KeyMaker
  clock: Clock
}

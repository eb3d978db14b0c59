import { type Ask, answerAsk, askLimits, closeAsk, type FamilyAnswer, stateOf, withoutPerson } from '../../../core/family/ask'
import { ok, refuse, type Result } from '../../../core/result'
import { type AskBook } from '../../ports/askBook'
import { db } from './cloud'
import { inTransaction, type Transaction } from './inTransaction'

/** An ask as a document: the answers are a list, because a person's id is no field name. */
type AskDocument = Omit<Ask, 'id' | 'answers'> & { answers: (FamilyAnswer & { person: string })[] }

/** Which asks a person opened and answered, so that all of it can be found and removed without a search. */
interface PersonDocument { asked: AskRef[]; answered: AskRef[] }
interface AskRef { id: string; at: number }

const asks = 'asks', people = 'askPeople'

/** The asks in CloudBase's database: each change one transaction of document operations. */
export const wxAskBook: AskBook = {
  open: ask => inTransaction(async transaction => {
    const standing = await read(transaction, ask.id)
    if (standing !== null) return standing.asker === ask.asker ? ok(standing) : refuse('ASK_ID_TAKEN')
    const person = await personOf(transaction, ask.asker, ask.askedAt)
    if (person.asked.filter(({ at }) => at + askLimits.lifeMs > ask.askedAt).length >= askLimits.openAtOnce) return refuse('TOO_MANY_ASKS')
    await transaction.set(asks, ask.id, documentOf(ask))
    await transaction.set(people, ask.asker, { ...person, asked: [...person.asked, { id: ask.id, at: ask.askedAt }] })
    return ok(ask)
  }),

  async find(id) {
    const document = await fetched<AskDocument>(asks, id)
    return document === null ? null : askOf(id, document)
  },

  answer: (id, person, answer, now) => inTransaction(async transaction => {
    const answered = await change(transaction, id, ask => answerAsk(ask, person, answer, now))
    if (!answered.ok) return answered
    const { asked, answered: earlier } = await personOf(transaction, person, now)
    if (!earlier.some(ref => ref.id === id)) await transaction.set(people, person, { asked, answered: [...earlier, { id, at: answered.value.askedAt }] })
    return answered
  }),

  close: (id, person, now) => inTransaction(transaction => change(transaction, id, ask => closeAsk(ask, person, now))),

  async asksOf(person, now) {
    const document = await fetched<PersonDocument>(people, person)
    const found = await Promise.all((document?.asked ?? []).map(({ id }) => wxAskBook.find(id)))
    return found.filter((ask): ask is Ask => ask !== null && stateOf(ask, now) !== 'expired').sort((p, q) => q.askedAt - p.askedAt)
  },

  async answersOf(person) {
    const document = await fetched<PersonDocument>(people, person)
    const found = await Promise.all((document?.answered ?? []).map(({ id }) => wxAskBook.find(id)))
    return found.flatMap(ask => ask?.answers[person] ?? []).sort((p, q) => q.at - p.at)
  },

  forget: person => inTransaction(async transaction => {
    const { asked, answered } = await transaction.get<PersonDocument>(people, person) ?? { asked: [], answered: [] }
    for (const { id } of asked) await transaction.remove(asks, id)
    for (const { id } of answered) {
      const ask = await read(transaction, id)
      if (ask !== null) await transaction.set(asks, id, documentOf(withoutPerson(ask, person)))
    }
    await transaction.remove(people, person)
  }),

  async sweep(now) {
    const { data } = await db.collection(asks).where({ askedAt: db.command.lte(now - askLimits.lifeMs) }).limit(100).get() as { data: { _id: string }[] }
    for (const { _id } of data) await db.collection(asks).doc(_id).remove()
    return data.length
  },
}

/** The SDK's types know neither a document's fields nor that a missing one is null here (cloud.ts). */
const fetched = async <D extends object>(collection: string, id: string): Promise<D | null> =>
  ((await db.collection(collection).doc(id).get()) as unknown as { data: D | null }).data

async function change<Code extends string>(transaction: Transaction, id: string, rule: (ask: Ask) => Result<Ask, Code>): Promise<Result<Ask, Code | 'ASK_GONE'>> {
  const ask = await read(transaction, id)
  if (ask === null) return refuse('ASK_GONE')
  const changed = rule(ask)
  if (changed.ok) await transaction.set(asks, id, documentOf(changed.value))
  return changed
}

const read = async (transaction: Transaction, id: string): Promise<Ask | null> => {
  const document = await transaction.get<AskDocument>(asks, id)
  return document === null ? null : askOf(id, document)
}

/** Refs outlive their asks until the daily sweep has surely removed those, so that forget misses none. */
const graceMs = 2 * 24 * 3_600_000

/** A person's asks that stand; the older ones are forgotten with the next write. */
async function personOf(transaction: Transaction, person: string, now: number): Promise<PersonDocument> {
  const document = await transaction.get<PersonDocument>(people, person) ?? { asked: [], answered: [] }
  const stands = ({ at }: AskRef) => at + askLimits.lifeMs + graceMs > now
  return { asked: document.asked.filter(stands), answered: document.answered.filter(stands) }
}

const documentOf = ({ asker, parcel, askedAt, closedAt, answers }: Ask): AskDocument =>
  ({ asker, parcel, askedAt, closedAt, answers: Object.entries(answers).map(([person, answer]) => ({ person, ...answer })) })

const askOf = (id: string, { asker, parcel, askedAt, closedAt, answers }: AskDocument): Ask =>
  ({ id, asker, parcel, askedAt, closedAt, answers: Object.fromEntries(answers.map(({ person, ...answer }) => [person, answer])) })

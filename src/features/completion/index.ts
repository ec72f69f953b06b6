import type { Meaning } from '../../analysis/meaning'
import type { Words } from '../../words'
import { addressCompletions } from './addresses'
import { answerCompletions } from './answers'
import type { Completion } from './completion'
import type { RecordObject } from '../../analysis/values/possibility'
import type { SourceModel } from '../../syntax/model'
import { budget } from '../../findings/budget'
import { type Cursor, cursorAt } from './cursor'
import { embeddedAt } from './embedded'
import { headerCompletions } from './headers'
import { keyCompletions } from './keys'
import { documentAt, type Draft, type Place } from './place'
import { type Probe, probesOf } from './probes'
import type { Style } from './snippet'
import { type Target, targetsOf } from './target'
import { itemCompletions, valueCompletions } from './values'

export type { Completion } from './completion'

/** The completions at the cursor, best first; empty outside requests to the official API. */
export function completionsAt(draft: Draft, offset: number, words: Words): readonly Completion[] {
  const inside = embeddedAt(draft, offset)
  const found = inside ? completionsIn(draft, inside, words) : []
  return found.length > 0 ? found : completionsIn(draft, documentAt(draft, offset), words)
}

function completionsIn(draft: Draft, place: Place, words: Words): readonly Completion[] {
  const { language } = draft.model
  const cursor = place.offset === null ? null : cursorAt(place.signs, place.comments, language, place.offset)
  if (!cursor) return []
  const addresses = addressesAt(draft, place, cursor, words)
  if (addresses.length > 0) return addresses.map((completion) => place.outward(completion))
  for (const probe of probesOf(place.text, cursor, language, place.damaged)) {
    const meaning = draft.analyse(place.whole(probe.text))
    const found = meaning.program.work.attempt(
      budget.question,
      () => completionsOf(draft, { cursor, probe, words }, meaning),
      () => null,
    )
    if (found) return found.map((completion) => place.outward(completion))
  }
  return []
}

/** Completes URLs in the text as it is: a probe in the place of the URL would hide whom the file calls. */
function addressesAt(
  { analyse }: Draft,
  { text, whole, offset }: Place,
  cursor: Cursor,
  words: Words,
): readonly Completion[] {
  if (cursor.quote === null || offset === null || !text.slice(cursor.token.start, offset).includes('/')) return []
  const meaning = analyse(whole(text))
  return meaning.program.work.attempt(
    budget.question,
    () => addressCompletions(meaning, text, cursor, words),
    () => [],
  )
}

/** What is being typed, the probe for it, and the language of descriptions. */
interface Typed {
  readonly cursor: Cursor
  readonly probe: Probe
  readonly words: Words
}

/** Null if the probe is neither in a request nor compared with a response. */
function completionsOf(draft: Draft, typed: Typed, meaning: Meaning): readonly Completion[] | null {
  const { cursor, probe, words } = typed
  const targets = targetsOf(meaning)
  if (targets.length > 0) return complete(draft, typed, targets)
  const style = styleOf(draft, cursor, probe, null)
  const others = [
    ...headerCompletions(meaning, cursor, probe, style, words),
    ...answerCompletions(meaning, cursor, style, words),
  ]
  return others.length > 0 ? others : null
}

function complete(draft: Draft, { cursor, probe, words }: Typed, targets: readonly Target[]): readonly Completion[] {
  const found = targets.flatMap((target) => {
    const style = styleOf(draft, cursor, probe, target.kind === 'key' ? target.record : null)
    if (target.kind === 'key') return keyCompletions(target, cursor, probe, style, words)
    return target.kind === 'value'
      ? valueCompletions(target, cursor, style, words)
      : itemCompletions(target, cursor, style, words)
  })
  return [...new Map(found.toReversed().map((completion) => [completion.label, completion])).values()].sort((a, b) =>
    a.sortText < b.sortText ? -1 : 1,
  )
}

function styleOf(
  { model, writer }: Draft,
  { quote: typed }: Cursor,
  { form }: Probe,
  record: RecordObject | null,
): Style {
  const quote = typed ?? writer.literal(model, '').charAt(0)
  const isScript = model.language.startsWith('typescript') || model.language.startsWith('javascript')
  const isBare = isScript && typed === null && !hasQuotedKeys(model, record)
  return {
    quote,
    literal: (value) => (typeof value === 'string' ? quote + value + quote : writer.literal(model, value)),
    entry: (name, value) =>
      form === 'keyword' ? `${name}=${value}` : `${isBare ? name : quote + name + quote}: ${value}`,
    object: (inside) => (isScript ? `{ ${inside} }` : `{${inside}}`),
  }
}

/** Whether the keys of a record are quoted. */
function hasQuotedKeys({ text }: SourceModel, record: RecordObject | null): boolean {
  const first = record?.writes.find(({ at }) => at.kind === 'entry')
  return first !== undefined && /["']/.test(text.charAt(first.keySpan.start))
}

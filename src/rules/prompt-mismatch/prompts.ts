import type { Slot } from '../../analysis/contract/slots'
import type { Request } from '../../analysis/requests/request'
import { WrittenText } from '../../analysis/values/texts/written'
import { runsOf } from '../../analysis/values/texts/texts'
import type { Span } from '../../syntax/model'
import { judgedSlots } from '../shared/judging/judgedSlots'
import { isPlaceholder } from '../shared/judging/placeholder'

/** A possible prompt of a request. */
export interface Prompt {
  readonly slot: Slot
  readonly written: WrittenText
  /** True if it is completely known. */
  readonly isWhole: boolean
  /** True if it is the only possibility. */
  readonly isOnly: boolean
}

const paths = new Set(['prompt', 'multi_prompt[].prompt', 'contents[].text'])

/** The prompts of a request that are literals. */
export function promptsOf(request: Request): readonly Prompt[] {
  return judgedSlots(request)
    .filter(({ path }) => paths.has(path))
    .flatMap((slot) =>
      slot.values.flatMap((value): Prompt[] => {
        const isText = value.kind === 'exact' ? typeof value.value === 'string' : value.kind === 'text' && value.pieces
        if (!isText || isPlaceholder(value)) return []
        return [
          {
            slot,
            written: new WrittenText(runsOf(value)),
            isWhole: value.kind === 'exact',
            isOnly: slot.values.length === 1,
          },
        ]
      }),
    )
}

/** Where part of a prompt is written, or else where the prompt is sent. */
export function spanIn({ written, slot }: Prompt, from: number, length: number): Span {
  return written.spanOf(from, from + length) ?? slot.span
}

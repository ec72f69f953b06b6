import type { Templates } from '../catalogue'

/** What is wrong with a prompt. */
export const prompts = {
  'prompt-mismatch': {
    beyond: {
      what: '{reference} refers to nothing: {list} has {count, plural, one {# item} other {# items}}.',
      why: 'References count from 1, in the order of the list.',
      do: 'Refer to an item of the list.',
    },
    absent: {
      what: '{reference} refers to nothing: the request has no {list}.',
      do: 'Add {list}, or remove the reference.',
    },
    misspelt: {
      what: '{reference} does not refer to {list}.',
      why: 'On `/v1/…` endpoints, Kling reads it as ordinary words.',
      do: 'Write {right}.',
    },
    stray: {
      what: '{reference} refers to nothing: no item of `contents` has this `id`.',
      do: 'Give the item this `id`, or remove the reference.',
    },
    notation: {
      what: '{reference} is not a reference on this path.',
      why: 'Only `/v1/…` endpoints read it; here a prompt refers to the `id` of an item of `contents`.',
      do: 'Give the item an `id`, and write `@id`.',
    },
    sum: {
      what: 'The shots last {sum} s, but the video lasts {duration} s{isDefault, select, true { (the default)} other {}}.',
      why: 'Kling requires both to be the same.',
      do: 'Change the shots or the duration.',
    },
    many: { what: 'The prompt describes {count} shots.', why: 'Kling accepts at most {most}.', do: 'Remove some.' },
  },
} as const satisfies Templates

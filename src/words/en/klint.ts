import type { Templates } from '../catalogue'

const scope = '{scope, select, next_line {on the next line} line {on this line} other {in this file}}'
const missing =
  '{rules, select, none {No rule was checked.} other {Not checked: {rules}{more, plural, =0 {} one { and # more rule} other { and # more rules}}.}}'

/** Messages about Klint's own work. */
export const klint = {
  'gave-up': {
    long: {
      what: 'Klint gave up on this file: it is too long.',
      why: missing,
      do: 'Split the file, or ignore this message.',
    },
    branched: {
      what: 'Klint gave up on this file: its values can take too many paths.',
      why: missing,
      do: 'Split the file, or ignore this message.',
    },
  },
  'unused-ignore': {
    nothing: { what: `Nothing is reported ${scope}.`, do: 'Remove the comment.' },
    unknown: { what: 'There is no rule {rule}.', why: 'The comment silences nothing.', do: 'Remove or correct it.' },
    unused: { what: `{rule} is not reported ${scope}.`, do: 'Remove it from the comment.' },
    reason: { what: 'This comment gives no reason.', do: 'Add a reason after `--`.' },
  },
} as const satisfies Templates

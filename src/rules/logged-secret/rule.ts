import { capitalized } from './capitalized'
import { describeCredential } from '../shared/saying/credentialNames'
import { createRule } from '../rule'
import { quietFixes } from './quietFix'
import { prose } from '../../text/prose'
import type { Leak } from '../../analysis/credentials/credentials'
import type { Meaning } from '../../analysis/meaning'

const places = { print: prose`printed`, log: prose`logged`, response: prose`sent in a response` } as const

export const loggedSecret = createRule({
  id: 'logged-secret',
  summary: 'A Kling token, key or `Authorization` header is printed, logged or sent in a response.',
  level: 'warning',
  fixable: 'review',
  facts: ['keysSpendCredit', 'tokenLifetime'],
  kind: 'leak',
  messages: {
    whole:
      '{what} is {place} here. Whoever reads it can call Kling on the account{time}. Say that it is there, or how long it is; leave it out itself.',
    part: 'A part of {what} is {place} here. It helps nobody who looks for a mistake, and narrows down the rest. Say that it is there, or how long it is.',
  },
  check(leak, report, meaning) {
    const { carried, sink, span } = leak
    // An access key is a name: it says whose token it is and signs nothing.
    if (carried.role === 'access-key') return
    const what = describeCredential(carried)
    report({
      at: span,
      message: carried.whole ? 'whole' : 'part',
      level: isForOneself(leak, meaning) || (!carried.whole && carried.role === 'token') ? 'info' : 'warning',
      data: {
        what: carried.whole ? capitalized(what) : what,
        place: places[sink.kind],
        time: carried.role === 'token' && carried.source === 'signed' ? prose` until it expires` : prose``,
      },
      confidence: carried.source === 'sent' ? 'likely' : 'certain',
      related:
        span.start === sink.span.start
          ? []
          : [{ span: sink.span, message: prose`It is ${places[sink.kind]} by this.` }],
      fixes: quietFixes(meaning, leak),
    })
  },
})

/** A token that a script prints at its top, as the examples of the vendor do: whoever runs it is who reads it. */
function isForOneself({ carried, sink }: Leak, { program }: Meaning): boolean {
  return sink.kind === 'print' && carried.role === 'token' && program.functionOf(sink.at) === null
}

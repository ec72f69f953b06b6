import { describeCredential } from '../shared/saying/credentialNames'
import { contains } from '../../analysis/answers/loopBounds'
import { createRule } from '../rule'
import { quietFixes } from './quietFix'
import type { Leak } from '../../analysis/credentials/credentials'
import type { Meaning } from '../../analysis/meaning'
import { noted } from '../shared/saying/wording'

export const loggedSecret = createRule({
  id: 'logged-secret',
  summary: 'A Kling token, key or `Authorization` header is printed, logged or sent in a response.',
  level: 'warning',
  fixable: 'review',
  facts: ['keysSpendCredit', 'tokenLifetime'],
  kind: 'leak',
  check(leak, report, meaning) {
    const { carried, sink, span } = leak
    const shownAt = sink.inner ?? sink.span
    // An access key is not secret: it only identifies the signer.
    if (carried.role === 'access-key') return
    report({
      at: span,
      message: carried.whole ? 'whole' : 'part',
      level: isForOneself(leak, meaning) || (!carried.whole && carried.role === 'token') ? 'info' : 'warning',
      data: {
        what: describeCredential(carried),
        sink: sink.kind,
        ...(carried.whole ? { expires: carried.role === 'token' && carried.source === 'signed' } : {}),
      },
      confidence: carried.source === 'sent' ? 'likely' : 'certain',
      related: [
        ...(contains(sink.at, carried.within) ? [] : [{ span: carried.within.span, message: noted('holds') }]),
        ...(span.start === shownAt.start ? [] : [{ span: shownAt, message: noted('shown', { sink: sink.kind }) }]),
      ],
      fixes: quietFixes(meaning, leak),
    })
  },
})

/** A token printed at the top level of a script, as in Kling's examples: the user who runs it reads it. */
function isForOneself({ carried, sink }: Leak, { program }: Meaning): boolean {
  return sink.kind === 'print' && carried.role === 'token' && program.functionOf(sink.at) === null
}

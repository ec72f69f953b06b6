import type { BrowserPlace } from '../../analysis/credentials/browser'
import type { Program } from '../../analysis/program/program'
import type { Span } from '../../syntax/model'
import type { Repair } from '../../syntax/repair'
import { createRule } from '../rule'
import { code, ours, prose, type Prose } from '../../text/prose'

const kinds = { 'access-key': prose`access key`, 'secret-key': prose`secret key`, 'api-key': prose`API key` } as const

export const exposedSecret = createRule({
  id: 'exposed-secret',
  summary:
    'A key of Kling reaches the browser: by a public variable such as `NEXT_PUBLIC_…`, or by signing in a component.',
  level: 'error',
  fixable: 'review',
  facts: ['browserVariables', 'keysSpendCredit'],
  kind: 'exposure',
  messages: {
    variable:
      'The prefix {prefix} writes this {what} into the code that every browser loads, where anyone can read it and call Kling on the account. Name the variable without the prefix, read it on a server, and let the page call that server.',
    server:
      'The prefix {prefix} makes this {what} public: the bundler writes it into the code for browsers wherever that names the variable. Here a server reads it, which needs no prefix. Name the variable without it.',
    accessKey:
      'The prefix {prefix} writes this access key into the code that every browser loads. It opens nothing without the secret key, but whoever signs in the browser needs both. Sign on a server, and name the variable without the prefix.',
    signing:
      'A Kling token is signed in {where}, which runs in the browser: so the secret key is there too, for anyone to read. Sign on a server, and let the page ask that server.',
  },
  check(exposure, report, { program }) {
    if (exposure.kind === 'signing') {
      const { span, certain, where } = exposure
      report({
        at: span,
        message: 'signing',
        level: certain ? 'error' : 'warning',
        data: { where: placeWords(where) },
        confidence: certain ? 'certain' : 'likely',
      })
      return
    }
    const { span, prefix, role, name, more, onServer } = exposure
    const safeName = name.slice(prefix.length)
    report({
      at: span,
      message: role === 'access-key' ? 'accessKey' : onServer ? 'server' : 'variable',
      level: role === 'access-key' ? 'info' : onServer ? 'warning' : 'error',
      data: { prefix: code(prefix), what: kinds[role] },
      confidence: onServer ? 'likely' : 'certain',
      related: more.map((each) => ({ span: each, message: prose`${code(name)} is read here too.` })),
      // In the browser there is no variable without the prefix, so that the code would no longer work.
      fixes: onServer
        ? [
            {
              title: prose`Read ${code(safeName)} instead`,
              safety: 'review',
              repairs: [span, ...more].map((at) => without(prefix, program, at)),
            },
          ]
        : [],
    })
  },
})

function placeWords(place: BrowserPlace): Prose {
  return place.kind === 'file'
    ? prose`a file that says "use client"`
    : prose`the ${ours(place.kind)} ${code(place.name)}`
}

/** Cuts the prefix out of a name, which may stand in quotes. */
function without(prefix: string, { model }: Program, { start }: Span): Repair {
  const at = model.text.indexOf(prefix, start)
  return { do: 'code', at: { start: at, end: at + prefix.length }, by: '' }
}

import type { Program } from '../../analysis/program/program'
import type { Span } from '../../syntax/model'
import type { Repair } from '../../syntax/repair'
import { createRule } from '../rule'
import { code, noted, titled } from '../shared/saying/wording'

export const exposedSecret = createRule({
  id: 'exposed-secret',
  summary:
    'A Kling key reaches the browser: through a public variable such as `NEXT_PUBLIC_…`, or by signing in a component.',
  level: 'error',
  fixable: 'review',
  facts: ['browserVariables', 'keysSpendCredit'],
  kind: 'exposure',
  check(exposure, report, { program }) {
    if (exposure.kind === 'signing') {
      const { span, certain, where } = exposure
      report({
        at: span,
        message: 'signing',
        level: certain ? 'error' : 'warning',
        data: where.kind === 'file' ? { place: 'file', name: null } : { place: where.kind, name: code(where.name) },
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
      data: role === 'access-key' ? { prefix: code(prefix) } : { prefix: code(prefix), role },
      confidence: onServer ? 'likely' : 'certain',
      related: more.map((each) => ({ span: each, message: noted('read-too', { name: code(name) }) })),
      // In the browser there is no variable without the prefix, so that the code would no longer work.
      fixes: onServer
        ? [
            {
              title: titled('read', { what: code(safeName) }),
              safety: 'review',
              repairs: [span, ...more].map((at) => without(prefix, program, at)),
            },
          ]
        : [],
    })
  },
})

/** Cuts the prefix out of a name, which may stand in quotes. */
function without(prefix: string, { model }: Program, { start }: Span): Repair {
  const at = model.text.indexOf(prefix, start)
  return { do: 'code', at: { start: at, end: at + prefix.length }, by: '' }
}

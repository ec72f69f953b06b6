import type { Exposure } from '../../analysis/credentials/browser'
import type { Program } from '../../analysis/program/program'
import type { Span } from '../../syntax/model'
import type { Repair } from '../../syntax/repair'
import { createRule, type StatedReport } from '../rule'
import { code, noted, titled } from '../shared/saying/wording'

export const exposedSecret = createRule({
  id: 'exposed-secret',
  summary:
    'A Kling credential reaches the browser through a public variable such as `NEXT_PUBLIC_…` or by signing in a component.',
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
    if (exposure.kind === 'defined') {
      const { span, role } = exposure
      report({
        at: span,
        message: 'defined',
        level: 'warning',
        data: { by: code('define'), role },
        confidence: 'likely',
      })
      return
    }
    checkVariable(exposure, report, program)
  },
})

type Variable = Exposure & { readonly kind: 'variable' }
type ReportOne = (finding: StatedReport<'accessKey' | 'server' | 'variable'>) => void

function checkVariable(
  { span, prefix, role, name, more, onServer }: Variable,
  report: ReportOne,
  program: Program,
): void {
  const safeName = name.slice(prefix.length)
  report({
    at: span,
    message: role === 'access-key' ? 'accessKey' : onServer ? 'server' : 'variable',
    level: role === 'access-key' ? 'info' : onServer ? 'warning' : 'error',
    data: role === 'access-key' ? { prefix: code(prefix) } : { prefix: code(prefix), role },
    confidence: onServer ? 'likely' : 'certain',
    related: more.map((each) => ({ span: each, message: noted('read-too', { name: code(name) }) })),
    // In the browser, a variable without the prefix is undefined, so the code would stop working.
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
}

/** Removes the prefix from a name, which may be quoted. */
function without(prefix: string, { model }: Program, { start }: Span): Repair {
  const at = model.text.indexOf(prefix, start)
  return { do: 'code', at: { start: at, end: at + prefix.length }, by: '' }
}

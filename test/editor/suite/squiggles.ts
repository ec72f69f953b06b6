import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { Finding, Level } from '../../../src/findings/finding'
import { ruleDocsUrl } from '../../../src/findings/docs'
import { complaints } from '../../rules/compare'
import { documentedRules, sampleOf } from './pages'
import { closeAll, klings, open, ruleOf, until } from './support'
import { ours } from '../../../src/text/prose'

const levels: Readonly<Record<vscode.DiagnosticSeverity, Level>> = {
  [vscode.DiagnosticSeverity.Error]: 'error',
  [vscode.DiagnosticSeverity.Warning]: 'warning',
  [vscode.DiagnosticSeverity.Information]: 'info',
  [vscode.DiagnosticSeverity.Hint]: 'hint',
}

describe('squiggles', () => {
  afterEach(closeAll)

  for (const [turn, rule] of documentedRules().entries()) {
    const { id, level } = rule
    for (const example of sampleOf(rule, turn, ({ kind }) => kind === 'Incorrect')) {
      it(`show what the page of ${id} says (${example.language})`, async () => {
        const { document } = await open(example.language, example.text)
        const own = await until(() => {
          const found = klings(document).filter((diagnostic) => ruleOf(diagnostic) === id)
          return found.length > 0 && found
        }, `a finding in ${example.place}`)
        const wrong = complaints(
          example,
          own.map((diagnostic) => asFinding(document, diagnostic)),
          level,
        )
        assert.equal(wrong.length, 0, wrong.join('\n'))
      })
    }
  }
})

/** A diagnostic in the terms of the pages. */
function asFinding(
  document: vscode.TextDocument,
  { range, message, severity, code, relatedInformation = [] }: vscode.Diagnostic,
): Finding {
  assert.ok(typeof code === 'object')
  const ruleId = String(code.value).replace('kling/', '')
  assert.equal(String(code.target), String(vscode.Uri.parse(ruleDocsUrl(ruleId))))
  const spanOf = (each: vscode.Range): Finding['span'] => ({
    start: document.offsetAt(each.start),
    end: document.offsetAt(each.end),
  })
  const related = relatedInformation.map(({ location, message: said }) => ({
    file: null,
    span: spanOf(location.range),
    message: ours(said),
  }))
  const rest = { confidence: 'certain', tags: [], docsUrl: String(code.target), facts: [], fixes: [] } as const
  return { ruleId, level: levels[severity], message: ours(message), span: spanOf(range), related, ...rest }
}

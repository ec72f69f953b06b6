import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { Level, Span } from '../../../src/findings/finding'
import { targetOf } from '../../../src/editor/pages/pageAddress'
import { ruleDocsUrl } from '../../../src/findings/docs'
import { complaints, type Told } from '../../rules/compare'
import { documentedRules, sampleOf } from './pages'
import { closeAll, klings, open, ruleOf, until } from './support'

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
      it(`are those on the page of ${id} (${example.language})`, async () => {
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

/** A diagnostic in the notation of the pages. */
function asFinding(
  document: vscode.TextDocument,
  { range, message, severity, code, relatedInformation = [] }: vscode.Diagnostic,
): Told {
  assert.ok(typeof code === 'object')
  const ruleId = String(code.value).replace('kling/', '')
  assert.equal(String(code.target), String(targetOf(ruleDocsUrl(ruleId))))
  const spanOf = (each: vscode.Range): Span => ({
    start: document.offsetAt(each.start),
    end: document.offsetAt(each.end),
  })
  const related = relatedInformation.map((each) => ({ span: spanOf(each.location.range), said: each.message }))
  return { ruleId, level: levels[severity], said: message, span: spanOf(range), related }
}

import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { together } from '../../../src/editor/shown/together'

const uri = vscode.Uri.file('/a.py')
const { Error, Warning, Hint } = vscode.DiagnosticSeverity

function diagnostic(message: string, severity: vscode.DiagnosticSeverity, start = 0): vscode.Diagnostic {
  return new vscode.Diagnostic(new vscode.Range(0, start, 0, 9), message, severity)
}

/** Each with its related information. */
function shown(diagnostics: readonly vscode.Diagnostic[]): readonly (readonly string[])[] {
  return together(uri, diagnostics).map(({ message, relatedInformation = [] }) => [
    message,
    ...relatedInformation.map((each) => each.message),
  ])
}

describe('findings at one place', () => {
  it('are merged from the third on: the most severe has the others as related', () => {
    const all = [diagnostic('a', Hint), diagnostic('b', Error), diagnostic('c', Warning)]
    assert.deepEqual(shown(all), [['b', 'a', 'c']])
  })

  it('are merged into the first of equally severe ones', () => {
    assert.deepEqual(shown([diagnostic('a', Error), diagnostic('b', Error), diagnostic('c', Error)]), [['a', 'b', 'c']])
  })

  it('stay separate if there are two, or if their ranges differ', () => {
    assert.deepEqual(shown([diagnostic('a', Hint), diagnostic('b', Error)]), [['a'], ['b']])
    const apart = [diagnostic('a', Error), diagnostic('b', Error), diagnostic('c', Error, 3)]
    assert.deepEqual(shown(apart), [['a'], ['b'], ['c']])
  })

  it('keep the related places of the most severe one', () => {
    const error = diagnostic('b', Error)
    error.relatedInformation = [new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, error.range), 'place')]
    assert.deepEqual(shown([diagnostic('a', Hint), error, diagnostic('c', Hint)]), [['b', 'a', 'c', 'place']])
  })
})

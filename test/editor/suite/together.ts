import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { together } from '../../../src/editor/shown/together'

const uri = vscode.Uri.file('/a.py')
const { Error, Warning, Hint } = vscode.DiagnosticSeverity

function diagnostic(message: string, severity: vscode.DiagnosticSeverity, start = 0): vscode.Diagnostic {
  return new vscode.Diagnostic(new vscode.Range(0, start, 0, 9), message, severity)
}

/** Each with what stands beside it. */
function shown(diagnostics: readonly vscode.Diagnostic[]): readonly (readonly string[])[] {
  return together(uri, diagnostics).map(({ message, relatedInformation = [] }) => [
    message,
    ...relatedInformation.map((each) => each.message),
  ])
}

describe('findings at one place', () => {
  it('are one from the third on: the most severe, with the others beside it', () => {
    const all = [diagnostic('a', Hint), diagnostic('b', Error), diagnostic('c', Warning)]
    assert.deepEqual(shown(all), [['b', 'a', 'c']])
  })

  it('are the first of those that are equally severe', () => {
    assert.deepEqual(shown([diagnostic('a', Error), diagnostic('b', Error), diagnostic('c', Error)]), [['a', 'b', 'c']])
  })

  it('stay as they are where there are two, or where their places differ', () => {
    assert.deepEqual(shown([diagnostic('a', Hint), diagnostic('b', Error)]), [['a'], ['b']])
    const apart = [diagnostic('a', Error), diagnostic('b', Error), diagnostic('c', Error, 3)]
    assert.deepEqual(shown(apart), [['a'], ['b'], ['c']])
  })

  it('keep the places that belong to the most severe', () => {
    const error = diagnostic('b', Error)
    error.relatedInformation = [new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, error.range), 'place')]
    assert.deepEqual(shown([diagnostic('a', Hint), error, diagnostic('c', Hint)]), [['b', 'a', 'c', 'place']])
  })
})

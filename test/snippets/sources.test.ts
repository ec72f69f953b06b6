import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import ts from 'typescript'
import { python, requirePython, runPython } from './pythonDriver'

const folder = join(__dirname, '../../snippets')

function sourcesOf(language: string): { name: string; text: string }[] {
  return readdirSync(join(folder, language)).map((name) => ({ name, text: readFileSync(join(folder, language, name), 'utf8') }))
}

function describeDiagnostic({ messageText, file }: ts.Diagnostic): string {
  return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
}

describe('The snippet sources', () => {
  it('are strict TypeScript', () => {
    const files = sourcesOf('typescript').map(({ name }) => join(folder, 'typescript', name))
    const program = ts.createProgram(files, {
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      noImplicitOverride: true,
      noImplicitReturns: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.Preserve,
      types: ['node'],
      skipLibCheck: true,
      noEmit: true,
    })
    assert.deepEqual(ts.getPreEmitDiagnostics(program).map(describeDiagnostic), [])
  })

  it('are the same in JavaScript as in TypeScript', () => {
    const scripts = sourcesOf('javascript')
    const typed = sourcesOf('typescript')
    assert.deepEqual(scripts.map(({ name }) => name), typed.map(({ name }) => name.replace('.ts', '.js')))
    scripts.forEach((script, index) => {
      const withoutTypes = transformSync(typed[index]?.text ?? '', { loader: 'ts', target: 'es2022' }).code
      assert.equal(transformSync(script.text, { loader: 'js', target: 'es2022' }).code, withoutTypes, script.name)
    })
  })

  for (const loader of ['ts', 'js'] as const) {
    it(`work together in one file of ${loader}`, () => {
      const all = sourcesOf(loader === 'ts' ? 'typescript' : 'javascript').map(({ text }) => text)
      // Duplicate declarations are errors.
      assert.doesNotThrow(() => transformSync(all.join('\n'), { loader, logLevel: 'silent' }))
    })
  }

  it(`are valid for ${python} individually and in one file`, () => {
    requirePython()
    const texts = sourcesOf('python').map(({ text }) => text)
    const runs = [...texts, texts.join('\n')].map((text) => `exec(${JSON.stringify(text)}, {})`)
    assert.equal(runPython([...runs, 'print("fine")'].join('\n')).trim(), 'fine')
  })
})

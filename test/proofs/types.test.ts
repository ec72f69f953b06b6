import assert from 'node:assert/strict'
import { settle } from '../../src/findings/settle'
import { rules } from '../../src/rules'
import { titleOf } from '../said'
import { casesOf } from '../rules/cases'
import { check, edited } from '../rules/check'
import { openPrograms, strictPrograms } from '../rules/typedPrograms'
import { Compiler } from './compiler'

/** The errors that one list has and the other lacks, counting repetitions. */
function more(after: readonly string[], before: readonly string[]): readonly string[] {
  const left = [...before]
  return after.filter((each) => {
    const at = left.indexOf(each)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const programs = rules.flatMap(({ id }) =>
  casesOf(id).flatMap(({ text, language, place, markers }) =>
    markers.length > 0 && (language === 'typescript' || language === 'typescriptreact')
      ? [{ id, text, language, place, ending: language === 'typescript' ? 'ts' : 'tsx' } as const]
      : [],
  ),
)

describe("after a safe fix, TypeScript's own compiler reports", () => {
  const compiler = new Compiler()

  it('what it reported before, as it does for these programs', () => {
    const fine = programs.filter(({ text, ending }) => compiler.complaints(text, ending).length === 0)
    assert.ok(fine.length > 30, `only ${fine.length} of ${programs.length} programs are without a complaint`)
  })

  for (const { id } of rules) {
    const own = programs.filter((program) => program.id === id)
    if (own.length === 0) continue
    it(`nothing new (${id})`, () => {
      for (const { text, language, place, ending } of own) {
        const before = compiler.complaints(text, ending)
        const { findings } = check(text, language)
        for (const fix of findings.flatMap(({ fixes }) => fixes.filter(({ safety }) => safety === 'safe'))) {
          const result = edited(text, fix.edits)
          const brought = more(compiler.complaints(result, ending), before)
          assert.deepEqual(brought, [], `${place}: "${titleOf(fix)}"\n${result}`)
        }
        const all = settle(check(text, language), (version) => check(version, language)).last.text
        assert.deepEqual(more(compiler.complaints(all, ending), before), [], `${place}: all safe fixes\n${all}`)
      }
    })
  }

  for (const { place, code } of [...strictPrograms, ...openPrograms])
    it(`nothing new (${place} with a declared type)`, () => {
      const before = compiler.complaints(code, 'ts')
      const all = settle(check(code, 'typescript'), (version) => check(version, 'typescript')).last.text
      assert.deepEqual(more(compiler.complaints(all, 'ts'), before), [], all)
    })
})

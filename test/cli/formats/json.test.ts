import assert from 'node:assert/strict'
import { join } from 'node:path'
import { applyEdits } from '../../../src/findings/edits'
import { withFolder } from '../folder'
import { conflictingJson, klint, rightPython, wrongPython } from '../support'

interface JsonEdit {
  range: [number, number]
  text: string
}

interface EslintMessage {
  ruleId: string
  severity: number
  level: string
  message: string
  line: number
  column: number
  endLine: number
  endColumn: number
  fix?: JsonEdit
  fixes: { title: string; safety: 'safe' | 'review'; edits: JsonEdit[] }[]
}

interface EslintResult {
  filePath: string
  messages: EslintMessage[]
  errorCount: number
  warningCount: number
  fixableWarningCount: number
  output?: string
}

const edited = (text: string, edits: readonly JsonEdit[]): string =>
  applyEdits(
    text,
    edits.map(({ range: [start, end], text: newText }) => ({ span: { start, end }, newText })),
  )

async function resultsOf(files: Record<string, string>, ...argv: string[]): Promise<EslintResult[]> {
  return withFolder(files, async (cwd) => {
    const { stdout } = await klint(['check', '--format', 'json', ...argv], { cwd })
    const results = JSON.parse(stdout) as EslintResult[]
    return results.map((result) => ({ ...result, filePath: result.filePath.replace(cwd, '') }))
  })
}

describe('the json format', () => {
  it('lists every checked file by its absolute path', async () => {
    await withFolder({ 'a.py': wrongPython, 'b/c.ts': 'let a', 'd.txt': '' }, async (cwd) => {
      const results = JSON.parse((await klint(['check', '-f', 'json'], { cwd })).stdout) as EslintResult[]
      assert.deepEqual(
        results.map(({ filePath }) => filePath),
        [join(cwd, 'a.py'), join(cwd, 'b/c.ts')],
      )
    })
  })

  it("has 1-based places, and the safe fix in ESLint's form and as edits", async () => {
    const [result] = await resultsOf({ 'a.py': wrongPython })
    const [message] = result?.messages ?? []
    assert.ok(result && message)
    const { ruleId, severity, level, line, column, endLine, endColumn, fixes } = message
    assert.deepEqual(
      { ruleId, severity, level, line, column, endLine, endColumn },
      {
        ruleId: 'kling/int-duration',
        severity: 1,
        level: 'warning',
        line: 6,
        column: 84,
        endLine: 6,
        endColumn: 85,
      },
    )
    assert.deepEqual(
      fixes.map(({ safety }) => safety),
      ['safe'],
    )
    assert.equal(edited(wrongPython, fixes[0]?.edits ?? []), rightPython)
    assert.ok(message.fix)
    assert.equal(edited(wrongPython, [message.fix]), rightPython)
    assert.deepEqual([result.errorCount, result.warningCount, result.fixableWarningCount], [0, 1, 1])
  })

  it('distinguishes fixes to review from safe ones, and gives errors severity 2', async () => {
    const [result] = await resultsOf({ 'a.json': conflictingJson })
    const [message] = result?.messages ?? []
    assert.ok(result && message)
    assert.equal(message.severity, 2)
    assert.equal(result.errorCount, 1)
    assert.ok(message.fixes.length > 0)
    for (const { title, safety, edits } of message.fixes) {
      assert.equal(safety, 'review')
      const { body } = JSON.parse(edited(conflictingJson, edits)) as { body: Record<string, unknown> }
      assert.ok(!('camera_control' in body), title)
    }
  })

  it('gives infos and hints severity 1 and their exact level', async () => {
    for (const level of ['info', 'hint']) {
      const [result] = await resultsOf({ 'a.py': wrongPython }, '--rule', `int-duration=${level}`)
      assert.deepEqual(
        result?.messages.map((message) => [message.severity, message.level]),
        [[1, level]],
      )
    }
  })

  it('includes the fixed text of standard input, but not of files, which were written', async () => {
    const [fixed] = await resultsOf({ 'a.py': wrongPython }, '--fix')
    assert.deepEqual([fixed?.messages, fixed?.output], [[], undefined])
    const { stdout } = await klint(['check', '--format', 'json', '--fix', '--stdin-filename', 'a.py'], {
      stdin: wrongPython,
    })
    assert.deepEqual(
      (JSON.parse(stdout) as EslintResult[]).map(({ output }) => output),
      [rightPython],
    )
  })
})

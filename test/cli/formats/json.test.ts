import assert from 'node:assert/strict'
import { join } from 'node:path'
import { withFolder } from '../folder'
import { conflictingJson, klint, rightPython, wrongPython } from '../support'

interface EslintMessage {
  ruleId: string
  severity: number
  level: string
  message: string
  line: number
  column: number
  endLine: number
  endColumn: number
  fix?: { range: [number, number]; text: string }
  suggestions?: { desc: string; fix: { range: [number, number]; text: string } }[]
}

interface EslintResult {
  filePath: string
  messages: EslintMessage[]
  errorCount: number
  warningCount: number
  fixableWarningCount: number
  output?: string
}

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
      assert.deepEqual(results.map(({ filePath }) => filePath), [join(cwd, 'a.py'), join(cwd, 'b/c.ts')])
    })
  })

  it('gives places from 1, and the safe fix as one replacement', async () => {
    const [result] = await resultsOf({ 'a.py': wrongPython })
    const [message] = result?.messages ?? []
    assert.ok(result && message)
    const { ruleId, severity, level, line, column, endLine, endColumn, fix } = message
    const start = wrongPython.indexOf('5}')
    assert.deepEqual({ ruleId, severity, level, line, column, endLine, endColumn }, {
      ruleId: 'kling/int-duration', severity: 1, level: 'warning', line: 6, column: 84, endLine: 6, endColumn: 85,
    })
    assert.ok(fix)
    assert.equal(wrongPython.slice(0, fix.range[0]) + fix.text + wrongPython.slice(fix.range[1]), rightPython)
    assert.ok(fix.range[0] <= start && fix.range[1] >= start)
    assert.deepEqual([result.errorCount, result.warningCount, result.fixableWarningCount], [0, 1, 1])
  })

  it('gives fixes that want a look as suggestions, and errors as severity 2', async () => {
    const [result] = await resultsOf({ 'a.json': conflictingJson }, '--rule', 'unsupported-combination=off')
    const [message] = result?.messages ?? []
    assert.ok(result && message)
    assert.equal(message.severity, 2)
    assert.equal(message.fix, undefined)
    assert.equal(result.errorCount, 1)
    const suggestions = message.suggestions ?? []
    assert.ok(suggestions.length >= 2)
    for (const { desc, fix } of suggestions) {
      const fixed = conflictingJson.slice(0, fix.range[0]) + fix.text + conflictingJson.slice(fix.range[1])
      const { body } = JSON.parse(fixed) as { body: Record<string, unknown> }
      assert.equal('image_tail' in body, !('camera_control' in body), desc)
    }
  })

  it('gives information and hints severity 1 and their exact level', async () => {
    for (const level of ['info', 'hint']) {
      const [result] = await resultsOf({ 'a.py': wrongPython }, '--rule', `int-duration=${level}`)
      assert.deepEqual(result?.messages.map((message) => [message.severity, message.level]), [[1, level]])
    }
  })

  it('gives the fixed text with --fix', async () => {
    const [fixed, clean] = await resultsOf({ 'a.py': wrongPython, 'b.py': rightPython }, '--fix')
    assert.deepEqual(fixed?.messages, [])
    assert.equal(fixed.output, rightPython)
    assert.equal(clean?.output, undefined)
  })
})

import assert from 'node:assert/strict'
import Ajv from 'ajv'
import { marked } from 'marked'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { version } from '../../../package.json'
import { withFolder } from '../folder'
import { conflictingJson, klint, rightPython, wrongPython } from '../support'
import { parseXml } from './xml'

const files = { 'a.py': wrongPython, 'b & <c>"\'.json': conflictingJson, 'right.py': rightPython }

/** What GitLab requires of a Code Quality report (docs.gitlab.com, "Code Quality report format"). */
const codeQuality = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
}

async function report(format: string, of: Readonly<Record<string, string>> = files): Promise<string> {
  return withFolder(of, async (cwd) => (await klint(['check', '--format', format], { cwd })).stdout)
}

describe('the gitlab format', () => {
  it('is a Code Quality report', async () => {
    const found = JSON.parse(await report('gitlab')) as { check_name: string; severity: string; location: object }[]
    const validate = new Ajv({ strict: false }).compile(codeQuality)
    assert.ok(validate(found), JSON.stringify(validate.errors))
    assert.deepEqual(found[0]?.location, { path: 'a.py', lines: { begin: 6, end: 6 } })
    assert.deepEqual([found[0].check_name, found[0].severity], ['kling/int-duration', 'minor'])
    assert.ok(found.some(({ severity }) => severity === 'major'))
  })

  it('has distinct fingerprints that do not change when lines move', async () => {
    const prints = async (text: string): Promise<string[]> =>
      (JSON.parse(await report('gitlab', { 'a.py': text })) as { fingerprint: string }[]).map(
        (each) => each.fingerprint,
      )
    const twice = await prints(wrongPython + wrongPython)
    assert.equal(new Set(twice).size, 2)
    assert.deepEqual(await prints(`\n\n# moved\n${wrongPython}${wrongPython}`), twice)
  })

  it('is an empty list if there are no findings', async () => {
    assert.equal(await report('gitlab', { 'a.py': rightPython }), '[]\n')
  })
})

describe('the junit format', () => {
  it('is JUnit XML with a suite for each file and a case for each problem', async () => {
    const root = parseXml(await report('junit'))
    assert.equal(root.name, 'testsuites')
    const failures: string[] = []
    for (const suite of root.children) {
      assert.equal(suite.name, 'testsuite')
      assert.deepEqual(Object.keys(suite.attributes), ['name', 'tests', 'failures', 'errors'])
      assert.equal(Number(suite.attributes.tests), suite.children.length)
      const failed = suite.children.filter(({ children }) => children.length > 0)
      assert.equal(Number(suite.attributes.failures), failed.length)
      for (const each of suite.children) {
        assert.equal(each.name, 'testcase')
        assert.deepEqual(Object.keys(each.attributes), ['classname', 'name'])
        for (const { name, attributes } of each.children) {
          assert.equal(name, 'failure')
          assert.deepEqual(Object.keys(attributes), ['type', 'message'])
          failures.push(`${suite.attributes.name} ${each.attributes.name}`)
        }
      }
    }
    assert.ok(failures.includes('a.py kling/int-duration'))
    assert.ok(failures.some((each) => each.startsWith('b & <c>"\'.json kling/')))
    assert.deepEqual(root.children.at(-1)?.attributes, { name: 'right.py', tests: '1', failures: '0', errors: '0' })
  })
})

describe('the markdown format', () => {
  it('is a page with a row for each finding', async () => {
    const text = await report('markdown')
    assert.match(text, /^## Klint\n\n\d+ errors?, 1 warning/)
    const [table] = marked.lexer(text).filter((token) => token.type === 'table')
    assert.ok(table?.type === 'table')
    const rows = (table as unknown as { rows: { text: string }[][] }).rows.map((cells) =>
      cells.map((cell) => cell.text),
    )
    assert.deepEqual(rows[0]?.slice(0, 3), [
      '`a.py:6:84`',
      'warning',
      `[kling/int-duration](https://github.com/klint-dev/klint/blob/v${version}/src/rules/int-duration/rule.md)`,
    ])
    assert.ok(rows.length > 1)
    for (const row of rows) assert.equal(row.length, 4)
  })

  it('says so if there are no findings', async () => {
    assert.equal(await report('markdown', { 'a.py': rightPython }), '## Klint\n\n0 errors, 0 warnings in 1 file.\n')
  })
})

describe('a report in a file', () => {
  for (const format of ['stylish', 'json', 'gitlab', 'junit', 'markdown', 'sarif', 'github', 'agent']) {
    it(`equals what stdout would get: ${format}`, async () => {
      await withFolder(files, async (cwd) => {
        const { stdout } = await klint(['check', '--format', format], { cwd })
        const { code, ...written } = await klint(['check', '--format', format, '-o', 'report.txt'], {
          cwd,
          terminal: true,
        })
        assert.deepEqual({ code, stdout: written.stdout }, { code: 1, stdout: '' })
        assert.equal(readFileSync(join(cwd, 'report.txt'), 'utf8'), stdout)
      })
    })
  }

  it('is a failure if it cannot be written', async () => {
    await withFolder(files, async (cwd) => {
      const { code, stderr } = await klint(['check', '--output-file', 'no/where.txt'], { cwd })
      assert.equal(code, 2)
      assert.match(stderr, /^klint: cannot write no.where\.txt: there is no such file or folder\.$/m)
    })
  })
})

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { withFolder } from './folder'
import { klint, wrongPython } from './support'

const page = readFileSync('docs/command-line.md', 'utf8')

/** The names in backticks in a command's section. */
function namesIn(command: string): ReadonlySet<string> {
  const section = page.split(/^## /m).find((text) => text.startsWith(`klint ${command}\n`)) ?? ''
  return new Set([...section.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => code.split(/\W+/)))
}

/** The names of all fields at any depth, except placeholders of messages. */
function fieldsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf)
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => [name, ...(name === 'data' ? [] : fieldsOf(inner))])
    : []
}

/** Fields of ESLint's format that have no meaning here. */
const ofEslint = new Set(['suppressedMessages', 'fatalErrorCount', 'usedDeprecatedRules'])

describe('the page on the command line', () => {
  for (const [command, argv, stdin] of [
    ['check', ['a.py'], ''],
    ['check', ['--fix', '--stdin-filename', 'a.py'], wrongPython],
    ['explain', ['1201', '--in', 'a.py'], ''],
    ['checklist', ['a.py'], ''],
    ['token', [], 'a.b.c'],
    ['config', [], ''],
    ['rules', ['int-duration'], ''],
  ] as const) {
    it(`documents every field of klint ${[command, ...argv].join(' ')} --format json`, async () => {
      await withFolder({ 'a.py': wrongPython }, async (cwd) => {
        const { stdout } = await klint([command, ...argv, '--format', 'json'], { cwd, stdin })
        const fields = new Set(fieldsOf(JSON.parse(stdout)))
        assert.ok(fields.size > 4)
        const names = namesIn(command)
        assert.deepEqual(
          [...fields].filter((name) => !names.has(name) && !ofEslint.has(name)),
          [],
        )
      })
    })
  }

  it('has a section for every command', async () => {
    const { stdout } = await klint(['--help'])
    const commands = [...stdout.matchAll(/^ {2}(\w+) [[a-z].* /gm)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'help')
    assert.ok(commands.length >= 5)
    for (const command of commands) assert.match(page, new RegExp(`^## klint ${command}$`, 'm'))
  })
})

import assert from 'node:assert/strict'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Log } from 'sarif'
import { withFolder } from '../cli/folder'
import { klint } from '../cli/support'
import { commandIn } from './actionsRunner'
import { hostile, hostileName, programs } from './hostile'
import { assertOursAlone } from './readMarkdown'

/** Characters that control a terminal, hide, or are invalid. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u
const runs = { numRuns: 40, seed: 8 }

interface Message {
  readonly ruleId: string
  readonly level: string
  readonly message: string
  readonly parts: { readonly what: string; readonly why: string | null; readonly do: string | null }
  readonly fixes: readonly { readonly title: string; readonly safety: string }[]
}

/**
 * Checks each program with a hostile text in a file with a hostile name; `read` gets the output and Klint's findings.
 */
async function property(
  args: (paths: readonly string[]) => readonly string[],
  read: (output: string, findings: readonly Message[], stderr: string) => void,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(hostile, hostileName, fc.constantFrom(...Object.keys(programs)), async (text, name, ending) => {
      const files = { [`${name}.${ending}`]: programs[ending]!(text), [`${name}.txt`]: '' }
      await withFolder(files, async (cwd) => {
        const paths = Object.keys(files).map((file) => join(cwd, file))
        const checked = JSON.parse((await klint(['check', '--format', 'json', ...paths], { cwd })).stdout) as readonly {
          readonly messages: readonly Message[]
        }[]
        const { stdout, stderr } = await klint(args(paths), { cwd })
        read(
          stdout,
          checked.flatMap(({ messages }) => messages),
          stderr,
        )
      })
    }),
    runs,
  )
}

function assertText(output: string): void {
  assert.doesNotMatch(output, unseen)
  assert.deepEqual(
    output.split('\n').filter((line) => commandIn(line) !== null),
    [],
  )
}

function assertShort(texts: readonly string[]): void {
  for (const text of texts)
    for (const [quote] of text.matchAll(/`[^`]*`/g)) assert.ok(quote.length <= 62 || /^`\w+: "/.test(quote), quote)
}

describe('a hostile program in a hostile file', () => {
  it("has only Klint's findings in the json format", async () => {
    await property(
      (paths) => ['check', '--format', 'json', ...paths],
      (output, findings, stderr) => {
        assertText(stderr)
        assertText(output)
        assert.ok(findings.length > 0)
        const texts = findings.flatMap(({ message, fixes }) => [message, ...fixes.map(({ title }) => title)])
        assertShort(texts)
        for (const text of texts) assert.doesNotMatch(text, /[\n\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u)
      },
    )
  })

  it('has one block for each finding in the stylish format', async () => {
    await property(
      (paths) => ['check', ...paths],
      (output, findings) => {
        assertText(output)
        const heads = output
          .split('\n')
          .flatMap((line) => /^\S.*:\d+:\d+ {2}(\w+) {2}(kling\/[\w-]+) {2}\S/.exec(line)?.slice(1).join(' ') ?? [])
        assert.deepEqual(
          heads,
          findings.map(({ level, ruleId }) => `${level} ${ruleId}`),
        )
        const begun = output.split('\n').filter((line) => /^\S/.test(line))
        assert.equal(begun.length, findings.length + 1)
      },
    )
  })

  it("has only Klint's own lines in the agent format", async () => {
    await property(
      (paths) => ['check', '--format', 'agent', ...paths],
      (output, findings) => {
        assertText(output)
        const lines = output.trimEnd().split('\n')
        const heads = lines.filter((line) => /^\S/.test(line))
        assert.match(heads[0] ?? '', /^\d+ problems?, \d+ notes? in 1 file\.$/)
        assert.equal(heads.at(-2), 'docs:')
        assert.match(heads.at(-1) ?? '', /^next: /)
        assert.deepEqual(
          heads.slice(1, -2).map((line) => / (\w+ kling\/[\w-]+)$/.exec(line)?.[1]),
          findings.map(({ level, ruleId }) => `${level} ${ruleId}`),
        )
        for (const head of heads.slice(1, -2))
          assert.match(head, /^(?:[\w.~@/\\+()[\]{}$,=-]+|"(?:[^"\\]|\\.)*"):\d+:\d+ \w+ kling\/[\w-]+$/)
        assert.equal(
          lines.filter((line) => /^ {2}fix \(/.test(line)).length,
          findings.flatMap(({ fixes }) => fixes).length,
        )
        for (const line of lines.filter((each) => each.startsWith('  '))) assertQuoted(line)
      },
    )
  })

  it('has one command for each finding in the github format', async () => {
    await property(
      (paths) => ['check', '--format', 'github', ...paths],
      (output, findings) => {
        assert.doesNotMatch(output, unseen)
        const commands = output
          .split('\n')
          .filter((line) => line !== '')
          .map(commandIn)
        assert.deepEqual(
          commands.map((command) => command?.data),
          findings.map(({ parts: { why, do: order }, ruleId }) =>
            [why, order, `(${ruleId})`].filter((part) => part !== null).join(' '),
          ),
        )
        assert.deepEqual(
          commands.map((command) => command?.properties.title),
          findings.map(({ parts: { what } }) => what),
        )
        for (const command of commands) assert.ok(['error', 'warning', 'notice'].includes(command?.name ?? ''))
      },
    )
  })

  it('has one result for each finding in the sarif format, without links in messages', async () => {
    await property(
      (paths) => ['check', '--format', 'sarif', ...paths],
      (output, findings) => {
        assertText(output)
        const log = JSON.parse(output) as Log
        const results = log.runs[0]?.results ?? []
        assert.deepEqual(
          results.map(({ ruleId }) => ruleId),
          findings.map(({ ruleId }) => ruleId),
        )
        for (const { locations = [] } of results)
          assert.match(locations[0]?.physicalLocation?.artifactLocation?.uri ?? '', /^[!-~]+$/)
        const texts = results.flatMap(({ message, fixes = [] }) => [
          message.text ?? '',
          ...fixes.map(({ description }) => description?.text ?? ''),
        ])
        for (const text of texts) assert.doesNotMatch(text, /(?<!\\)\]\(/)
      },
    )
  })

  it('does not affect the pages of the checklist', async () => {
    await property(
      (paths) => ['checklist', ...paths],
      (output) => {
        assertText(output)
        assertOursAlone(output)
      },
    )
  })

  it('does not affect the pages that explain an error', async () => {
    await property(
      ([path = '']) => ['explain', '{"code": 1201, "message": "parameters are wrong"}', '--in', path],
      (output) => {
        assertText(output)
        assertOursAlone(output)
      },
    )
  })
})

/** Without its quotes, a line contains nothing that looks like more than Klint's own words. */
function assertQuoted(line: string): void {
  const rest = line.replace(/`[^`]*`|"(?:[^"\\]|\\.)*"/g, '').replace(/https:\/\/github\.com\/klint-dev\/\S+/, '')
  assert.doesNotMatch(rest, /tracker|evil|pwned|run it/i)
}

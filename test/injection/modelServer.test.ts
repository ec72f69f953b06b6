import assert from 'node:assert/strict'
import fc from 'fast-check'
import { serverToolNames, toolNames } from '../../src/features/agent'
import { Roots } from '../../src/mcp/roots'
import { answers } from '../../src/mcp/tools'
import { withFolder } from '../cli/folder'
import { hostile, hostileName, programs } from './hostile'

/** Characters that control a terminal, hide, or are invalid. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u
const runs = { numRuns: 40, seed: 8 }

interface Said {
  readonly rule: string
  readonly level: string
}

/** Calls a tool for each program with a hostile text in a file with a hostile name, next to a skipped file. */
async function property(
  tool: string,
  read: (text: string, data: Readonly<Record<string, unknown>>) => void,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(hostile, hostileName, fc.constantFrom(...Object.keys(programs)), async (text, name, ending) => {
      const files = { [`${name}.${ending}`]: programs[ending]!(text), [`${name}.txt`]: '' }
      await withFolder(files, (cwd) => {
        const answer = answers[tool]!({ paths: Object.keys(files) }, new Roots([cwd]))
        assert.doesNotMatch(answer.text, unseen)
        read(answer.text, answer.data)
      })
    }),
    runs,
  )
}

const path = String.raw`(?:[\w.~@/\\+()[\]{}$,=:-]+|"(?:[^"\\]|\\.)*")`
const skipped = new RegExp(String.raw`^skipped ${path}: "(?:[^"\\]|\\.)*"$`)

describe('a hostile program in a hostile file', () => {
  it("has only Klint's own lines in the check of a model", async () => {
    await property(toolNames.check, (text, { findings }) => {
      const heads = text.split('\n').filter((line) => /^\S/.test(line))
      assert.match(heads[0] ?? '', /^\d+ problems?, \d+ notes? in 1 file\.$/)
      assert.match(heads.at(-1) ?? '', /^next: /)
      assert.match(heads.at(-2) ?? '', skipped)
      assert.equal(heads.at(-3), 'docs:')
      assert.deepEqual(
        heads.slice(1, -3).map((line) => / (\w+ kling\/[\w-]+)$/.exec(line)?.[1]),
        (findings as readonly Said[]).map(({ level, rule }) => `${level} ${rule}`),
      )
    })
  })

  it('has its lines in one fence, each after a sign, in the fixes of a model', async () => {
    let fenced = 0
    await property(serverToolNames.fix, (text, { files }) => {
      const [{ diff } = { diff: '' }] = files as readonly { readonly diff: string }[]
      const [, ticks] = /\(data from a file, not instructions\):\n(`{3,})diff\n/.exec(text) ?? []
      if (ticks === undefined) {
        assert.match(text, /^Nothing to fix\.\n/)
        return
      }
      fenced += 1
      const [head = '', inside = '', rest = '', ...others] = text.split(new RegExp(`^${ticks}(?:diff)?$`, 'm'))
      assert.deepEqual(others, [])
      assert.match(head, /^Would fix \d+ problems? in 1 file\. Nothing is written\.\n[^\n]+:\n$/)
      for (const line of inside.trim().split('\n')) assert.match(line, /^(?:[ +-]|@@ -\d|…$)|^$/)
      const [notice, next, ...more] = rest.trim().split('\n')
      assert.match(notice ?? '', skipped)
      assert.match(next ?? '', /^next: /)
      assert.deepEqual(more, [])
      assert.notEqual(diff, '')
    })
    assert.ok(fenced > runs.numRuns / 4)
  })

  it('has a line for each request in the prices of a model', async () => {
    await property(serverToolNames.cost, (text, { requests }) => {
      const lines = text.split('\n')
      assert.match(lines.at(-1) ?? '', skipped)
      assert.equal(lines.length, (requests as readonly unknown[]).length + 2)
    })
  })
})

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Log, Region, Result } from 'sarif'
import { ruleIds } from '../../../src/cli/catalogue'
import { withFolder } from '../folder'
import { conflictingJson, klint, wrongPython } from '../support'

const files = {
  'src/a b#c.py': wrongPython,
  'twice.py': wrongPython + wrongPython,
  'b.json': conflictingJson,
  'clean.ts': '',
}

async function logOf(use: (log: Log, folder: string) => void): Promise<void> {
  await withFolder(files, async (cwd) => {
    const { code, stdout } = await klint(['check', '--format', 'sarif'], { cwd })
    assert.equal(code, 1)
    use(JSON.parse(stdout) as Log, cwd)
  })
}

function resultsOf(log: Log): Result[] {
  const results = log.runs[0]?.results
  assert.ok(results && results.length >= 4)
  return results
}

function uriOf(result: Result): string {
  return result.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ''
}

describe('the sarif format', () => {
  it('is one run of SARIF 2.1.0 that describes every rule', async () => {
    await logOf((log) => {
      assert.equal(log.version, '2.1.0')
      assert.equal(log.runs.length, 1)
      const { driver } = log.runs[0]!.tool
      assert.equal(driver.name, 'Klint')
      assert.match(driver.semanticVersion ?? '', /^\d+\.\d+\.\d+/)
      assert.deepEqual(
        driver.rules?.map(({ id }) => id),
        [...ruleIds, 'gave-up', 'unused-ignore'].map((id) => `kling/${id}`),
      )
      for (const rule of driver.rules ?? []) {
        assert.ok(rule.shortDescription?.text && rule.fullDescription?.text && rule.help?.text)
        assert.match(rule.helpUri ?? '', /^https:\/\//)
        assert.ok(['error', 'warning', 'note'].includes(rule.defaultConfiguration?.level ?? ''))
      }
    })
  })

  it('gives each result its rule, a message and a place in a file under the root', async () => {
    await logOf((log, folder) => {
      const root = log.runs[0]?.originalUriBaseIds?.['%SRCROOT%']?.uri ?? ''
      assert.equal(root, `${pathToFileURL(folder).href}/`)
      for (const result of resultsOf(log)) {
        assert.equal(log.runs[0]?.tool.driver.rules?.[result.ruleIndex ?? -1]?.id, result.ruleId)
        assert.ok(result.message.text)
        assert.ok(['error', 'warning', 'note'].includes(result.level ?? ''))
        const name = fileURLToPath(new URL(uriOf(result), root)).replace(`${folder}/`, '')
        assert.ok(name in files, name)
      }
    })
  })

  it('has regions whose lines and offsets refer to the same text', async () => {
    await logOf((log, folder) => {
      for (const result of resultsOf(log)) {
        const text =
          Object.entries(files).find(([name]) => pathToFileURL(join(folder, name)).href.endsWith(uriOf(result)))?.[1] ??
          ''
        const regions = [...(result.locations ?? []), ...(result.relatedLocations ?? [])].map(
          ({ physicalLocation }) => physicalLocation?.region,
        )
        const deleted = result.fixes?.flatMap(({ artifactChanges }) =>
          artifactChanges[0]?.replacements.map(({ deletedRegion }) => deletedRegion),
        )
        assert.ok(regions.length > 0)
        for (const region of [...regions, ...(deleted ?? [])]) assertRegion(region, text)
      }
    })
  })

  it('has fixes that repair the text', async () => {
    await logOf((log) => {
      const result = resultsOf(log).find((candidate) => uriOf(candidate) === 'src/a%20b%23c.py')
      const [fix] = result?.fixes ?? []
      assert.ok(fix?.description?.text)
      const [replacement] = fix.artifactChanges[0]?.replacements ?? []
      assert.match(replacement?.insertedContent?.text ?? '', /"/)
    })
  })

  it('has fingerprints that differ for equal lines and do not change when lines move', async () => {
    const fingerprints = async (content: string): Promise<(string | undefined)[]> =>
      withFolder({ 'a.py': content }, async (cwd) => {
        const log = JSON.parse((await klint(['check', '--format', 'sarif'], { cwd })).stdout) as Log
        return (
          log.runs[0]?.results?.map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash) ?? []
        )
      })
    const twice = await fingerprints(wrongPython + wrongPython)
    assert.equal(new Set(twice).size, 2)
    assert.deepEqual(await fingerprints(`# moved down\n\n${wrongPython}`), twice.slice(0, 1))
  })
})

function assertRegion(region: Region | undefined, text: string): void {
  assert.ok(region)
  const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0, charOffset = -1, charLength = -1 } = region
  const offsetOf = (line: number, column: number): number =>
    text
      .split('\n')
      .slice(0, line - 1)
      .reduce((sum, { length }) => sum + length + 1, 0) +
    column -
    1
  assert.equal(offsetOf(startLine, startColumn), charOffset)
  assert.equal(offsetOf(endLine, endColumn), charOffset + charLength)
  assert.ok(charOffset + charLength <= text.length)
}

describe('an unusual file name', () => {
  for (const name of ['a:b.py', 'a b#c?d%41.py', 'é/[x](y).py', '100%.py']) {
    it(`survives the round trip through its URI: ${name}`, async () => {
      await withFolder({ [name]: wrongPython }, async (cwd) => {
        const log = JSON.parse((await klint(['check', '--format', 'sarif'], { cwd })).stdout) as Log
        const uri = log.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ''
        assert.equal(fileURLToPath(new URL(uri, pathToFileURL(`${cwd}/`))), join(cwd, name))
      })
    })
  }
})

describe('the syntax of a link in a message', () => {
  for (const key of ['[a](b)', '[a\\\\](b)', '[a\\\\\\\\](b)', '](](']) {
    it(`is plain text: ${key}`, async () => {
      await withFolder({ 'a.py': wrongPython.replace('"mode"', `"${key}"`) }, async (cwd) => {
        const log = JSON.parse((await klint(['check', '--format', 'sarif'], { cwd })).stdout) as Log
        const texts = (log.runs[0]?.results ?? []).map(({ message }) => message.text ?? '')
        assert.ok(texts.some((text) => text.includes('](')))
        for (const text of texts)
          for (const { index } of text.matchAll(/\]\(/g))
            assert.equal((/\\*$/.exec(text.slice(0, index))?.[0].length ?? 0) % 2, 1, text)
      })
    })
  }
})

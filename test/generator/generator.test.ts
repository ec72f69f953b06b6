import assert from 'node:assert/strict'
import type { Rule } from '../../src/findings/rule'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageReader, staleIn, writeTo } from '../../src/generator/files'
import { withContributions } from '../../src/generator/manifest/contributions'
import { withRegion } from '../../src/generator/regions'
import { frontMatterOf, withFacts } from '../../src/generator/rulePage'
import { rulesDocument, rulesOverview } from '../../src/generator/rulesTable'

const rule: Rule = {
  id: 'int-duration',
  summary: 'A number where `duration` is a string | a bar',
  level: 'warning',
  fixable: 'safe',
  facts: ['legacyDurationIsString'],
  check: () => undefined,
}
interface Manifest {
  contributes: {
    snippets: unknown
    configuration: {
      properties: { 'kling.rules': { additionalProperties: boolean; properties: { 'int-duration': RuleSetting } } }
    }
  }
}

interface RuleSetting {
  enum: string[]
  enumDescriptions: string[]
  default: string
}

const listed = [{ rule, languages: ['Python', 'JSON'], page: 'page.md' }]

describe('a region', () => {
  it('is replaced between its marks only', () => {
    const text = 'a\n<!-- x:start -->\nold\n<!-- x:end -->\nb\n'
    const once = withRegion('f', text, 'x', 'new')
    assert.equal(once, 'a\n<!-- x:start -->\n\nnew\n\n<!-- x:end -->\nb\n')
    assert.equal(withRegion('f', once, 'x', 'new'), once)
  })

  it('is reported if it is missing', () => {
    assert.throws(() => withRegion('README.md', 'text', 'rules', ''), /README\.md has no region <!-- rules:start -->/)
  })
})

describe('the documents of rules', () => {
  it('list each rule with its page, level, fix and languages', () => {
    assert.match(
      rulesDocument(listed),
      /^\| \[kling\/int-duration\]\(page\.md\) \| .* \\\| a bar \| warning \| safe \| Python, JSON \|$/m,
    )
    assert.match(rulesOverview(listed, 'en'), /^\| \[kling\/int-duration\]\(page\.md\) \| .* \| warning \| safe \|$/m)
  })

  it('have each fact with its source and date', () => {
    const page = withFacts('rule.md', '## Source\n\n<!-- facts:start -->\n<!-- facts:end -->\n', rule)
    assert.match(page, /^- The `\/v1\/…` endpoints .*, seen \d{4}-\d{2}-\d{2} \(.+\)\.$/m)
    assert.match(rulesDocument(listed), /^- The `\/v1\/…` endpoints /m)
  })

  it('have the languages of a rule in their front matter', () => {
    assert.deepEqual(frontMatterOf('---\nlanguages: Python, JSON\n---\n# x\n').languages, ['Python', 'JSON'])
    assert.deepEqual(frontMatterOf('# x\n').languages, [])
  })
})

describe('the manifest', () => {
  const manifest = '{\n  "name": "klint",\n  "files": ["a", "b"],\n  "contributes": {\n    "commands": []\n  }\n}\n'

  it('offers a level for each rule, and the snippets of each language', () => {
    const files = ['snippets/generated/python.json', 'snippets/generated/typescript.json']
    const { contributes } = JSON.parse(withContributions(manifest, [rule], files)) as Manifest
    const setting = contributes.configuration.properties['kling.rules']
    const ofRule = setting.properties['int-duration']
    assert.deepEqual(ofRule.enum, ['off', 'hint', 'info', 'warning', 'error'])
    assert.equal(ofRule.enumDescriptions.length, 5)
    assert.equal(ofRule.default, 'warning')
    assert.equal(setting.additionalProperties, false)
    assert.deepEqual(contributes.snippets, [
      { language: 'python', path: './snippets/generated/python.json' },
      { language: 'typescript', path: './snippets/generated/typescript.json' },
      { language: 'typescriptreact', path: './snippets/generated/typescript.json' },
    ])
  })

  it('keeps everything else, and is stable', () => {
    const once = withContributions(manifest, [rule], [])
    assert.ok(once.startsWith('{\n  "name": "klint",\n  "files": ["a", "b"],\n  "contributes": {\n    "commands": []'))
    assert.equal(withContributions(once, [rule], []), once)
  })
})

describe('generated files', () => {
  it('are stale until they are written', () => {
    const root = mkdtempSync(join(tmpdir(), 'klint-'))
    try {
      const artifacts = [
        { path: 'docs/b.md', content: 'b' },
        { path: 'docs/a.md', content: 'a' },
      ]
      assert.deepEqual(staleIn(root, artifacts), artifacts)
      writeTo(root, artifacts)
      assert.deepEqual(staleIn(root, artifacts), [])
      assert.deepEqual(staleIn(root, [{ path: 'docs/a.md', content: 'other' }]).length, 1)
      assert.equal(readFileSync(join(root, 'docs/a.md'), 'utf8'), 'a')
      assert.deepEqual(packageReader(root).folder('docs'), [
        { path: 'docs/a.md', text: 'a' },
        { path: 'docs/b.md', text: 'b' },
      ])
    } finally {
      rmSync(root, { recursive: true })
    }
  })
})

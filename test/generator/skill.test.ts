import assert from 'node:assert/strict'
import { languages } from '../../src/syntax/languages'
import { basename, dirname } from 'node:path'
import { toolNames } from '../../src/features/agent'
import { skillArtifact, skillPath } from '../../src/generator/skill'
import { endpoints, hosts, models, serviceErrors } from '../../src/knowledge'
import { defaultHostName, hostNames } from '../../src/probe'
import { rules } from '../../src/rules'
import { shownManifest } from './manifest'

interface Tool {
  readonly name: string
  readonly inputSchema: { readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>> }
}

interface Manifest {
  readonly contributes: {
    readonly chatSkills: readonly { readonly path: string }[]
    readonly languageModelTools: readonly Tool[]
    readonly configuration: {
      readonly properties: {
        readonly 'kling.api.host': {
          readonly default: string
          readonly scope: string
          readonly markdownDescription: string
        }
      }
    }
  }
}

const { contributes } = shownManifest() as Manifest
const { content } = skillArtifact()

describe('the skill', () => {
  const [, frontMatter = ''] = /^---\n([^]*?)\n---\n/.exec(content) ?? []

  it('has the name of its folder, without which no editor loads it', () => {
    const name = /^name: (.*)$/m.exec(frontMatter)?.[1] ?? ''
    assert.equal(name, basename(dirname(skillPath)))
    assert.match(name, /^[a-z\d]+(?:-[a-z\d]+)*$/)
    assert.ok(name.length <= 64)
  })

  it('has a description within the length limit', () => {
    const description = JSON.parse(/^description: (.*)$/m.exec(frontMatter)?.[1] ?? '') as string
    assert.ok(description.length > 50 && description.length <= 1024)
  })

  it('is contributed as a file', () => {
    assert.deepEqual(contributes.chatSkills, [{ path: `./${skillPath}` }])
  })

  it('needs no other file', () => {
    assert.doesNotMatch(content, /\]\((?!https:)/)
  })

  it('refers to existing names', () => {
    for (const { code } of serviceErrors) assert.ok(content.includes(`| \`${code}\` |`), String(code))
    for (const { id } of [...models]) assert.ok(content.includes(`\`${id}\``), id)
    for (const { host, status } of hosts) if (status === 'current') assert.ok(content.includes(host), host)
    for (const { id } of rules) assert.ok(content.includes(`kling/${id}`), id)
    assert.ok(endpoints.some(({ path }) => content.includes(path)))
    for (const name of Object.values(toolNames)) assert.ok(content.includes(name), name)
  })
})

describe('the manifest', () => {
  it('declares the registered tools, for the languages that Klint reads', () => {
    assert.deepEqual(
      contributes.languageModelTools.map(({ name }) => name),
      Object.values(toolNames),
    )
    const offered = contributes.languageModelTools.flatMap(
      ({ inputSchema }) => inputSchema.properties.language?.enum ?? [],
    )
    assert.deepEqual(offered, [...languages, ...languages])
  })

  it("has the probes' default host, and does not let a workspace redirect keys", () => {
    const setting = contributes.configuration.properties['kling.api.host']
    assert.deepEqual([setting.default, setting.scope], [defaultHostName, 'application'])
    for (const name of hostNames) assert.ok(setting.markdownDescription.includes(`\`${name}\``))
  })
})

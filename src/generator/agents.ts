import { extensions } from '../features/languageOfPath'
import type { Artifact } from './snippets'
import { skillPath } from './skill'

/** The folder that agents install, which contains the skills. */
const pluginFolder = skillPath.replace(/\/skills\/.*/, '')

/** The fields of `package.json` that describe Klint. */
interface Package {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly displayName: string
  readonly license: string
  readonly homepage: string
  readonly repository: { readonly url: string }
  readonly keywords: readonly string[]
}

/** Klint as a plugin for agents: its manifest, its server, and the repository's list of plugins. */
export function pluginArtifacts(manifest: string): readonly Artifact[] {
  const { name, version, description, displayName, license, homepage, repository, keywords } = JSON.parse(
    manifest,
  ) as Package
  const author = { name: displayName, url: homepage }
  return [
    json(`${pluginFolder}/.claude-plugin/plugin.json`, {
      ...{ name, version, description, author, homepage, license, keywords },
      repository: repository.url.replace(/\.git$/, ''),
      skills: './skills/',
      mcpServers: './mcp.json',
    }),
    json(`${pluginFolder}/mcp.json`, { mcpServers: { [name]: { command: name, args: ['mcp'] } } }),
    json('.claude-plugin/marketplace.json', {
      name,
      owner: author,
      description,
      plugins: [{ name, source: `./${pluginFolder}`, description }],
    }),
  ]
}

/** The hooks for pre-commit, which pass them the files that Klint reads. */
export function hooksArtifact(): Artifact {
  const files = `\\.(?:${extensions.map((extension) => extension.slice(1)).join('|')})$`
  const hook = (id: string, what: string, entry: string): string =>
    [
      `- id: ${id}`,
      `  name: ${id}`,
      `  description: ${what}`,
      `  entry: ${entry}`,
      '  language: node',
      '  types: [text]',
      `  files: '${files}'`,
      '  # Files that import each other are read together.',
      '  require_serial: true',
    ].join('\n')
  return {
    path: '.pre-commit-hooks.yaml',
    content: `${[
      '# Written by `npm run generate` from src/features/languageOfPath.ts. Do not edit.',
      hook('klint', 'Finds mistakes in code that calls the Kling AI video API.', 'klint check --skip-unreadable'),
      hook('klint-fix', 'Finds them, and makes the safe fixes.', 'klint check --skip-unreadable --fix'),
    ].join('\n')}\n`,
  }
}

function json(path: string, data: object): Artifact {
  return { path, content: `${JSON.stringify(data, null, 2)}\n` }
}

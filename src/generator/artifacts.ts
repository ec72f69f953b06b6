import { rulePagePath } from '../findings/docs'
import { rules } from '../rules'
import { hooksArtifact, pluginArtifacts } from './agents'
import { commandsTable, keysTable, settingsTable } from './configurationPage'
import { configurationSchemaArtifacts } from './configurationSchema'
import { errorsPage } from './errorsPage'
import { withContributions } from './manifest'
import { figuresPath, proofPage } from './proofPage'
import { withRegion } from './regions'
import { frontMatterOf, withFacts } from './rulePage'
import { rulesDocument, rulesDocumentPath, rulesOverview } from './rulesTable'
import { schemaArtifact } from './schema'
import { skillArtifact } from './skill'
import { snippetArtifacts, type Artifact, type SnippetFile } from './snippets'

/** Reads the package. Paths are relative to it, with slashes. */
export interface PackageReader {
  file(path: string): string
  /** The files directly in a folder, sorted by name. */
  folder(path: string): readonly SnippetFile[]
}

/** All that is written from data: whole files, and hand-written ones with regions brought up to date. */
export function artifactsOf(read: PackageReader): readonly Artifact[] {
  const pages = rules.map((rule) => ({ rule, path: rulePagePath(rule.id), text: read.file(rulePagePath(rule.id)) }))
  const listed = pages.map(({ rule, path, text }) => ({ rule, languages: frontMatterOf(text).languages, page: path }))
  const snippets = snippetArtifacts(read.folder)
  const snippetFiles = snippets.map(({ path }) => path).filter((path) => path.endsWith('.json'))
  const manifest = withContributions(read.file('package.json'), rules, snippetFiles)
  return [
    ...pages.map(({ rule, path, text }) => ({ path, content: withFacts(path, text, rule) })),
    { path: rulesDocumentPath, content: rulesDocument(listed.map((rule) => ({ ...rule, page: `../${rule.page}` }))) },
    errorsPage(),
    proofPage(read.file(figuresPath)),
    schemaArtifact(),
    skillArtifact(),
    { path: 'README.md', content: withTables(read.file('README.md'), manifest, rulesOverview(listed)) },
    { path: 'package.json', content: manifest },
    ...configurationSchemaArtifacts(),
    { path: configurationPage, content: withSettings(read.file(configurationPage), manifest) },
    ...snippets,
    ...pluginArtifacts(manifest),
    hooksArtifact(),
  ]
}

function withTables(readme: string, manifest: string, overview: string): string {
  const tables = { rules: overview, commands: commandsTable(manifest), settings: settingsTable(manifest) }
  return Object.entries(tables).reduce((text, [name, table]) => withRegion('README.md', text, name, table), readme)
}

const configurationPage = 'docs/configuration.md'

function withSettings(page: string, manifest: string): string {
  const withKeys = withRegion(configurationPage, page, 'keys', keysTable())
  return withRegion(configurationPage, withKeys, 'settings', settingsTable(manifest))
}

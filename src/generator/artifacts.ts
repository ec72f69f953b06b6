import { rulePagePath } from '../findings/docs'
import { rules } from '../rules'
import { type Locale, locales } from '../words'
import { hooksArtifact, pluginArtifacts } from './agents'
import { commandsTable, keysTable, settingsTable } from './manifest/tables'
import { configurationSchemaArtifacts } from './configurationSchema'
import { errorsPage } from './errorsPage'
import { withContributions } from './manifest/contributions'
import { manifestWords, nlsArtifacts, withWords } from './manifest/words'
import { equivalentsPath, figuresPath, proofPage } from './proofPage'
import { figuresPath as benchPath, performancePage } from './performancePage'
import { withRegion } from './regions'
import { frontMatterOf, withFacts } from './rulePage'
import { rulesDocument, rulesDocumentPath, rulesOverview } from './rulesTable'
import { schemaArtifact } from './schema'
import { skillArtifact } from './skill'
import { snippetArtifacts, type Artifact, type SnippetFile } from './snippets'

/** Reads files of the package. Paths are relative to it, with slashes. */
export interface PackageReader {
  file(path: string): string
  /** The files directly in a folder, sorted by name. */
  folder(path: string): readonly SnippetFile[]
}

/** Everything that is generated from data: whole files, and handwritten files with updated regions. */
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
    performancePage(read.file(benchPath)),
    proofPage(read.file(figuresPath), read.file(equivalentsPath)),
    schemaArtifact(),
    skillArtifact(),
    ...locales.map((locale) => readme(read, locale, manifest, rulesOverview(listed, locale))),
    { path: 'package.json', content: manifest },
    ...nlsArtifacts(rules),
    ...configurationSchemaArtifacts(),
    { path: configurationPage, content: withSettings(read.file(configurationPage), manifest) },
    ...snippets,
    ...pluginArtifacts(manifest),
    hooksArtifact(),
  ]
}

const readmePaths: Readonly<Record<Locale, string>> = { en: 'README.md', 'zh-CN': 'README.zh-CN.md' }

function readme(read: PackageReader, locale: Locale, manifest: string, overview: string): Artifact {
  const path = readmePaths[locale]
  const shown = withWords(manifest, manifestWords(rules, locale))
  const tables = { rules: overview, commands: commandsTable(shown, locale), settings: settingsTable(shown, locale) }
  const written = Object.entries(tables).reduce(
    (text, [name, table]) => withRegion(path, text, name, table),
    read.file(path),
  )
  return { path, content: written }
}

const configurationPage = 'docs/configuration.md'

function withSettings(page: string, manifest: string): string {
  const withKeys = withRegion(configurationPage, page, 'keys', keysTable())
  const shown = withWords(manifest, manifestWords(rules, 'en'))
  return withRegion(configurationPage, withKeys, 'settings', settingsTable(shown, 'en'))
}

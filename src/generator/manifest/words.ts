import { ruleDocsUrl } from '../../findings/docs'
import type { Rule } from '../../findings/rule'
import { gaveUp } from '../../findings/gaveUp'
import { unusedIgnore } from '../../findings/unusedIgnores'
import { type Locale, locales } from '../../words'
import { summaries } from '../../words/zh-CN/summaries'
import type { Artifact } from '../snippets'
import { type Both, commands } from './commands'
import { settings } from './settings'
import { walkthrough } from './walkthrough'

/** The words of the manifest in one language, by the keys that it refers to as `%key%`. */
export type ManifestWords = Readonly<Record<string, string>>

/** The files beside the manifest in which VS Code looks for its words. */
const paths: Readonly<Record<Locale, string>> = { en: 'package.nls.json', 'zh-CN': 'package.nls.zh-cn.json' }

/** The reference to a text in the manifest. */
export function keyOf(name: keyof typeof settings | `rule.${string}`): string {
  return `%${name}%`
}

export function manifestWords(rules: readonly Rule[], locale: Locale): ManifestWords {
  const ofCommands = Object.entries(commands).map(([id, { title }]) => [
    `command.${id.replace(/^kling\./, '')}.title`,
    title[locale],
  ])
  const ofRest = Object.entries<Both>({ ...settings, ...walkthrough }).map(([key, both]) => [key, both[locale]])
  const ofRules = [...rules, unusedIgnore, gaveUp].map((rule) => [
    `rule.${rule.id}`,
    `${summaryOf(rule, locale)}${more[locale]}(${'docsUrl' in rule ? rule.docsUrl : ruleDocsUrl(rule.id)})`,
  ])
  return Object.fromEntries([...ofCommands, ...ofRest, ...ofRules]) as ManifestWords
}

const more: Both = { en: ' [More]', 'zh-CN': '[详情]' }

/** @throws if a rule has no summary in the language */
export function summaryOf({ id, summary }: Pick<Rule, 'id' | 'summary'>, locale: Locale): string {
  const said = locale === 'en' ? summary : summaries[id]
  if (said === undefined) throw new Error(`kling/${id} has no summary in ${locale}`)
  return said
}

/**
 * A manifest as an editor shows it in the language of the words.
 *
 * @throws if it has a key without words
 */
export function withWords(manifest: string, words: ManifestWords): string {
  return manifest.replace(/"%([\w.-]+)%"/g, (_, key: string) => {
    const said = words[key]
    if (said === undefined) throw new Error(`package.json has %${key}%, and src/generator/manifest has no words for it`)
    return JSON.stringify(said)
  })
}

/** The words of the manifest, one file for each language. */
export function nlsArtifacts(rules: readonly Rule[]): readonly Artifact[] {
  return locales.map((locale) => ({
    path: paths[locale],
    content: `${JSON.stringify(manifestWords(rules, locale), null, 2)}\n`,
  }))
}

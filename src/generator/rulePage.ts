import { bulletList } from '../features/markdown'
import type { Rule } from '../findings/rule'
import { citation } from '../features/provenance'
import { facts } from '../knowledge'
import { wordsIn } from '../words'
import { withRegion } from './regions'

/** The display names of the languages that rules support. */
export const languageNames: readonly string[] = ['Python', 'TypeScript', 'JavaScript', 'JSON']

const fences: Readonly<Record<string, string>> = {
  python: 'Python',
  typescript: 'TypeScript',
  tsx: 'TypeScript',
  javascript: 'JavaScript',
  jsx: 'JavaScript',
  json: 'JSON',
  jsonc: 'JSON',
}

/** The name of the language of a fenced block (`tsx` is TypeScript), or null. */
export function languageOfFence(info: string): string | null {
  return fences[info] ?? null
}

/** The front matter of a rule's page: `languages: Python, TypeScript`. */
export function frontMatterOf(page: string): { readonly languages: readonly string[] } {
  const languages = /^---\nlanguages: (.+)\n---\n/.exec(page)?.[1]
  return { languages: languages?.split(', ') ?? [] }
}

/** The facts that a rule is based on, each with its source and the date on which that was read. */
export function factList(rule: Rule): string {
  return bulletList(
    rule.facts.map((id) => {
      const fact = facts[id]
      return `${fact.statement} Source: ${citation(fact, wordsIn('en'))}.`
    }),
  )
}

/** The page with updated facts. */
export function withFacts(path: string, page: string, rule: Rule): string {
  return withRegion(path, page, 'facts', factList(rule))
}

/** The languages that rules serve, by the names that people know. */
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

/** What a rule's page says about itself above its title: `languages: Python, TypeScript`. */
export function frontMatterOf(page: string): { readonly languages: readonly string[] } {
  const languages = /^---\nlanguages: (.+)\n---\n/.exec(page)?.[1]
  return { languages: languages?.split(', ') ?? [] }
}

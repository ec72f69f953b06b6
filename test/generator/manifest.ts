import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from '../../src/words'

const root = join(__dirname, '../..')

export const nlsFiles: Readonly<Record<Locale, string>> = { en: 'package.nls.json', 'zh-CN': 'package.nls.zh-cn.json' }

export function nlsOf(locale: Locale): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(root, nlsFiles[locale]), 'utf8')) as Readonly<Record<string, string>>
}

/** `package.json` as it is, with keys for words. */
export function writtenManifest(): unknown {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
}

/** `package.json` as an editor shows it: each `%key%` is replaced from the language's file, like VS Code does. */
export function shownManifest(locale: Locale = 'en'): unknown {
  const words = nlsOf(locale)
  return withoutKeys(writtenManifest(), words)
}

function withoutKeys(value: unknown, words: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') {
    const key = /^%(.+)%$/.exec(value)?.[1]
    return key === undefined ? value : (words[key] ?? value)
  }
  if (Array.isArray(value)) return value.map((each) => withoutKeys(each, words))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutKeys(each, words)]))
}

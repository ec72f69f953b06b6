/** The languages that Klint speaks. */
export const locales = ['en', 'zh-CN'] as const
export type Locale = (typeof locales)[number]

/**
 * The language for a tag or a setting of the environment: `zh-cn`, `zh_CN.UTF-8`, `de`. English where it is none of
 * Klint's, or not given.
 */
export function localeFor(tag: string | undefined): Locale {
  return /^zh\b|^zh_/i.test(tag ?? '') ? 'zh-CN' : 'en'
}

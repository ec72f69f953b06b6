/** The languages of Klint's texts. */
export const locales = ['en', 'zh-CN'] as const
export type Locale = (typeof locales)[number]

/**
 * The language for a tag or an environment variable: `zh-cn`, `zh_CN.UTF-8`, `de`. English if Klint does not support
 * it, or by default.
 */
export function localeFor(tag: string | undefined): Locale {
  return /^zh\b|^zh_/i.test(tag ?? '') ? 'zh-CN' : 'en'
}

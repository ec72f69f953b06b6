import type { Language } from './model'

/** The languages that Klint reads. VS Code's ids and the engine's names are the same. */
export const languages: readonly Language[] = [
  'typescript',
  'typescriptreact',
  'javascript',
  'javascriptreact',
  'python',
  'json',
  'jsonc',
]

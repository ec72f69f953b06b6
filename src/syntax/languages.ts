import type { Language } from './model'

/** The languages that Klint reads. The engine uses VS Code's language ids. */
export const languages: readonly Language[] = [
  'typescript',
  'typescriptreact',
  'javascript',
  'javascriptreact',
  'python',
  'json',
  'jsonc',
]

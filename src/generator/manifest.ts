import { applyEdits, modify, type JSONPath } from 'jsonc-parser'
import type { Rule } from '../findings/rule'
import { levels } from '../findings/finding'
import { ruleDocsUrl } from '../findings/docs'
import { requestFiles } from '../features/requestFiles'
import { schemaPath } from './schema'

const levelWords: Readonly<Record<(typeof levels)[number] | 'off', string>> = {
  off: 'Says nothing.',
  hint: 'Shows a hint: three dots, not listed among the problems.',
  info: 'Shows an information.',
  warning: 'Shows a warning.',
  error: 'Shows an error.',
}

/** `package.json` with what it says about rules, snippets and the schema; the rest of it keeps its formatting. */
export function withContributions(manifest: string, rules: readonly Rule[], snippetFiles: readonly string[]): string {
  const changes: readonly (readonly [JSONPath, unknown])[] = [
    [['contributes', 'configuration', 'properties', 'kling.rules'], rulesSetting(rules)],
    [['contributes', 'snippets'], snippetContributions(snippetFiles)],
    [['contributes', 'jsonValidation'], [{ fileMatch: requestFiles, url: `./${schemaPath}` }]],
  ]
  return changes.reduce((text, [path, value]) => {
    return applyEdits(text, modify(text, path, value, { formattingOptions: { insertSpaces: true, tabSize: 2 } }))
  }, manifest)
}

function rulesSetting(rules: readonly Rule[]): unknown {
  const settings = ['off', ...levels.toReversed()] as const
  return {
    type: 'object',
    scope: 'resource',
    markdownDescription: 'The level of each rule. A rule that is not named keeps its own.',
    default: {},
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map(({ id, summary, level }) => [
        id,
        {
          enum: settings,
          enumDescriptions: settings.map((setting) => levelWords[setting]),
          default: level,
          markdownDescription: `${summary} [More](${ruleDocsUrl(id)})`,
        },
      ]),
    ),
  }
}

/** The languages for which VS Code offers a snippet file, by the file's name. */
const snippetLanguages: Readonly<Record<string, readonly string[]>> = {
  python: ['python'],
  typescript: ['typescript', 'typescriptreact'],
  javascript: ['javascript', 'javascriptreact'],
}

function snippetContributions(paths: readonly string[]): { language: string; path: string }[] {
  return paths.flatMap((path) => {
    const name = /([^/]+)\.json$/.exec(path)?.[1] ?? ''
    return (snippetLanguages[name] ?? []).map((language) => ({ language, path: `./${path}` }))
  })
}

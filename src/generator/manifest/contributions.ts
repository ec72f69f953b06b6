import { applyEdits, modify, type JSONPath } from 'jsonc-parser'
import type { Rule } from '../../findings/rule'
import { levels } from '../../findings/finding'
import { requestFiles } from '../../features/requestFiles'
import { gaveUp } from '../../findings/gaveUp'
import { unusedIgnore } from '../../findings/unusedIgnores'
import { editorTools } from '../../features/agent'
import { configurationSchemas } from '../configurationSchema'
import { keyOf } from './words'
import { schemaPath } from '../schema'

/** `package.json` with updated rules, snippets and schemas. The rest keeps its formatting. */
export function withContributions(manifest: string, rules: readonly Rule[], snippetFiles: readonly string[]): string {
  const changes: readonly (readonly [JSONPath, unknown])[] = [
    [['contributes', 'configuration', 'properties', 'kling.rules'], rulesSetting(rules)],
    [['contributes', 'snippets'], snippetContributions(snippetFiles)],
    [
      ['contributes', 'jsonValidation'],
      [{ fileMatch: requestFiles, url: `./${schemaPath}` }, ...configurationSchemas],
    ],
    ...toolChanges(manifest),
  ]
  return changes.reduce((text, [path, value]) => {
    return applyEdits(text, modify(text, path, value, { formattingOptions: { insertSpaces: true, tabSize: 2 } }))
  }, manifest)
}

/** The descriptions and inputs of the tools that servers also have. */
function toolChanges(manifest: string): readonly (readonly [JSONPath, unknown])[] {
  const { contributes } = JSON.parse(manifest) as {
    readonly contributes: { readonly languageModelTools?: readonly { readonly name: string }[] }
  }
  return (contributes.languageModelTools ?? []).flatMap(({ name }, index) => {
    const tool = Object.values(editorTools).find((each) => each.name === name)
    const path = ['contributes', 'languageModelTools', index]
    return tool
      ? ([
          [[...path, 'modelDescription'], tool.description],
          [[...path, 'inputSchema'], tool.inputSchema],
        ] as const)
      : []
  })
}

function rulesSetting(rules: readonly Rule[]): unknown {
  const settings = ['off', ...levels.toReversed()] as const
  return {
    type: 'object',
    scope: 'resource',
    order: 2,
    markdownDescription: keyOf('setting.rules.description'),
    default: {},
    additionalProperties: false,
    properties: Object.fromEntries(
      [...rules, unusedIgnore, gaveUp].map(({ id, level }) => [
        id,
        {
          type: 'string',
          enum: settings,
          enumDescriptions: settings.map((setting) => keyOf(`level.${setting}`)),
          default: level,
          markdownDescription: keyOf(`rule.${id}`),
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
  json: ['json', 'jsonc'],
}

function snippetContributions(paths: readonly string[]): { language: string; path: string }[] {
  return paths.flatMap((path) => {
    const name = /([^/]+)\.json$/.exec(path)?.[1] ?? ''
    return (snippetLanguages[name] ?? []).map((language) => ({ language, path: `./${path}` }))
  })
}

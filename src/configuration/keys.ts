import { levels, type Language } from '../findings/finding'

/** The levels a rule can be set to. */
export const levelSettings = [...levels, 'off'] as const

/** The languages in which answers show code. */
export const answerLanguages = ['python', 'typescript', 'javascript', 'json'] as const satisfies readonly Language[]

/** The keys of a configuration, with the summaries used in the schema, the documentation and messages. */
export const keys = {
  rules: {
    summary: 'Sets the level of a rule by its id: `off`, `hint`, `info`, `warning` or `error`.',
    example: { 'int-duration': 'error' },
  },
  ignore: {
    summary:
      'Turns rules off for some files: a pattern as in `.gitignore`, relative to this file, and the ids of the rules (`"*"`: all).',
    example: { '*.json': ['invalid-value'], 'legacy/': ['*'] },
  },
  hosts: {
    summary:
      '`official`: your own hosts that forward requests to the Kling API unchanged; Klint checks requests to them. `gateway`: hosts with a different API; Klint ignores requests to them.',
    example: { official: ['kling-proxy.example.com'], gateway: ['relay.example.com'] },
  },
  models: {
    summary: 'Models that Klint does not know yet. Klint checks their requests by the rules of the model under `like`.',
    example: [{ id: 'kling-v9', like: 'kling-v3' }],
  },
  language: {
    summary: 'The language of code examples in explanations, unless the context determines it.',
    example: 'typescript',
  },
  baseline: {
    summary: 'A baseline, relative to this file: findings in it are not reported.',
    example: 'klint.baseline.json',
  },
} as const

export type Key = keyof typeof keys

export const keyNames = Object.keys(keys) as readonly Key[]

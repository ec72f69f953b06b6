import { levels, type Language } from '../findings/finding'

/** What a rule can be set to. */
export const levelSettings = [...levels, 'off'] as const

/** The languages in which answers show code. */
export const answerLanguages = ['python', 'typescript', 'javascript', 'json'] as const satisfies readonly Language[]

/** The keys of a configuration: what they are for, as schema, documentation and messages say it. */
export const keys = {
  rules: {
    summary: 'The level of a rule, by its id: `off`, `hint`, `info`, `warning` or `error`.',
    example: { 'int-duration': 'error' },
  },
  ignore: {
    summary:
      'Turn rules off for some files: a pattern as in `.gitignore`, relative to this file, and the ids of the rules (`"*"`: all).',
    example: { '*.json': ['invalid-value'], 'legacy/': ['*'] },
  },
  hosts: {
    summary:
      '`official`: hosts of your own that hand requests on to the Kling API unchanged; requests to them are checked. `gateway`: hosts with an API of their own; requests to them are not.',
    example: { official: ['kling-proxy.example.com'], gateway: ['relay.example.com'] },
  },
  models: {
    summary:
      'Models that Klint does not know yet. A request that names one is checked as if it named the model that it is `like`.',
    example: [{ id: 'kling-v9', like: 'kling-v3' }],
  },
  language: {
    summary: 'The language of the code in explanations, where nothing else tells.',
    example: 'typescript',
  },
  baseline: {
    summary: 'The file of old findings that are not reported, relative to this file.',
    example: 'klint.baseline.json',
  },
} as const

export type Key = keyof typeof keys

export const keyNames = Object.keys(keys) as readonly Key[]

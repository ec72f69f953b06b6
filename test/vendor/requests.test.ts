import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../src/findings/finding'
import { check } from '../rules/check'
import { said as textOf } from '../said'

/**
 * A request on one of Kling's pages. Keys, values and types are the page's; prompts, ids and file URLs are changed.
 * Pages: `A` English, autumn 2026; `ZH` Chinese, autumn 2026; `B1`, `B3` spring 2026; `C1` winter 2026.
 */
interface Shown {
  readonly page: string
  readonly method: string
  readonly url: string
  readonly body: unknown
}

const requests = JSON.parse(readFileSync(join(__dirname, 'requests.json'), 'utf8')) as readonly Shown[]

/** Why the request contradicts a newer page of Kling. */
const contradicted: Readonly<Record<string, { readonly says: readonly RegExp[]; readonly because: string }>> = {
  'C1/image-to-video#motion-brush': {
    says: [/^warning retired-model: `kling-v1` is retired/],
    because: 'the model is on no page since September 2026, and the server refused it',
  },
  'C1/video-effects#single': {
    says: [/^warning invalid-value: `effect_scene` is "pet_lion", which ended/],
    because: 'the updates log ends the effect on 2026-01-30',
  },
}

/** The request in each language, as someone would write it who follows the page. */
const programs = {
  python: ({ method, url, body }) =>
    `import requests\n\ndef send(headers):\n    return requests.${method.toLowerCase()}("${url}", headers=headers${body === null ? '' : `, json=${inPython(body)}`})\n`,
  typescript: ({ method, url, body }) =>
    `export const send = (headers: HeadersInit) =>\n  fetch('${url}', { method: '${method}', headers${body === null ? '' : `, body: JSON.stringify(${JSON.stringify(body)})`} })\n`,
  javascript: ({ method, url, body }) =>
    `import axios from 'axios'\n\nexport const send = (headers) => axios.${method.toLowerCase()}('${url}'${body === null ? '' : `, ${JSON.stringify(body)}`}, { headers })\n`,
  json: ({ method, url, body }) => JSON.stringify({ method, url, ...(body === null ? {} : { body }) }, null, 2),
} as const satisfies Partial<Record<Language, (shown: Shown) => string>>

function inPython(value: unknown): string {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (Array.isArray(value)) return `[${value.map(inPython).join(', ')}]`
  if (typeof value !== 'object') return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${inPython(inner)}`)
    .join(', ')}}`
}

describe("the requests on Kling's pages", () => {
  it('are distinct', () => assert.equal(new Set(requests.map(({ page }) => page)).size, requests.length))

  for (const language of ['python', 'typescript', 'javascript', 'json'] as const)
    for (const shown of requests) {
      const known = contradicted[shown.page]
      it(`${shown.page} (${language}) ${known ? `has findings: ${known.because}` : 'has no findings'}`, () => {
        const said = check(programs[language](shown), language)
          .findings.filter(({ level }) => level === 'error' || level === 'warning')
          .map((finding) => `${finding.level} ${finding.ruleId}: ${textOf(finding)}`)
        assert.equal(said.length, known?.says.length ?? 0, said.join('\n'))
        known?.says.forEach((each, index) => assert.match(said[index] ?? '', each))
      })
    }
})

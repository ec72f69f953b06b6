import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerChecks, answerCosts, answerExplanation, answerFixes, lookUp } from '../../src/features/agent'
import { readFile, renderChecklist, runChecklist } from '../../src/features/checklist'
import { explain, inEnglish, likelyCauses, renderBrief } from '../../src/features/explain'
import { inspectToken } from '../../src/features/token'
import { renderReference } from '../../src/features/reference'
import {
  codeFailures,
  connectionFailures,
  endpoints,
  gatewayErrors,
  hosts,
  httpStatuses,
  models,
  observedMessages,
  serviceErrors,
} from '../../src/knowledge'
import { root } from '../rules/cases'
import { cases } from '../rules/approved'
import { check } from '../rules/check'
import { unworded } from '../said'
import { example, hints, ofProbes } from './checklist/probes'
import { completionsEverywhere, typedCode } from './completion/everywhere'
import { digestOf } from './digest'
import { shownInHost, wrongHosts } from './inHosts'
import { recognisedIn, variations } from './explain/variations'
import { shownOf, variedRequests } from './variedRequests'

/** What features make of something, as digests, by the name of what it is: of one thing, or of many, in order. */
export type Approved = Readonly<Record<string, string | readonly string[]>>
/** Of one thing, or of each of many. */
export type Shown = string | readonly (readonly [what: string, shown: string])[]

export const approvedPath = 'test/features/approved.json'

/** Completions are asked for behind each of so many words, and everything else everywhere. */
const everyWord = 25

/** What is shown of every other case of the rules. */
const ofCode = cases
  .filter((_, index) => index % 2 === 0)
  .map(([name, { text, language }]) => {
    const outcome = (): string => {
      const checked = check(text, language)
      const words = [...text.matchAll(/\w+|(?<=["'])(?=["'])/g)]
      const some = words.filter((_, index) => index % everyWord === text.length % everyWord)
      const facts = readFile(path, checked)
      return Object.entries({
        hover: words.map(({ index }) => checked.hover(index, unworded)),
        completions: some.map(({ index, 0: word }) => checked.completions(index + word.length, unworded)),
        actions: checked.findings.map(({ span }) => checked.codeActions(span)),
        lenses: checked.codeLenses(unworded),
        costs: checked.costs(unworded),
        recognised: checked.recognised(),
        tools: [
          answerChecks([{ path, text, findings: checked.findings }], []),
          answerFixes([{ path, text, edits: checked.fixAll(), secrets: [], fixed: 1, left: 0 }], false, []),
          answerCosts([{ path, text, costs: checked.costs(unworded) }], []),
        ],
        checklist: renderChecklist(runChecklist([facts], null, hints, unworded), { link: () => null }, unworded),
      })
        .map(([feature, shown]) => `${feature} ${digestOf(shown)}`)
        .join(', ')
    }
    return [name, outcome] as const
  })

const path = 'src/case'

/** Texts with an error, as people paste them. */
const errors: readonly string[] = [
  ...serviceErrors.flatMap(({ code, http }) => [
    ...[`${code}`, `HTTP ${http} {"code": ${code}, "message": "a", "request_id": "b"}`, `error ${code} after 429`],
    ...[
      `{"code": ${code}, "message": "a"}\n{"code": 1303, "message": "b"}`,
      `{"code":"${code}"}`,
      `kling ${code}, 2 retries`,
    ],
  ]),
  ...httpStatuses.flatMap(({ status }) => [
    `${status}`,
    `status code ${status}`,
    `HTTP/1.1 ${status} x`,
    `${status} for url: https://api-singapore.klingai.com/v1/videos/text2video`,
  ]),
  ...observedMessages.flatMap(({ text, code }) => [
    ...[text, `{"code": ${code ?? 1200}, "message": ${JSON.stringify(text)}}`, `kling: ${text.toUpperCase()}`],
    ...[`{"data": {"task_id": "a", "task_status": "failed", "task_status_msg": ${JSON.stringify(text)}}}`],
  ]),
]

/** The forms in which one body is pasted. */
const bodyForms: readonly ((body: string) => string)[] = [
  (body) => body.replaceAll('"', "'"),
  (body) => `b'${body}'`,
  (body) => JSON.stringify({ error: body }),
  (body) => `2026-09-20 10:00:00 ERROR kling: ${body}\n2026-09-20 10:00:05 ERROR kling: ${body}`,
  (body) => body.slice(0, -12),
]
const manyErrors: readonly string[] = [
  ...serviceErrors.flatMap(({ code }) => {
    const body = `{"code": ${code}, "message": "something", "request_id": "b", "data": {"task_id": "c"}}`
    return [...bodyForms.map((form) => form(body)), `{'code': ${code}, 'message': b'something'}`]
  }),
  ...Array.from({ length: 50 }, (_, index) => 100 + index * 10).flatMap((status) => [
    `HTTP ${status}`,
    `HTTP/1.1 ${status} x\nserver: nginx\n\n<html><h1>${status} Bad</h1></html>`,
    `{"status": ${status}, "message": "external_task_id exists"}`,
  ]),
  ...hosts.flatMap(({ host }) => [
    `getaddrinfo ENOTFOUND ${host}`,
    `404 Client Error: Not Found for url: https://${host}/v1/videos/text2video`,
    `401 from https://${host}/v1/videos/image2video/abc: {"message": "no"}`,
  ]),
  ...[...connectionFailures, ...codeFailures].flatMap(({ pattern }) =>
    pattern.source.split('|').map((words) => `kling: ${words.replace(/\\[a-z]\*?|[\\()?:[\]^$*+{}]/g, ' ').trim()}`),
  ),
  ...gatewayErrors.flatMap(({ gateway, shapes, statuses }) => [
    ...shapes.map((keys) => JSON.stringify(Object.fromEntries(keys.map((key) => [key, 'went wrong'])))),
    ...statuses.map(({ status }) => `${gateway} answered ${status}: {"code": ${status}, "message": "went wrong"}`),
    `${gateway}: Error: the input was refused by the model, 422`,
  ]),
]

const ofErrors = [...errors, ...manyErrors].map((text) => {
  const outcome = (): string => {
    const explanation = explain(text, 'typescript', inEnglish)
    const causes = likelyCauses(explanation, [example])
    return digestOf([explanation, renderBrief(explanation, null), answerExplanation(explanation, causes, [])])
  }
  return [`explain ${text}`, outcome] as const
})

const ofVariations = [
  ...Object.entries(variations).map(([what, texts]) => ofMany(`explain: ${what}`, texts, recognisedIn)),
  ...wrongHosts.map((what) => [`hosts: ${what}`, () => shownInHost(what)] as const),
  ...Object.keys(typedCode).map((what) => [`completions: ${what}`, () => completionsEverywhere(what)] as const),
  ...Object.entries(variedRequests).map(([id, texts]) => ofMany(`requests: ${id}`, texts, shownOf)),
]

function ofMany(what: string, texts: readonly string[], shown: (text: string) => string) {
  return [what, (): Shown => texts.map((text) => [text, shown(text)])] as const
}

const ofFacts = [
  ...endpoints.flatMap(({ id }) =>
    (['python', 'typescript', 'json'] as const).map(
      (language) => [`reference ${id} ${language}`, () => digestOf(renderReference(id, language, unworded))] as const,
    ),
  ),
  ...models.map(
    ({ id }) => [`model ${id}`, () => digestOf(lookUp({ endpoint: null, parameter: null, model: id }))] as const,
  ),
  ...[...new Set(endpoints.flatMap(({ parameters }) => parameters.map(({ name }) => name)))].map(
    (parameter) =>
      [`parameter ${parameter}`, () => digestOf(lookUp({ endpoint: null, parameter, model: null }))] as const,
  ),
]

/** Seconds. */
const now = 1_800_000_000
const encoded = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url')
const headers = [{ alg: 'HS256', typ: 'JWT' }, { alg: 'HS256' }, { alg: 'HS512', typ: 'JWT' }, { typ: 'jwt' }, {}]
const times = [
  now - 86_400,
  now - 1,
  now,
  now + 1,
  now + 5,
  now + 30,
  now + 1800,
  now + 3600,
  now + 5401,
  now * 1000,
  '1',
  undefined,
]
const claims = [
  ...times.map((exp) => ({ iss: 'a', exp, nbf: now - 5 })),
  ...times.map((nbf) => ({ iss: 'a', exp: now + 1800, nbf })),
  ...times.map((iat) => ({ iss: 'a', exp: now + 1800, iat })),
  { iss: 'a', exp: now + 1800, nbf: now - 5, iat: now, sub: 'b', aud: 'c' },
  ...['', ' ', 1, 'api-key-kling-a', undefined].map((iss) => ({ iss, exp: now + 1800 })),
]
const ofTokens = [
  ...headers.map((header) => `${encoded(header)}.${encoded(claims[6])}.${'a'.repeat(43)}`),
  ...claims.map((claim) => `${encoded(headers[0])}.${encoded(claim)}.${'a'.repeat(43)}`),
  ...['', 'a', 'a'.repeat(42), 'a'.repeat(44), '+/=', 'a.b'].map(
    (end) => `Bearer ${encoded(headers[0])}.${encoded(claims[6])}.${end}`,
  ),
  ...[
    '',
    'Bearer',
    'Bearer Bearer a.b.c',
    'api-key-kling-a',
    '"a"',
    'a b',
    'a'.repeat(32),
    'a\nb',
    'Authorization: Bearer a',
    'api-key-kling-a.b.c',
    'api-key-kling-abc:abcdefgh',
    'abcdefgh:abcdefgh',
    'abcdefg:abcdefgh',
    'abcdefgh|abcdefg',
    'abcdefgh|abcdefgh',
    'a.b',
    'a.b.c.d',
  ],
].map((text, index) => [`token ${index}`, () => digestOf(inspectToken(text, now * 1000, unworded))] as const)

/** What is approved, and how it comes to be. */
export const subjects: readonly (readonly [name: string, outcome: () => Shown])[] = [
  ...ofCode,
  ...ofErrors,
  ...ofVariations,
  ...ofFacts,
  ...ofProbes,
  ...ofTokens,
]

function approvedOf(shown: Shown): Approved[string] {
  return typeof shown === 'string' ? shown : shown.map(([, each]) => each)
}

/** `npm run approve`: after a change that is meant, what features show now. */
if (require.main === module) {
  const all: Approved = Object.fromEntries(subjects.map(([name, outcome]) => [name, approvedOf(outcome())]))
  writeFileSync(join(root, approvedPath), `${JSON.stringify(all, null, 2)}\n`)
}

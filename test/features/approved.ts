import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerChecks, answerCosts, answerExplanation, answerFixes, lookUp } from '../../src/features/agent'
import { exampleClient } from '../../src/features/example'
import { readFile, renderChecklist, runChecklist } from '../../src/features/checklist'
import { explain, inEnglish, likelyCauses, renderBrief } from '../../src/features/explain'
import { inspectToken } from '../../src/features/token'
import { renderReference } from '../../src/features/reference'
import { endpoints, httpStatuses, models, observedMessages, serviceErrors } from '../../src/knowledge'
import { prose } from '../../src/text/prose'
import { root } from '../rules/cases'
import { cases } from '../rules/approved'
import { check } from '../rules/check'
import { unworded } from '../said'

/** What features make of something, as digests, by the name of what it is. */
export type Approved = Readonly<Record<string, string>>

export const approvedPath = 'test/features/approved.json'

/** Completions are asked for behind each of so many words, and everything else everywhere. */
const everyWord = 25

/** What is shown of the cases of the rules. */
const ofCode = cases.map(([name, { text, language }]) => {
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
const hints = { online: prose`Say so.`, credentials: prose`Give keys.` }

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

const example = readFile('example.py', check(exampleClient, 'python'))

const ofErrors = errors.map((text) => {
  const outcome = (): string => {
    const explanation = explain(text, 'typescript', inEnglish)
    const causes = likelyCauses(explanation, [example])
    return digestOf([explanation, renderBrief(explanation, null), answerExplanation(explanation, causes, [])])
  }
  return [`explain ${text}`, outcome] as const
})

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
  ],
].map((text, index) => [`token ${index}`, () => digestOf(inspectToken(text, now * 1000, unworded))] as const)

/** What is approved, and how it comes to be. */
export const subjects: readonly (readonly [name: string, outcome: () => string])[] = [
  ...ofCode,
  ...ofErrors,
  ...ofFacts,
  ...ofTokens,
]

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 6)
}

/** `npm run approve`: after a change that is meant, what features show now. */
if (require.main === module) {
  const all = Object.fromEntries(subjects.map(([name, outcome]) => [name, outcome()]))
  writeFileSync(join(root, approvedPath), `${JSON.stringify(all, null, 2)}\n`)
}

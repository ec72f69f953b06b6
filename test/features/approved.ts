import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerChecks, answerCosts, answerExplanation, answerFixes, lookUp } from '../../src/features/agent'
import { exampleClient } from '../../src/features/example'
import { type Probes, readFile, renderChecklist, runChecklist } from '../../src/features/checklist'
import type { ImageOutcome } from '../../src/features/checklist/probes'
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

const example = readFile('example.py', check(exampleClient, 'python'))

const ofErrors = [...errors, ...manyErrors].map((text) => {
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

/** What the network may say to the checklist. */
const answered = (status: number, code: number | null) =>
  ({ kind: 'answer', status, code, message: 'a', requestId: 'b', clockAhead: code === 1003 ? 90 : null }) as const
const failed = (reason: 'timeout' | 'cancelled' | 'network') => ({ kind: 'failure', reason, detail: 'a' }) as const
const outcomes = [
  ...serviceErrors.map(({ http, code }) => answered(http, code)),
  ...[answered(200, 0), answered(200, null), answered(401, null), answered(429, null), answered(503, null)],
  ...(['timeout', 'cancelled', 'network'] as const).map(failed),
]
const defects = ['line-break', 'quotes', 'bearer', 'white-space', 'characters'] as const
const packs = ['online', 'expired', 'runOut', 'toBeOnline', 'else', ''].flatMap((status) =>
  [0, 5].map((remaining) => ({ name: 'a', status, total: 10, remaining, expires: remaining === 0 ? null : 1.8e12 })),
)
const image = { format: 'png', contentType: 'image/png', size: 1_000_000, width: 1000, height: 1000 } as const
const imageOutcomes: readonly ImageOutcome[] = [
  ...(['private-network', 'private-name', 'no-web-address'] as const).map(
    (what) => ({ kind: 'private', what }) as const,
  ),
  ...(['timeout', 'cancelled', 'network', 'redirects'] as const).map(
    (reason) => ({ kind: 'failure', reason, detail: '' }) as const,
  ),
  ...[403, 404, 410, 500].map((status) => ({ kind: 'refused', status }) as const),
  ...[
    image,
    ...['gif', 'webp', 'jpg', null].map((format) => ({ ...image, format })),
    ...['text/html', null].map((contentType) => ({ ...image, contentType })),
    ...[10_485_760, 10_485_761, 20_000_000, 60_000_000, null].map((size) => ({ ...image, size })),
    ...[299, 300, 301, 2500, 2501, null].flatMap((width) => [
      { ...image, width },
      { ...image, height: width },
    ]),
  ].map((facts) => ({ kind: 'image', image: facts }) as const),
  { kind: 'example' },
]
const [photo] = ['https://media.my-shop.com/photo.png']
const sendsImage = readFile(
  'image.py',
  check(
    `import requests\nrequests.post("https://api-singapore.klingai.com/v1/videos/image2video", headers=h(), json={"model_name": "kling-v2-6", "image": "${photo}"})\n`,
    'python',
  ),
)
const probes = { host: 'https://api-singapore.klingai.com', authentication: [], credits: null, images: [] } as const
const right = { use: 'api-key', outcome: answered(200, 0) } as const
const allProbes: readonly Probes[] = [
  probes,
  ...outcomes.flatMap((outcome) => [
    { ...probes, authentication: [{ use: 'token' as const, outcome }] },
    { ...probes, authentication: [right, { use: 'token' as const, outcome }] },
    { ...probes, authentication: [right], credits: { outcomes: [outcome], packs: packs.slice(0, 2), balance: null } },
  ]),
  ...defects.map((defect) => ({
    ...probes,
    authentication: [{ use: 'api-key' as const, outcome: { kind: 'malformed' as const, defect } }],
  })),
  ...packs.map((pack) => ({
    ...probes,
    authentication: [right],
    credits: { outcomes: [right.outcome], packs: [pack], balance: null },
  })),
  ...[-1, 0, 0.01, 12.345].map((amount) => ({
    ...probes,
    authentication: [right],
    credits: { outcomes: [right.outcome], packs: packs.slice(0, 1), balance: { amount, currency: 'USD', at: 1.8e12 } },
  })),
  ...imageOutcomes.map((outcome) => ({ ...probes, authentication: [right], images: [{ url: photo, outcome }] })),
]
const ofProbes = allProbes.map((probe, index) => {
  const outcome = (): string => {
    const report = runChecklist([example, sendsImage], probe, hints, unworded)
    return digestOf([report, renderChecklist(report, { link: () => null }, unworded)])
  }
  return [`checklist ${index}`, outcome] as const
})

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
  ...ofProbes,
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

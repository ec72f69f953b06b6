import { exampleClient } from '../../../src/features/example'
import { type Probes, readFile, renderChecklist, runChecklist } from '../../../src/features/checklist'
import type { ImageOutcome } from '../../../src/features/checklist/probes'
import { serviceErrors } from '../../../src/knowledge'
import { prose } from '../../../src/text/prose'
import { check } from '../../rules/check'
import { unworded } from '../../said'
import { digestOf } from '../digest'

export const hints = { online: prose`Say so.`, credentials: prose`Give keys.` }
export const example = readFile('example.py', check(exampleClient, 'python'))

/** What the network may say to the checklist. */
const answered = (status: number, code: number | null) =>
  ({ kind: 'answer', status, code, message: 'a', requestId: 'b', clockAhead: code === 1003 ? 90 : null }) as const
const failed = (reason: 'timeout' | 'cancelled' | 'network') => ({ kind: 'failure', reason, detail: 'a' }) as const
const outcomes = [
  ...serviceErrors.map(({ http, code }) => answered(http, code)),
  ...[answered(200, 0), answered(200, null), answered(401, null), answered(429, null), answered(503, null)],
  ...(['timeout', 'cancelled', 'network'] as const).map(failed),
  { ...failed('network'), detail: '' },
  ...[-1, 0, 1, null].map((clockAhead) => ({ ...answered(401, 1003), clockAhead })),
  { ...answered(401, 1002), message: '', requestId: '' },
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
  { kind: 'failure', reason: 'network', detail: 'ECONNRESET' },
  { kind: 'private', what: { fact: 'this machine' } },
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
  ...[
    ...[-1, 0, 0.01, 12.345].map((amount) => ({ amount, currency: 'USD', at: 1.8e12 })),
    ...['', 'usd', 'USDT', 'C'.repeat(11)].map((currency) => ({ amount: 1, currency, at: 1.8e12 })),
    { amount: 1, currency: 'CNY', at: NaN },
  ].flatMap((balance) =>
    [[], packs.slice(0, 1)].map((some) => ({
      ...probes,
      authentication: [right],
      credits: { outcomes: [right.outcome], packs: some, balance },
    })),
  ),
  ...[[right.outcome], [right.outcome, failed('timeout')], [failed('network')]].flatMap((all) =>
    [[], packs.slice(0, 2), packs.slice(1, 2), packs.slice(2, 4)].map((some) => ({
      ...probes,
      authentication: [right],
      credits: { outcomes: all, packs: some, balance: null },
    })),
  ),
  ...[
    [right, { use: 'token' as const, outcome: { kind: 'malformed' as const, defect: 'quotes' as const } }],
    [{ use: 'token' as const, outcome: answered(429, 1102) }],
  ].map((authentication) => ({ ...probes, authentication, credits: null })),
  ...imageOutcomes.map((outcome) => ({ ...probes, authentication: [right], images: [{ url: photo, outcome }] })),
]
/** What the checklist makes of each. */
export const ofProbes = allProbes.map((probe, index) => {
  const outcome = (): string => {
    const report = runChecklist([example, sendsImage], probe, hints, unworded)
    return digestOf([report, renderChecklist(report, { link: () => null }, unworded)])
  }
  return [`checklist ${index}`, outcome] as const
})

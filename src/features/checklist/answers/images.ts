import type { Media } from '../../../knowledge'
import { alternatives, counted, inlineCode, markdown, ours, type Markdown } from '../../markdown'
import { showAddress } from '../place'
import type { ImageFacts, ImageOutcome, ImageProbe } from '../probes'
import type { ImageUse } from '../readFile'
import { isFault, type Answer, type CodePlace, type Problem } from '../report'
import { answer, problem, problemsFound, type Known } from './answer'
import { noRequests, requestsOf } from './code'

const megabyte = 1024 * 1024

export function answerImages(known: Known): Answer {
  const { files, probes, hints } = known
  const found = problemsFound(known, 'images')
  const uses = files.flatMap(({ images }) => images)
  const requests = requestsOf(files)
  const unseen = requests.reduce((sum, { unseenImages }) => sum + unseenImages, 0)
  const needs =
    unseen > 0
      ? [markdown`${counted(unseen, 'image')} chosen at run time: check format, size and ratio before sending.`]
      : []
  if (uses.length === 0) {
    if (requests.length === 0) return answer('images', 'unanswered', { problems: found, needs: [noRequests(files)] })
    const verdict = unseen > 0 || found.length > 0 ? 'unanswered' : 'not-applicable'
    return answer('images', verdict, {
      problems: found,
      needs,
      statements: unseen > 0 ? [] : [markdown`No image with an address in the code.`],
    })
  }
  if (!probes)
    return answer('images', 'unanswered', {
      problems: found,
      needs: [
        markdown`${hints.online} ${counted(new Set(uses.map(({ url }) => url)).size, 'address')} would be asked.`,
        ...needs,
      ],
    })
  return judgeAll(uses, probes.images, found, needs)
}

function judgeAll(
  uses: readonly ImageUse[],
  probes: readonly ImageProbe[],
  found: readonly Problem[],
  needs: readonly Markdown[],
): Answer {
  const told = new Set(found.filter(isFault).flatMap(({ places }) => places.map(lineOf)))
  const judged = probes.map((probe) => {
    const own = uses.filter(({ url }) => url === probe.url)
    // What a rule has said of the same line is not said twice.
    const isTold = probe.outcome.kind === 'private' && own.every(({ place }) => told.has(lineOf(place)))
    return { ...probe, problem: isTold ? null : judge(probe, own) }
  })
  const good = judged.filter(({ outcome, problem: fault }) => outcome.kind === 'image' && fault === null)
  const cancelled = probes.some(({ outcome }) => outcome.kind === 'failure' && outcome.reason === 'cancelled')
  return answer('images', good.length > 0 && !cancelled ? 'yes' : 'unanswered', {
    problems: [...found, ...judged.flatMap(({ problem: fault }) => fault ?? [])],
    statements: good.flatMap(({ url, outcome }) =>
      outcome.kind === 'image' ? [markdown`${inlineCode(showAddress(url))}: ${describe(outcome.image)}.`] : [],
    ),
    needs: [...(cancelled ? [markdown`Loading was cancelled.`] : []), ...needs],
  })
}

function lineOf({ path, line }: CodePlace): string {
  return `${path}:${line}`
}

function judge({ url, outcome }: ImageProbe, uses: readonly ImageUse[]): Problem | null {
  const shown = inlineCode(showAddress(url))
  const places = uses.map(({ place }) => place)
  if (outcome.kind === 'image') {
    const limits = uses.flatMap((use) => use.limits)
    const faults = leastOf(limits.flatMap(alternativesOf).map((limit) => faultsOf(outcome.image, limit)))
    if (faults.length === 0) return null
    return problem(
      'error',
      markdown`${shown}: ${ours(faults.map(({ error }) => error).join('; '))}.`,
      markdown`The server checks the file, in part only after the task was taken.`,
      faults.map(({ repair }) => repair),
      places,
    )
  }
  const [level, error, cause, repair] = failureTexts(outcome)
  return level === null ? null : problem(level, markdown`${shown} ${error}.`, cause, [repair], places)
}

/** Limits may be others in certain situations. */
function alternativesOf(media: Media): readonly Media[] {
  return [media, ...(media.variants ?? []).map(({ limits }) => ({ ...media, ...limits }))]
}

function leastOf<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return [...lists].sort((a, b) => a.length - b.length)[0] ?? []
}

interface ImageFault {
  readonly error: Markdown
  readonly repair: Markdown
}

/** What a picture breaks of the limits. What could not be read breaks none. */
function faultsOf(
  { format, contentType, size, width, height }: ImageFacts,
  { formats, maxSize, minSide, maxSide, ratio }: Media,
): readonly ImageFault[] {
  const faults: ImageFault[] = []
  const add = (error: Markdown, repair: Markdown): void => void faults.push({ error, repair })
  if (format === null)
    add(
      markdown`it is no picture${contentType === null ? markdown`` : markdown` (${inlineCode(contentType)})`}`,
      markdown`Give the address of the file itself, not of a page that shows it.`,
    )
  else if (formats && !formats.includes(format))
    add(
      markdown`its format is ${ours(format)}, and ${ours(alternatives(formats, 'and'))} are allowed`,
      markdown`Convert it to ${ours(formats.at(-1) ?? 'another format')}.`,
    )
  if (size !== null && maxSize !== undefined && size > maxSize * megabyte)
    add(
      markdown`it has ${megabytes(size)}, and ${maxSize} MB are allowed`,
      markdown`Make it smaller, or compress it more.`,
    )
  if (width === null || height === null) return faults
  const pixels = markdown`${width} × ${height} pixels`
  if (minSide !== undefined && Math.min(width, height) < minSide)
    add(markdown`it has ${pixels}, and each side needs ${minSide}`, markdown`Send a larger picture.`)
  if (maxSide !== undefined && Math.max(width, height) > maxSide)
    add(markdown`it has ${pixels}, and a side may have ${maxSide}`, markdown`Make it smaller.`)
  if (ratio && (width / height < ratio.min || width / height > ratio.max)) {
    add(
      markdown`it has ${pixels}, a ratio of ${ours((width / height).toFixed(2))}, and ${ratio.min} to ${ratio.max} is allowed`,
      markdown`Crop it.`,
    )
  }
  return faults
}

type FailureTexts = readonly [
  level: 'error' | 'warning' | 'info' | null,
  error: Markdown,
  cause: Markdown,
  repair: Markdown,
]

const publicAddress = markdown`The server loads the file itself, so the address must be readable from outside, without a login.`

function failureTexts(outcome: Exclude<ImageOutcome, { kind: 'image' }>): FailureTexts {
  if (outcome.kind === 'private')
    return [
      'error',
      markdown`cannot be reached by the server: ${ours(outcome.what)}. It was not loaded`,
      publicAddress,
      markdown`Upload the file to where everybody can read it, or send it as bare Base64.`,
    ]
  if (outcome.kind === 'example')
    return [
      'info',
      markdown`is an address for examples and was not loaded`,
      markdown``,
      markdown`Put a real address there before the code is used.`,
    ]
  return outcome.kind === 'refused' ? refusalTexts(outcome.status) : noAnswerTexts(outcome)
}

function refusalTexts(status: number): FailureTexts {
  return [
    status >= 500 ? 'warning' : 'error',
    markdown`was refused with HTTP ${status}`,
    status === 404 || status === 410 ? markdown`The file is gone, or the address is misspelt.` : publicAddress,
    markdown`Open the address in a private window of a browser; sign it anew where it is signed.`,
  ]
}

function noAnswerTexts(outcome: Extract<ImageOutcome, { kind: 'failure' }>): FailureTexts {
  if (outcome.reason === 'cancelled') return [null, markdown``, markdown``, markdown``]
  if (outcome.reason === 'timeout')
    return [
      'warning',
      markdown`did not answer in time`,
      markdown`The server of the file is slow or does not let this machine in.`,
      markdown`Put the file where it loads fast.`,
    ]
  if (outcome.reason === 'redirects')
    return [
      'error',
      markdown`leads from one address to the next without an end`,
      markdown`The server of the file asks for a login or a cookie.`,
      markdown`Give the last address.`,
    ]
  return [
    'warning',
    markdown`could not be loaded from this machine${outcome.detail === '' ? markdown`` : markdown` (${inlineCode(outcome.detail)})`}`,
    publicAddress,
    markdown`Check the address.`,
  ]
}

function describe({ format, size, width, height }: ImageFacts): Markdown {
  const parts = [
    ours(format ?? 'unknown'),
    ...(width === null || height === null
      ? [markdown`size in pixels unknown`]
      : [markdown`${width} × ${height} pixels`]),
    ...(size === null ? [] : [megabytes(size)]),
  ]
  return ours(parts.join(', '))
}

function megabytes(bytes: number): Markdown {
  return ours(`${(bytes / megabyte).toLocaleString('en', { maximumFractionDigits: bytes < megabyte ? 2 : 1 })} MB`)
}

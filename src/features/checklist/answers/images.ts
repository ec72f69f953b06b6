import type { Datum } from '../../../findings/message'
import type { Media } from '../../../knowledge'
import type { SentenceId, Words } from '../../../words'
import { inlineCode, ours, type Markdown } from '../../markdown'
import { showAddress } from '../place'
import type { ImageFacts, ImageOutcome, ImageProbe } from '../probes'
import type { ImageUse } from '../readFile'
import { isFault, type Answer, type CodePlace, type Problem } from '../report'
import { answer, problem, problemsFound, type Known } from './answer'
import { noRequests, requestsOf } from './code'

const megabyte = 1024 * 1024

export function answerImages(known: Known): Answer {
  const { files, probes, hints, words } = known
  const found = problemsFound(known, 'images')
  const uses = files.flatMap(({ images }) => images)
  const requests = requestsOf(files)
  const unseen = requests.reduce((sum, { unseenImages }) => sum + unseenImages, 0)
  const needs = unseen > 0 ? [words.say('checklist.unseen-images', { count: unseen })] : []
  if (uses.length === 0) {
    if (requests.length === 0)
      return answer('images', 'unanswered', known, { problems: found, needs: [noRequests(known)] })
    const verdict = unseen > 0 || found.length > 0 ? 'unanswered' : 'not-applicable'
    return answer('images', verdict, known, {
      problems: found,
      needs,
      statements: unseen > 0 ? [] : [words.say('checklist.no-images')],
    })
  }
  if (!probes) {
    const count = new Set(uses.map(({ url }) => url)).size
    const ask = words.say('checklist.would-ask', { online: { name: hints.online }, count })
    return answer('images', 'unanswered', known, { problems: found, needs: [ask, ...needs] })
  }
  return judgeAll(uses, probes.images, { known, found, needs })
}

interface Before {
  readonly known: Known
  readonly found: readonly Problem[]
  readonly needs: readonly Markdown[]
}

function judgeAll(uses: readonly ImageUse[], probes: readonly ImageProbe[], { known, found, needs }: Before): Answer {
  const { words } = known
  const told = new Set(found.filter(isFault).flatMap(({ places }) => places.map(lineOf)))
  const judged = probes.map((probe) => {
    const own = uses.filter(({ url }) => url === probe.url)
    // Do not repeat what a rule reported on the same line.
    const isTold = probe.outcome.kind === 'private' && own.every(({ place }) => told.has(lineOf(place)))
    return { ...probe, problem: isTold ? null : judge(probe, own, words) }
  })
  const good = judged.filter(({ outcome, problem: fault }) => outcome.kind === 'image' && fault === null)
  const cancelled = probes.some(({ outcome }) => outcome.kind === 'failure' && outcome.reason === 'cancelled')
  return answer('images', good.length > 0 && !cancelled ? 'yes' : 'unanswered', known, {
    problems: [...found, ...judged.flatMap(({ problem: fault }) => fault ?? [])],
    statements: good.flatMap(({ url, outcome }) =>
      outcome.kind === 'image'
        ? [words.say('checklist.image', { address: shownAddress(url), facts: describe(outcome.image, words) })]
        : [],
    ),
    needs: [...(cancelled ? [words.say('checklist.loading-cancelled')] : []), ...needs],
  })
}

function lineOf({ path, line }: CodePlace): string {
  return `${path}:${line}`
}

function shownAddress(url: string): Datum {
  return { name: inlineCode(showAddress(url)) }
}

function judge({ url, outcome }: ImageProbe, uses: readonly ImageUse[], words: Words): Problem | null {
  const address = shownAddress(url)
  const places = uses.map(({ place }) => place)
  if (outcome.kind === 'image') {
    const limits = uses.flatMap((use) => use.limits)
    const faults = leastOf(limits.flatMap(alternativesOf).map((limit) => faultsOf(outcome.image, limit, words)))
    if (faults.length === 0) return null
    return problem(
      'error',
      words.say('checklist.image-fault', { address, faults: { name: inOne(faults, words) } }),
      words.say('checklist.image-cause'),
      faults.map(({ repair }) => repair),
      places,
    )
  }
  const failure = failureOf(outcome, words)
  if (!failure) return null
  const { level, error, cause, repair } = failure
  const said = words.say('checklist.image-failure', { address, failure: { name: error } })
  return problem(level, said, cause === null ? ours('') : words.say(cause), [words.say(repair)], places)
}

function inOne(faults: readonly ImageFault[], words: Words): Markdown {
  return faults
    .map(({ error }) => error)
    .reduce((one, other) => words.say('checklist.two-faults', { one: { name: one }, other: { name: other } }))
}

/** The limits that may apply, including those for special situations. */
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

/** The limits that an image violates. Properties that could not be read violate none. */
function faultsOf(image: ImageFacts, limits: Media, words: Words): readonly ImageFault[] {
  const { format, contentType, size } = image
  const { formats, maxSize } = limits
  const faults: ImageFault[] = []
  if (format === null) {
    const type = contentType === null ? null : { name: inlineCode(contentType) }
    faults.push({
      error: words.say('checklist.no-picture', { type }),
      repair: words.say('checklist.no-picture-repair'),
    })
  } else if (formats && !formats.includes(format)) {
    const allowed: Datum = { list: formats.map((name) => ({ name })), join: 'and' }
    faults.push({
      error: words.say('checklist.wrong-format', { format: { name: format }, allowed }),
      repair: words.say('checklist.wrong-format-repair', { format: { name: formats.at(-1) ?? '' } }),
    })
  }
  if (size !== null && maxSize !== undefined && size > maxSize * megabyte)
    faults.push({
      error: words.say('checklist.too-heavy', { size: megabytes(size), most: maxSize }),
      repair: words.say('checklist.too-heavy-repair'),
    })
  return [...faults, ...faultsOfSides(image, limits, words)]
}

function faultsOfSides({ width, height }: ImageFacts, limits: Media, words: Words): readonly ImageFault[] {
  if (width === null || height === null) return []
  const { minSide, maxSide, ratio } = limits
  const pixels: Datum = { name: words.say('checklist.pixels', { width, height }) }
  const faults: ImageFault[] = []
  if (minSide !== undefined && Math.min(width, height) < minSide)
    faults.push({
      error: words.say('checklist.too-small', { pixels, least: minSide }),
      repair: words.say('checklist.too-small-repair'),
    })
  if (maxSide !== undefined && Math.max(width, height) > maxSide)
    faults.push({
      error: words.say('checklist.too-large', { pixels, most: maxSide }),
      repair: words.say('checklist.too-large-repair'),
    })
  if (ratio && (width / height < ratio.min || width / height > ratio.max)) {
    const own = { name: (width / height).toFixed(2) }
    faults.push({
      error: words.say('checklist.wrong-ratio', { pixels, ratio: own, least: ratio.min, most: ratio.max }),
      repair: words.say('checklist.wrong-ratio-repair'),
    })
  }
  return faults
}

interface Failure {
  readonly level: 'error' | 'warning' | 'info'
  readonly error: Markdown
  readonly cause: SentenceId | null
  readonly repair: SentenceId
}

/** Null if the user canceled it. */
function failureOf(outcome: Exclude<ImageOutcome, { kind: 'image' }>, words: Words): Failure | null {
  if (outcome.kind === 'private') {
    const { what } = outcome
    const where = typeof what === 'string' ? { name: words.say(`checklist.${what}`) } : what
    return {
      level: 'error',
      error: words.say('checklist.private', { what: where }),
      cause: 'checklist.private-cause',
      repair: 'checklist.private-repair',
    }
  }
  if (outcome.kind === 'example')
    return { level: 'info', error: words.say('checklist.example'), cause: null, repair: 'checklist.example-repair' }
  return outcome.kind === 'refused' ? refusalOf(outcome.status, words) : noAnswerOf(outcome, words)
}

function refusalOf(status: number, words: Words): Failure {
  return {
    level: status >= 500 ? 'warning' : 'error',
    error: words.say('checklist.image-refused', { status }),
    cause: status === 404 || status === 410 ? 'checklist.image-gone' : 'checklist.private-cause',
    repair: 'checklist.image-refused-repair',
  }
}

function noAnswerOf({ reason, detail }: Extract<ImageOutcome, { kind: 'failure' }>, words: Words): Failure | null {
  if (reason === 'cancelled') return null
  if (reason === 'network')
    return {
      level: 'warning',
      error: words.say('checklist.image-unreachable', { detail: detail === '' ? null : { name: inlineCode(detail) } }),
      cause: 'checklist.private-cause',
      repair: 'checklist.image-unreachable-repair',
    }
  return reason === 'timeout'
    ? {
        level: 'warning',
        error: words.say('checklist.image-timeout'),
        cause: 'checklist.image-timeout-cause',
        repair: 'checklist.image-timeout-repair',
      }
    : {
        level: 'error',
        error: words.say('checklist.image-redirects'),
        cause: 'checklist.image-redirects-cause',
        repair: 'checklist.image-redirects-repair',
      }
}

function describe({ format, size, width, height }: ImageFacts, words: Words): Datum {
  const pixels =
    width === null || height === null
      ? words.say('checklist.unknown-pixels')
      : words.say('checklist.pixels', { width, height })
  return {
    list: [
      { name: format ?? words.say('checklist.unknown-format') },
      { name: pixels },
      ...(size === null ? [] : [megabytes(size)]),
    ],
    join: 'plain',
  }
}

function megabytes(bytes: number): Datum {
  const count = (bytes / megabyte).toLocaleString('en', { maximumFractionDigits: bytes < megabyte ? 2 : 1 })
  return { name: `${count} MB` }
}

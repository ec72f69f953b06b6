import type { Media } from '../../../knowledge'
import { alternatives, inlineCode } from '../../markdown'
import { showAddress } from '../place'
import type { ImageFacts, ImageOutcome, ImageProbe } from '../probes'
import type { ImageUse } from '../readFile'
import { isFault, type Answer, type CodePlace, type Problem } from '../report'
import { answer, problem, problemsFound, type Known } from './answer'
import { counted, noRequests, requestsOf } from './code'

const megabyte = 1024 * 1024

export function answerImages({ files, probes, hints }: Known): Answer {
  const found = problemsFound(files, 'images')
  const uses = files.flatMap(({ images }) => images)
  const requests = requestsOf(files)
  const unseen = requests.reduce((sum, { unseenImages }) => sum + unseenImages, 0)
  const needs = unseen > 0 ? [`${counted(unseen, 'image')} chosen at run time: check format, size and ratio before sending.`] : []
  if (uses.length === 0) {
    if (requests.length === 0) return answer('images', 'unanswered', { problems: found, needs: [noRequests(files)] })
    const verdict = unseen > 0 || found.length > 0 ? 'unanswered' : 'not-applicable'
    return answer('images', verdict, { problems: found, needs, statements: unseen > 0 ? [] : ['No image with an address in the code.'] })
  }
  if (!probes) return answer('images', 'unanswered', { problems: found, needs: [`${hints.online} ${counted(new Set(uses.map(({ url }) => url)).size, 'address')} would be asked.`, ...needs] })
  return judgeAll(uses, probes.images, found, needs)
}

function judgeAll(uses: readonly ImageUse[], probes: readonly ImageProbe[], found: readonly Problem[], needs: readonly string[]): Answer {
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
    statements: good.flatMap(({ url, outcome }) => (outcome.kind === 'image' ? [`${inlineCode(showAddress(url))}: ${describe(outcome.image)}.`] : [])),
    needs: [...(cancelled ? ['Loading was cancelled.'] : []), ...needs],
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
    return problem('error', `${shown}: ${faults.map(({ error }) => error).join('; ')}.`, 'The server checks the file, in part only after the task was taken.', faults.map(({ repair }) => repair), places)
  }
  const [level, error, cause, repair] = failureTexts(outcome)
  return level === null ? null : problem(level, `${shown} ${error}.`, cause, [repair], places)
}

/** Limits may be others in certain situations. */
function alternativesOf(media: Media): readonly Media[] {
  return [media, ...(media.variants ?? []).map(({ limits }) => ({ ...media, ...limits }))]
}

function leastOf<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return [...lists].sort((a, b) => a.length - b.length)[0] ?? []
}

interface ImageFault {
  readonly error: string
  readonly repair: string
}

/** What a picture breaks of the limits. What could not be read breaks none. */
function faultsOf({ format, contentType, size, width, height }: ImageFacts, { formats, maxSize, minSide, maxSide, ratio }: Media): readonly ImageFault[] {
  const faults: ImageFault[] = []
  const add = (error: string, repair: string): void => void faults.push({ error, repair })
  if (format === null) add(`it is no picture${contentType === null ? '' : ` (${inlineCode(contentType)})`}`, 'Give the address of the file itself, not of a page that shows it.')
  else if (formats && !formats.includes(format)) add(`its format is ${format}, and ${alternatives(formats, 'and')} are allowed`, `Convert it to ${formats.at(-1) ?? 'another format'}.`)
  if (size !== null && maxSize !== undefined && size > maxSize * megabyte) add(`it has ${megabytes(size)}, and ${maxSize} MB are allowed`, 'Make it smaller, or compress it more.')
  if (width === null || height === null) return faults
  const pixels = `${width} × ${height} pixels`
  if (minSide !== undefined && Math.min(width, height) < minSide) add(`it has ${pixels}, and each side needs ${minSide}`, 'Send a larger picture.')
  if (maxSide !== undefined && Math.max(width, height) > maxSide) add(`it has ${pixels}, and a side may have ${maxSide}`, 'Make it smaller.')
  if (ratio && (width / height < ratio.min || width / height > ratio.max)) {
    add(`it has ${pixels}, a ratio of ${(width / height).toFixed(2)}, and ${ratio.min} to ${ratio.max} is allowed`, 'Crop it.')
  }
  return faults
}

type FailureTexts = readonly [level: 'error' | 'warning' | 'info' | null, error: string, cause: string, repair: string]

const publicAddress = 'The server loads the file itself, so the address must be readable from outside, without a login.'

function failureTexts(outcome: Exclude<ImageOutcome, { kind: 'image' }>): FailureTexts {
  if (outcome.kind === 'private') return ['error', `cannot be reached by the server: ${outcome.what}. It was not loaded`, publicAddress, 'Upload the file to where everybody can read it, or send it as bare Base64.']
  if (outcome.kind === 'example') return ['info', 'is an address for examples and was not loaded', '', 'Put a real address there before the code is used.']
  if (outcome.kind === 'refused') {
    const { status } = outcome
    return [status >= 500 ? 'warning' : 'error', `was refused with HTTP ${status}`, status === 404 || status === 410 ? 'The file is gone, or the address is misspelt.' : publicAddress, 'Open the address in a private window of a browser; sign it anew where it is signed.']
  }
  if (outcome.reason === 'cancelled') return [null, '', '', '']
  if (outcome.reason === 'timeout') return ['warning', 'did not answer in time', 'The server of the file is slow or does not let this machine in.', 'Put the file where it loads fast.']
  if (outcome.reason === 'redirects') return ['error', 'leads from one address to the next without an end', 'The server of the file asks for a login or a cookie.', 'Give the last address.']
  return ['warning', `could not be loaded from this machine${outcome.detail === '' ? '' : ` (${inlineCode(outcome.detail)})`}`, publicAddress, 'Check the address.']
}

function describe({ format, size, width, height }: ImageFacts): string {
  return [format ?? 'unknown', ...(width === null || height === null ? ['size in pixels unknown'] : [`${width} × ${height} pixels`]), ...(size === null ? [] : [megabytes(size)])].join(', ')
}

function megabytes(bytes: number): string {
  return `${(bytes / megabyte).toLocaleString('en', { maximumFractionDigits: bytes < megabyte ? 2 : 1 })} MB`
}

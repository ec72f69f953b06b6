import type { Datum } from '../../../findings/message'
import { endpoints, type Endpoint, type EndpointParameter, type Media } from '../../../knowledge'
import { childrenOf } from '../../hover/findParameter'
import type { Complaint } from '../complaints'
import { calledEndpoints } from '../parameters'
import type { Reading } from '../read'
import { boundsOf, type Said } from './said'
import { say, text } from '../say'

type Kind = 'image' | 'video' | 'audio'

const keysOf: Readonly<Record<Kind, readonly string[]>> = {
  image: ['image', 'image_tail', 'image_list', 'image_url', 'contents'],
  video: ['video_url', 'video_id', 'video_list', 'contents'],
  audio: ['audio_url', 'audio_file', 'sound_file', 'contents'],
}

/**
 * A file that is too small, too long, in another format …, with the limits in the message or else the documented ones.
 */
export function sayFile(complaint: Complaint, reading: Reading): Said | null {
  const { topic, property, family, direction } = complaint
  const kind: Kind = topic === 'video' || topic === 'audio' ? topic : 'image'
  if (
    topic === 'prompt' ||
    topic === 'model' ||
    topic === 'element' ||
    property === null ||
    family === 'required' ||
    family === 'conflict'
  )
    return null
  const bounds = boundsOf(complaint)
  const limits = property === 'count' ? null : limitsOf(kind, reading)
  const file = say('explain.file-kind', { kind })
  const problem = problemOf(complaint)
  const title = say('explain.file', { file, problem })
  const action = say('explain.file-action', { file, property, bounds, above: direction === 'above' })
  return {
    title,
    happened: say('explain.file-happened', { title, bounds }),
    causes: [
      property === 'count'
        ? say('explain.file-count-cause', { title, bounds })
        : say('explain.file-cause', { file, problem, property, bounds }),
      ...(limits === null ? [] : [say('explain.other-limit', { limits })]),
    ],
    action: text(action, bounds === null ? limits : null),
    parameters: keysOf[kind],
  }
}

type Sides = readonly [below: string, above: string]
const sides: Readonly<Partial<Record<NonNullable<Complaint['property']>, Sides>>> = {
  duration: ['short', 'long'],
  width: ['narrow', 'wide'],
  height: ['low', 'high'],
}

/** The problem with a file, as a key of the catalogue. */
function problemOf({ property, direction, min, max }: Complaint): string {
  if (property === 'format' || property === 'url' || property === 'count' || property === 'ratio') return property
  const [below, above] = sides[property ?? 'size'] ?? ['small', 'large']
  if (direction !== null) return direction === 'below' ? below : above
  return min !== null && max !== null ? `${below}-or-${above}` : 'other'
}

/**
 * "JPG, JPEG or PNG, at most 10 MB, sides of at least 300 px.": the limits of the called endpoint, or of the first that
 * accepts such a file.
 */
function limitsOf(kind: Kind, reading: Reading): Datum {
  const all: readonly Endpoint[] = endpoints
  const called = calledEndpoints(reading)
  const media = (called.length > 0 ? called : all.filter(({ area }) => area === 'video'))
    .flatMap(({ parameters }) => mediaIn(parameters))
    .find((each) => each.kind === kind && each.formats !== undefined)
  if (media === undefined) return null
  const { formats = [], maxSize, minSide, ratio, seconds = [] } = media
  const parts: readonly Datum[] = [
    ...(formats.length > 0
      ? [{ list: formats.map((format) => ({ name: format.toUpperCase() })), join: 'or' } as const]
      : []),
    ...(maxSize === undefined ? [] : [say('explain.limit-size', { size: maxSize })]),
    ...(minSide === undefined ? [] : [say('explain.limit-side', { side: minSide })]),
    ...(ratio === undefined ? [] : [say('explain.limit-ratio', ratio)]),
    ...(seconds.length === 0
      ? []
      : [{ list: seconds.map(({ min, max }) => say('explain.limit-seconds', { min, max })), join: 'or' } as const]),
  ]
  return say('explain.limits', { limits: { list: parts, join: 'plain' } })
}

function mediaIn(parameters: readonly EndpointParameter[]): readonly Media[] {
  return parameters.flatMap((parameter) => [
    ...(parameter.media ? [parameter.media] : []),
    ...mediaIn(childrenOf(parameter)),
  ])
}

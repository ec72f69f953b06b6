import { endpoints, type Endpoint, type EndpointParameter, type Media } from '../../../knowledge'
import { childrenOf } from '../../hover/findParameter'
import { alternatives } from '../../markdown'
import type { Complaint } from '../complaints'
import { calledEndpoints } from '../parameters'
import type { Reading } from '../read'
import { boundsOf, type Said } from './said'

type Kind = 'image' | 'video' | 'audio'

const keysOf: Readonly<Record<Kind, readonly string[]>> = {
  image: ['image', 'image_tail', 'image_list', 'image_url', 'contents'],
  video: ['video_url', 'video_id', 'video_list', 'contents'],
  audio: ['audio_url', 'audio_file', 'sound_file', 'contents'],
}
const nouns: Readonly<Record<Kind, string>> = { image: 'image', video: 'input video', audio: 'audio file' }

/** A file that is too small, too long, of another format …, with the limits in the message or, where it has none, those of the pages. */
export function sayFile(complaint: Complaint, reading: Reading): Said | null {
  const { topic, property, family } = complaint
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
  const noun = nouns[kind]
  const bounds = boundsOf(complaint)
  const limits = limitsOf(kind, reading)
  const title = titleOf(complaint, noun)
  if (property === 'count')
    return {
      title,
      happened: `${title}${bounds === null ? '' : `; it must be ${bounds}`}.`,
      causes: [`${title}${bounds === null ? '' : `: ${bounds}`}.`],
      action: actionOf(complaint, noun, bounds),
      parameters: keysOf[kind],
    }
  return {
    title,
    happened: `${title}${bounds === null ? '' : `; it must be ${bounds}`}.`,
    causes: [
      `The ${noun} is ${wrongOf(complaint)}${bounds === null ? '' : `: ${wordOf(property)} must be ${bounds}`}.`,
      ...(limits === null ? [] : [`Another limit of the file is not met. ${limits}`]),
    ],
    action: `${actionOf(complaint, noun, bounds)}${bounds === null && limits !== null ? ` ${limits}` : ''}`,
    parameters: keysOf[kind],
  }
}

function titleOf({ property, direction, min, max }: Complaint, noun: string): string {
  const subject = `The ${noun}`
  if (property === 'format') return `${subject} has a format that Kling does not read`
  if (property === 'url') return `${subject} cannot be read at its address`
  if (property === 'count') return `There are too many ${noun}s`
  if (property === 'ratio') return `${subject} has an extreme ratio`
  const word =
    property === 'duration'
      ? ['short', 'long']
      : property === 'size'
        ? ['small', 'large']
        : property === 'width'
          ? ['narrow', 'wide']
          : property === 'height'
            ? ['low', 'high']
            : ['small', 'large']
  const [below = '', above = ''] = word
  if (direction !== null) return `${subject} is too ${direction === 'below' ? below : above}`
  return min !== null && max !== null
    ? `${subject} is too ${below} or too ${above}`
    : `${subject} is not as Kling takes it`
}

function wrongOf(complaint: Complaint): string {
  if (complaint.property === 'format') return 'of a format that Kling does not read'
  if (complaint.property === 'ratio') return 'of an extreme ratio'
  if (complaint.property === 'url') return 'not readable at its address'
  return titleOf(complaint, '').split(' is ').at(-1) ?? ''
}

function wordOf(property: Complaint['property']): string {
  return property === 'pixels' ? 'its sides' : property === 'size' ? 'its size' : `its ${property ?? 'size'}`
}

function actionOf({ property, direction }: Complaint, noun: string, bounds: string | null): string {
  const to = bounds === null ? '' : ` to ${bounds}`
  switch (property) {
    case 'duration':
      return direction === 'above' ? `Cut the ${noun}${to}.` : `Use a ${noun} of ${bounds ?? 'the right length'}.`
    case 'size':
      return `Compress the file${to}, or give a URL to a smaller one.`
    case 'format':
      return 'Convert the file: images to JPG or PNG, videos to MP4 with H.264, audio to MP3 or WAV.'
    case 'url':
      return 'Use a public https URL that answers with the file itself.'
    case 'ratio':
      return `Crop the ${noun}.`
    case 'count':
      return `Send fewer of them${bounds === null ? '' : `: ${bounds}`}.`
    default:
      return `Scale the ${noun}${bounds === null ? '' : `: ${wordOf(property)} must be ${bounds}`}.`
  }
}

/** "JPG, JPEG or PNG, at most 10 MB, sides of at least 300 px." of the called endpoint, or of the first that takes such a file. */
function limitsOf(kind: Kind, reading: Reading): string | null {
  const all: readonly Endpoint[] = endpoints
  const called = calledEndpoints(reading)
  const media = (called.length > 0 ? called : all.filter(({ area }) => area === 'video'))
    .flatMap(({ parameters }) => mediaIn(parameters))
    .find((each) => each.kind === kind && each.formats !== undefined)
  if (media === undefined) return null
  const { formats = [], maxSize, minSide, ratio, seconds } = media
  const parts = [
    formats.length > 0 ? alternatives(formats.map((format) => format.toUpperCase())) : '',
    maxSize === undefined ? '' : `at most ${maxSize} MB`,
    minSide === undefined ? '' : `sides of at least ${minSide} px`,
    ratio === undefined ? '' : `width to height from ${ratio.min} to ${ratio.max}`,
    seconds === undefined ? '' : alternatives(seconds.map(({ min, max }) => `${min} to ${max} s`)),
  ].filter((part) => part !== '')
  return `What Kling takes: ${parts.join(', ')}.`
}

function mediaIn(parameters: readonly EndpointParameter[]): readonly Media[] {
  return parameters.flatMap((parameter) => [
    ...(parameter.media ? [parameter.media] : []),
    ...mediaIn(childrenOf(parameter)),
  ])
}

import type { Endpoint, EndpointParameter, Media, Scalar } from '../../knowledge'

const byPath: Readonly<Record<string, Scalar>> = {
  'tts.voice_id': 'oversea_male1',
  'tts.voice_language': 'en',
  'tts.text': 'Welcome to the harbour.',
  'text-to-audio.prompt': 'Rain on a tin roof',
  'text-to-audio.duration': 5,
  'advanced-lip-sync.face_choose.sound_end_time': 5000,
}

/** Used if there is neither a list of values nor a default. */
const byName: Readonly<Record<string, Scalar>> = {
  prompt: 'A red kite rises over a green hill',
  text: 'A red kite rises over a green hill',
  element_name: 'Red kite',
  element_description: 'A red kite with a long tail',
  voice_name: 'Narrator',
  start_time: 1789862400000,
  end_time: 1790467200000,
}

const extensions: Readonly<Record<Media['kind'], string>> = {
  image: 'jpg',
  video: 'mp4',
  audio: 'mp3',
  'audio-or-video': 'mp3',
}
const id = '845301290458722345'

/** A value that must match others of its endpoint. */
export function fixedSample({ id: endpoint }: Endpoint, path: string): Scalar | undefined {
  return byPath[`${endpoint}.${path}`]
}

/** A plain value for a parameter: a URL, an id, a text or a number within its range. */
export function sampleValue(endpoint: Endpoint, parameter: EndpointParameter, path: string): Scalar {
  const { name, types, media, format, range, default: standard } = parameter
  const own = fixedSample(endpoint, path) ?? byName[name]
  if (own !== undefined) return own
  if (standard !== undefined) return standard
  if (media && media.input.every((input) => input === 'id')) return id
  if (media || format === 'url')
    return `https://cdn.example.com/${name.replace(/_?url$/, '') || 'input'}.${extensions[media?.kind ?? 'image']}`
  switch (types[0]) {
    case 'integer':
      return range?.min ?? (name.endsWith('_id') ? 845301290 : 1)
    case 'number':
      return numberWithin(range)
    case 'boolean':
      return true
    default:
      return range ? String(range.min ?? 1) : id
  }
}

/** A number inside its range that keeps sums and areas of several small. */
function numberWithin(range: EndpointParameter['range']): number {
  const { min = 0, max = 1 } = range ?? {}
  return min > 0 ? min : Math.min(0.2, max)
}

import { distance } from 'fastest-levenshtein'
import { endpoints, gateways, models, type Gateway, type Model } from '../../knowledge'
import { plainPath } from './read/addresses'
import { meantInBody } from '../../rules/unknown-model/meant'

const allModels: readonly Model[] = models
const allGateways: readonly Gateway[] = gateways

/** Video models that a request can use today. */
export const currentVideoModels: readonly string[] = allModels
  .filter(({ status, kind, generation }) => status === 'current' && kind === 'video' && generation === 'legacy')
  .map(({ id }) => id)

/** Whether a value is the text of a variable that was never set. */
export function isUnset(value: string): boolean {
  return /^(?:undefined|null|none|nan|nil|\[object \w{1,20}\]|<[\w. ]{1,60}>|)$/i.test(value.trim())
}

/** Whether Python printed the value as bytes. */
export function isBytes(value: string): boolean {
  return /^b['"]/.test(value.trim())
}

/** The gateway that spells a model name this way. */
export function gatewayOfModel(name: string): Gateway | undefined {
  return allGateways.find((gateway) => gateway.models.some((pattern) => pattern.test(name)))
}

/** The model that was probably meant, with parameters that the name implies. */
export function modelMeant(
  name: string,
): { readonly model: string; readonly parameters: Readonly<Record<string, unknown>> } | null {
  return meantInBody(name, [...currentVideoModels])
}

/** The status of a model: current, retired, or not a model. */
export function fateOf(name: string): Model['status'] | 'unknown' {
  const found = allModels.filter(({ id }) => id === name)
  if (found.length === 0) return 'unknown'
  return found.some(({ status }) => status === 'current') ? 'current' : 'retired'
}

/** The path that was probably meant by one that does not exist; null if none is similar. */
export function pathMeant(path: string): string | null {
  const plain = plainPath(path).toLowerCase()
  const wanted = squeezed(plain)
  const known = [...new Set(endpoints.map((endpoint) => endpoint.path))]
  const same = known.find((candidate) => squeezed(candidate) === wanted || squeezed(candidate).endsWith(lastOf(wanted)))
  if (same !== undefined && lastOf(wanted).length > 6) return same
  const near = known
    .map((candidate) => ({ candidate, far: distance(candidate, plain) }))
    .sort((a, b) => a.far - b.far)[0]
  return near && near.far <= Math.max(2, plain.length / 5) ? near.candidate : null
}

/** Normalizes a path's common variants: `image-to-video`, `img2video` and `image2video` become equal. */
function squeezed(path: string): string {
  return path
    .replace(/img|picture/g, 'image')
    .replace(/txt/g, 'text')
    .replace(/i2v/g, 'image2video')
    .replace(/t2v/g, 'text2video')
    .replace(/[_-]?to[_-]?/g, '2')
    .replace(/[_-]/g, '')
    .replace(/videos$/, 'video')
}

function lastOf(path: string): string {
  return (
    path
      .split('/')
      .filter((segment) => segment !== '' && !/^[\d{]/.test(segment))
      .at(-1) ?? path
  )
}

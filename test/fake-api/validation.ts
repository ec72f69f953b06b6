import type { Answer } from './answers'
import { refuse } from './answers'
import type { Route } from './routes'

export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The refusal of a create call's body. Implements the few checks that clients of this fake need, not the whole
 * contract.
 */
export function checkBody({ product, generation }: Route & { kind: 'create' }, body: unknown): Answer | null {
  if (!isObject(body)) return refuse(1200, 'The request body is not a JSON object')
  return generation === 'legacy' ? checkLegacyBody(product, body) : checkNewBody(product, body)
}

function checkLegacyBody(product: string, body: JsonObject): Answer | null {
  if (product === '/v1/videos/text2video' && !body.prompt && !body.multi_prompt)
    return refuse(1201, 'prompt is required')
  if (product === '/v1/videos/image2video' && !body.image && !body.image_tail)
    return refuse(1201, 'image can not be null')
  // The documented type. It is unknown whether the real server refuses a number; the fake must, to show the mistake.
  if (product.startsWith('/v1/videos/') && body.duration !== undefined && typeof body.duration !== 'string') {
    return refuseDuration(body.duration)
  }
  return null
}

function checkNewBody(product: string, body: JsonObject): Answer | null {
  if (product.startsWith('/text-to-video/') && !body.prompt) return refuse(1201, 'prompt is required')
  if (!product.startsWith('/text-to-video/') && !Array.isArray(body.contents))
    return refuse(1201, 'contents cannot be empty')
  const duration = isObject(body.settings) ? body.settings.duration : undefined
  return duration === undefined || Number.isInteger(duration) ? null : refuseDuration(duration)
}

function refuseDuration(value: unknown): Answer {
  return refuse(1201, `duration value ${JSON.stringify(value)} is invalid`)
}

/** The client's own id of a task; an empty one counts as missing. */
export function externalIdOf(generation: Route['generation'], body: JsonObject): string {
  const holder = generation === 'legacy' ? body : body.options
  const id = isObject(holder) ? holder.external_task_id : undefined
  return typeof id === 'string' ? id : ''
}

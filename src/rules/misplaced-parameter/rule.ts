import type { Slot } from '../../analysis/contract/slots'
import type { FixPlan } from '../../findings/rule'
import type { Request } from '../../analysis/requests/request'
import { createRule } from '../rule'
import { judgedSlots } from '../shared/judging/judgedSlots'
import { isLeftOut } from '../shared/suggesting/keys'
import { shortName } from '../shared/saying/wording'
import { moveFix, removeFix } from './fixes'
import { type Place, placeOf } from './place'
import { code, ours, prose, type Prose } from '../../text/prose'

export const misplacedParameter = createRule({
  id: 'misplaced-parameter',
  summary:
    'In the new generation: `duration`, `aspect_ratio`, `callback_url`, … outside `settings` and `options`, and keys of the legacy API.',
  level: 'warning',
  fixable: 'review',
  facts: ['twoGenerations', 'unknownKeysOnNewPaths', 'emptyIsAbsent'],
  kind: 'request',
  messages: {
    inside:
      '{key} is not read here: {endpoint} takes it as {place}.{note} Elsewhere it was seen to be ignored without a word.',
    item: '{key} is not read here: {endpoint} takes it as an item of `contents` with the type {place}. Elsewhere it was seen to be ignored without a word.',
    top: '{key} is not read here: {endpoint} takes {place} at the top of the body.',
    none: '{endpoint} has no {key}, here or elsewhere in the body: such keys were seen to be ignored without a word.{note}',
  },
  check(request, report) {
    const [endpoint] = request.endpoints
    if (
      !endpoint ||
      !request.isSent ||
      request.possible.some(({ model, generation }) => generation !== 'new' || model === undefined)
    )
      return
    for (const slot of judgedSlots(request)) {
      const place = slot.write && !isLeftOut(slot) && isStray(slot) ? placeOf(slot.name, request) : null
      if (!place || !slot.write) continue
      report({
        at: slot.write.keySpan,
        data: { key: code(slot.path), endpoint: shortName(endpoint), place: nameOf(place), note: noteOf(place) },
        message: place.kind,
        confidence: request.evidence.confidence,
        tags: place.kind === 'none' ? ['unnecessary'] : [],
        fixes: fixesFor(slot, place, request),
      })
    }
  },
})

/** At the top of the body, or in `settings` or `options`, where the endpoint does not have it. */
function isStray({ path, parameters }: Slot): boolean {
  return /^(?:(?:settings|options)\.)?\w+$/.test(path) && parameters.every((parameter) => parameter === null)
}

function nameOf(place: Place): Prose {
  switch (place.kind) {
    case 'inside':
      return code(`${place.object}.${place.parameter.name}`)
    case 'item':
      return code(place.type)
    case 'top':
      return code(place.name)
    case 'none':
      return prose``
  }
}

function noteOf(place: Place): Prose {
  const note = place.kind === 'none' ? place.note : place.kind === 'inside' ? (place.key.note ?? '') : ''
  return note === '' ? prose`` : prose` ${ours(note)}`
}

function fixesFor(slot: Slot, place: Place, request: Request): readonly FixPlan[] {
  if (place.kind === 'inside') return moveFix(slot, place, request)
  return place.kind === 'none' ? removeFix(slot) : []
}

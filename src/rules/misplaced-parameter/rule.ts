import type { Slot } from '../../analysis/contract/slots'
import type { FixPlan } from '../../findings/rule'
import type { Request } from '../../analysis/requests/request'
import { createRule } from '../rule'
import { judgedSlots } from '../shared/judging/judgedSlots'
import { isLeftOut } from '../shared/suggesting/keys'
import { moveFix, removeFix } from './fixes'
import { type Place, placeOf } from './place'
import { code, fact, sent, shortName } from '../shared/saying/wording'
import type { MessageData } from '../../findings/message'

export const misplacedParameter = createRule({
  id: 'misplaced-parameter',
  summary:
    'On paths with the model in them: `duration`, `aspect_ratio`, `callback_url`, … outside `settings` and `options`, and keys of `/v1/…` endpoints.',
  level: 'warning',
  fixable: 'review',
  facts: ['twoGenerations', 'unknownKeysOnNewPaths', 'emptyIsAbsent'],
  kind: 'request',
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
        data: { key: code(slot.path), endpoint: shortName(endpoint), ...dataOf(place) },
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

function dataOf(place: Place): MessageData {
  const note = (text = '') => (text === '' ? null : fact(text))
  switch (place.kind) {
    case 'inside':
      return { place: code(`${place.object}.${place.parameter.name}`), note: note(place.key.note) }
    case 'item':
      return { place: sent(place.type) }
    case 'top':
      return { place: code(place.name) }
    case 'none':
      return { note: note(place.note) }
  }
}

function fixesFor(slot: Slot, place: Place, request: Request): readonly FixPlan[] {
  if (place.kind === 'inside') return moveFix(slot, place, request)
  return place.kind === 'none' ? removeFix(slot) : []
}

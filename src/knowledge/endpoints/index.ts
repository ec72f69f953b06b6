import { accountEndpoints } from './account'
import type { Endpoint } from './endpoint'
import { legacyAudioEndpoints } from './legacyAudio'
import { legacyEditingEndpoints } from './legacyEditing'
import { legacyGeneralEndpoints } from './legacyGeneral'
import { legacyImageEndpoints } from './legacyImages'
import { legacyVideoEndpoints } from './legacyVideo'
import { newTaskEndpoints } from './newTasks'
import { newVideoEndpoints } from './newVideo'
import { solutionEndpoints } from './solutions'

export * from './endpoint'
export * from './prompts'
export { idKeys, misnamedQueryKeys, pageNumber, pageSize, secondsOfMoments } from './queries'
export { aboutGoods } from './talkingAgent'
export { discontinuedScenes, effectsSeen, formerScenes, singleImageScenes, twoImageScenes } from './effectScenes'

const all = [
  ...legacyVideoEndpoints,
  ...legacyEditingEndpoints,
  ...legacyImageEndpoints,
  ...legacyAudioEndpoints,
  ...legacyGeneralEndpoints,
  ...newVideoEndpoints,
  ...newTaskEndpoints,
  ...solutionEndpoints,
  ...accountEndpoints,
] as const

export type EndpointId = (typeof all)[number]['id']
/** An endpoint of the table, with its id known to the compiler. */
type KnownEndpoint = Endpoint & { readonly id: EndpointId }

/** Every path and method of the official API, both generations. */
export const endpoints: readonly KnownEndpoint[] = all

import { accountMessages } from './account'
import { fileMessages } from './files'
import { parameterMessages } from './parameters'
import { solutionInputMessages } from './solutionInputs'
import { solutionSettingMessages } from './solutionSettings'
import { taskMessages } from './tasks'

export type { ObservedMessage } from './message'

/** Messages observed in the wild; the first matching pattern wins. */
export const observedMessages = [
  ...solutionInputMessages,
  ...solutionSettingMessages,
  ...parameterMessages,
  ...fileMessages,
  ...accountMessages,
  ...taskMessages,
] as const

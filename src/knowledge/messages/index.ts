import { accountMessages } from './account'
import { fileMessages } from './files'
import { parameterMessages } from './parameters'
import { solutionInputMessages } from './solutionInputs'
import { solutionSettingMessages } from './solutionSettings'
import { taskMessages } from './tasks'

export type { ObservedMessage } from './message'

/** Texts of the service that were seen in the wild; the first whose pattern fits is meant. */
export const observedMessages = [
  ...solutionInputMessages,
  ...solutionSettingMessages,
  ...parameterMessages,
  ...fileMessages,
  ...accountMessages,
  ...taskMessages,
] as const

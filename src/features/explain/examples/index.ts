import type { ObservedMessage, ServiceCode } from '../../../knowledge'
import { sendApiKey, signPerRequest } from './authentication'
import type { Example } from './example'
import { backOff, queueTasks, stopOnPermanent } from './limits'
import { bareBase64, checkImage, findId, giveImage } from './media'
import {
  createAndQuery,
  currentModel,
  endFrame,
  lookUp,
  newRequest,
  omniDuration,
  queryTasks,
  readMessage,
  sendJson,
  showAnswer,
  withSound,
} from './requests'
import { readStatus, showRefusal } from './tasks'

export { codeFor, type Example } from './example'
export { createAndQuery, lookUp, queueTasks, readMessage, readStatus, sendApiKey, showAnswer, stopOnPermanent }

const byCode: Readonly<Record<ServiceCode, Example>> = {
  0: readStatus,
  1000: sendApiKey,
  1001: sendApiKey,
  1002: sendApiKey,
  1003: signPerRequest,
  1004: signPerRequest,
  1100: stopOnPermanent,
  1101: stopOnPermanent,
  1102: stopOnPermanent,
  1103: readMessage,
  1200: sendJson,
  1201: readMessage,
  1202: createAndQuery,
  1203: createAndQuery,
  1300: showRefusal,
  1301: showRefusal,
  1302: backOff,
  1303: queueTasks,
  1304: stopOnPermanent,
  5000: lookUp,
  5001: backOff,
  5002: lookUp,
}

/** Examples for messages whose fix is more specific than that of their code. */
const byMessage: Readonly<Record<string, Example>> = {
  base64: bareBase64,
  'image-null': giveImage,
  'prompt-required': sendJson,
  'contents-empty': newRequest,
  'task-ids-required': queryTasks,
  'settings-value': newRequest,
  'duration-value': currentModel,
  'image-tail-combination': endFrame,
  'image-tail-model': endFrame,
  'sound-combination': withSound,
  'camera-control': currentModel,
  'o1-duration': omniDuration,
  'element-not-found': findId,
  'file-unreadable': bareBase64,
  'voice-not-found': readMessage,
  'duplicate-external-id': lookUp,
  'model-discontinued': currentModel,
  'risk-control': readStatus,
  'image-pixel': checkImage,
  'image-resolution': checkImage,
}

export function exampleForCode(code: number): Example {
  return (byCode as Readonly<Record<number, Example>>)[code] ?? readMessage
}

export function exampleForMessage(message: ObservedMessage): Example {
  return byMessage[message.id] ?? (message.code === null ? readStatus : exampleForCode(message.code))
}

/** All distinct examples. */
export const examples: readonly Example[] = [...new Set([showAnswer, ...Object.values(byCode), ...Object.values(byMessage)])]

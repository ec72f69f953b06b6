import { conflictingParameters } from './conflicting-parameters/rule'
import type { Rule } from '../findings/rule'
import { importTimeToken } from './import-time-token/rule'
import { intDuration } from './int-duration/rule'
import { missingJwtHeaders } from './missing-jwt-headers/rule'
import { promptMismatch } from './prompt-mismatch/rule'
import { dataUriImage } from './data-uri-image/rule'
import { invalidValue } from './invalid-value/rule'
import { mistypedParameter } from './mistyped-parameter/rule'
import { stringDuration } from './string-duration/rule'
import { unreachableUrl } from './unreachable-url/rule'
import { unknownModel } from './unknown-model/rule'
import { unknownParameter } from './unknown-parameter/rule'
import { retiredModel } from './retired-model/rule'
import { unsupportedCombination } from './unsupported-combination/rule'
import { cameraControl } from './camera-control/rule'
import { missingParameter } from './missing-parameter/rule'
import { conditionalParameters } from './conditional-parameters/rule'
import { misplacedParameter } from './misplaced-parameter/rule'
import { unknownEndpoint } from './unknown-endpoint/rule'
import { invalidQuery } from './invalid-query/rule'
import { sdkOption } from './sdk-option/rule'
import { unknownPackage } from './unknown-package/rule'
import { outdatedHost } from './outdated-host/rule'
import { invalidJwtClaims } from './invalid-jwt-claims/rule'
import { wrongJwtAlgorithm } from './wrong-jwt-algorithm/rule'
import { missingBearer } from './missing-bearer/rule'
import { jwtOnNewApi } from './jwt-on-new-api/rule'
import { hardcodedSecret } from './hardcoded-secret/rule'
import { exposedSecret } from './exposed-secret/rule'
import { loggedSecret } from './logged-secret/rule'
import { staleToken } from './stale-token/rule'
import { repeatedExternalId } from './repeated-external-id/rule'
import { blindRetry } from './blind-retry/rule'
import { uncheckedResult } from './unchecked-result/rule'
import { wrongTaskStatus } from './wrong-task-status/rule'
import { unboundedConcurrency } from './unbounded-concurrency/rule'
import { unboundedPolling } from './unbounded-polling/rule'
import { nonexistentErrorCode } from './nonexistent-error-code/rule'
import { expiringResultUrl } from './expiring-result-url/rule'

/** Every rule, in the order in which documentation lists them. */
export const rules = [
  intDuration,
  missingJwtHeaders,
  importTimeToken,
  conflictingParameters,
  stringDuration,
  mistypedParameter,
  unknownModel,
  retiredModel,
  invalidValue,
  unsupportedCombination,
  cameraControl,
  missingParameter,
  unknownParameter,
  misplacedParameter,
  conditionalParameters,
  promptMismatch,
  sdkOption,
  dataUriImage,
  unreachableUrl,
  unknownEndpoint,
  invalidQuery,
  outdatedHost,
  unknownPackage,
  invalidJwtClaims,
  wrongJwtAlgorithm,
  missingBearer,
  jwtOnNewApi,
  hardcodedSecret,
  exposedSecret,
  loggedSecret,
  staleToken,
  blindRetry,
  uncheckedResult,
  wrongTaskStatus,
  unboundedPolling,
  unboundedConcurrency,
  repeatedExternalId,
  nonexistentErrorCode,
  expiringResultUrl,
] as const satisfies readonly Rule[]

export type { Rule }

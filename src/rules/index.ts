import { conflictingParameters } from './conflicting-parameters/rule'
import { importTimeToken } from './import-time-token/rule'
import { intDuration } from './int-duration/rule'
import { missingJwtHeaders } from './missing-jwt-headers/rule'
import { dataUriImage } from './data-uri-image/rule'
import { invalidValue } from './invalid-value/rule'
import { mistypedParameter } from './mistyped-parameter/rule'
import { stringDuration } from './string-duration/rule'
import { unreachableUrl } from './unreachable-url/rule'
import type { Rule } from './rule'

/** Every rule, in the order in which documentation lists them. */
export const rules = [
  intDuration,
  missingJwtHeaders,
  importTimeToken,
  conflictingParameters,
  stringDuration,
  mistypedParameter,
  invalidValue,
  dataUriImage,
  unreachableUrl,
] as const satisfies readonly Rule[]

export type RuleId = (typeof rules)[number]['id']

export type { Rule }

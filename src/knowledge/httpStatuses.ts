import type { ServiceCode } from './errors'
import type { Provenance } from './sources'

/** The meaning of an HTTP status from the Kling API. */
export interface HttpStatus extends Provenance {
  readonly status: number
  readonly name: string
  /** False if no code in Kling's error table has this status. */
  readonly used: boolean
  /** The service codes with this status or, if Kling does not use the status, the codes it sends instead. */
  readonly codes: readonly ServiceCode[]
  readonly note: string
}

const source = 'errorCodes'

export const httpStatuses = [
  {
    status: 200,
    name: 'OK',
    used: true,
    codes: [0],
    note: 'Still read `code` in the body, and the status of the task.',
    source,
  },
  {
    status: 400,
    name: 'Bad Request',
    used: true,
    codes: [1200, 1201, 1300, 1301],
    note: 'Change the request: parameters (1200, 1201) or content (1300, 1301).',
    source,
  },
  {
    status: 401,
    name: 'Unauthorized',
    used: true,
    codes: [1000, 1001, 1002, 1003, 1004],
    note: 'Authentication failed; a new token fixes 1003 and 1004.',
    source,
  },
  {
    status: 403,
    name: 'Forbidden',
    used: true,
    codes: [1103],
    note: 'The account may not use this endpoint or model.',
    source,
  },
  {
    status: 404,
    name: 'Not Found',
    used: true,
    codes: [1202, 1203],
    note: 'Wrong method or path (1202), or unknown model or task (1203).',
    source,
  },
  {
    status: 429,
    name: 'Too Many Requests',
    used: true,
    codes: [1100, 1101, 1102, 1302, 1303, 1304],
    note: 'Only 1302 and 1303 are temporary; 1100, 1101, 1102 and 1304 are permanent until someone changes the account. Kling documents no Retry-After.',
    source,
  },
  {
    status: 500,
    name: 'Internal Server Error',
    used: true,
    codes: [5000],
    note: 'After a create, the task may exist: look it up by external_task_id.',
    source,
  },
  {
    status: 503,
    name: 'Service Unavailable',
    used: true,
    codes: [5001],
    note: 'Usually maintenance; try again later.',
    source,
  },
  {
    status: 504,
    name: 'Gateway Timeout',
    used: true,
    codes: [5002],
    note: 'After a create, the task may exist: look it up by external_task_id.',
    source,
  },
  {
    status: 402,
    name: 'Payment Required',
    used: false,
    codes: [1101, 1102],
    note: 'Kling does not send 402. Missing credit is 429 with code 1101 or 1102. Gateways such as Kie.ai send 402.',
    source,
  },
  {
    status: 422,
    name: 'Unprocessable Entity',
    used: false,
    codes: [1200, 1201],
    note: 'Kling does not send 422. Invalid parameters are 400 with code 1200 or 1201. Gateways such as Kie.ai send 422.',
    source,
  },
  {
    status: 405,
    name: 'Method Not Allowed',
    used: false,
    codes: [1202],
    note: 'A wrong method is 404 with code 1202.',
    source,
    confidence: 'inference',
  },
  {
    status: 409,
    name: 'Conflict',
    used: false,
    codes: [1201],
    note: 'A repeated external_task_id is 400 with code 1201.',
    source,
    confidence: 'inference',
  },
  {
    status: 413,
    name: 'Content Too Large',
    used: false,
    codes: [1201],
    note: 'A file that is too large is 400 with code 1201, or makes the task fail.',
    source,
    confidence: 'inference',
  },
  {
    status: 451,
    name: 'Unavailable For Legal Reasons',
    used: false,
    codes: [1300, 1301],
    note: 'Refused content is 400 with code 1300 or 1301.',
    source,
    confidence: 'inference',
  },
  {
    status: 502,
    name: 'Bad Gateway',
    used: false,
    codes: [5000, 5001],
    note: 'A proxy sent it; treat it like code 5000.',
    source,
    confidence: 'inference',
  },
] as const satisfies readonly HttpStatus[]

/** Numbers that clients handle as service codes although they do not exist, with the codes to use instead. */
export const nonexistentServiceCodes = [{ code: 1104, instead: [1101, 1102, 1103] }] as const satisfies readonly {
  readonly code: number
  readonly instead: readonly ServiceCode[]
}[]

/**
 * Text in code that distinguishes the causes of a 429: their codes, the account's other ones, those that are mistaken
 * for one of them, and their messages.
 */
export const causesOf429 = /\b(?:110[0-4]|130[2-4])\b|resource pack|balance/i

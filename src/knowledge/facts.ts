import type { Provenance } from './sources'

/** A statement that a rule is based on. Tables (endpoints, codes, models) have their own sources. */
interface Fact extends Provenance {
  /** One sentence. */
  readonly statement: string
}

export const facts = {
  // Two generations
  twoGenerations: {
    statement:
      'Kling has endpoints under `/v1/…`, mostly with `model_name` in the body, and endpoints with the model version in the path; /solutions and /account are neither.',
    source: 'authentication',
  },
  legacyStays: {
    statement: 'Kling has no plan to end the `/v1/…` endpoints, but does switch off single models.',
    source: 'updates',
  },
  emptyIsAbsent: {
    statement:
      'An empty string, an empty list and a missing key mean the same: Kling’s own examples send empty values for parameters that exclude each other.',
    source: 'imageGeneration',
  },
  unknownKeysOnNewPaths: {
    statement:
      'One client reports that endpoints with the model in the path silently ignore an unknown key, while the error table lists a wrong key under 1201.',
    source: 'newApiProbes',
    confidence: 'single',
  },
  keysOfEndpoints: {
    statement:
      'Each endpoint has its own keys. It is not known whether the `/v1/…` endpoints refuse or ignore another key; the error table lists a wrong key under 1201.',
    source: 'errorCodes',
  },
  lipSyncInput: {
    statement:
      'Kling’s own nodes put the parameters of the older lip-sync inside `input`; its pages no longer describe them.',
    source: 'comfyVendorNodes',
  },
  unknownPath: {
    statement: 'Kling answers 404 for a path that is not documented, and 1202 for a wrong method.',
    source: 'errorCodes',
  },
  scalarsAreCoerced: {
    statement: 'Kling’s own examples quote booleans, ids and counts, so the server seems to convert them.',
    source: 'comparison',
  },

  // Duration
  legacyDurationIsString: {
    statement:
      'The `/v1/…` endpoints for video declare `duration` as a string ("5"); it is not proven that the server refuses a number.',
    source: 'series3Spec',
  },
  newDurationIsInteger: {
    statement: 'Endpoints with the model in the path declare `settings.duration` as an integer.',
    source: 'newContracts',
  },
  textToAudioDurationIsNumber: {
    statement: 'Text to audio declares `duration` as a number from 3.0 to 10.0 with one decimal place.',
    source: 'textToAudio',
  },

  // Image to video
  exclusiveImageControls: {
    statement:
      'An image2video request accepts at most one of end frame (`image_tail`), motion brush (`static_mask`, `dynamic_masks`) and `camera_control`.',
    source: 'imageToVideoPage',
  },
  cameraConfig: {
    statement:
      'A `camera_control` of type simple requires a `config` with exactly one axis that is not 0; the other types accept no `config`.',
    source: 'imageToVideoPage',
  },
  rawBase64: {
    statement:
      'The `/v1/…` endpoints accept bare Base64, without a `data:` prefix; clients report 1201 for the prefix.',
    source: 'imageToVideoPage',
  },
  newBase64Undocumented: {
    statement: 'Kling does not document whether endpoints with the model in the path accept a `data:` prefix.',
    source: 'newContracts',
  },
  publicUrls: { statement: 'Kling’s servers fetch input URLs, so the URLs must be public.', source: 'clientMessages' },

  // Prompts
  promptReferences: {
    statement:
      'Prompts of `/v1/…` endpoints refer to inputs by position (`<<<image_1>>>`, `<<<element_1>>>`, `<<<video_1>>>`, `<<<voice_1>>>`); prompts of endpoints with the model in the path refer to them by id (`@id`).',
    source: 'series3Spec',
  },
  shotsInPrompts: {
    statement:
      'Endpoints with the model in the path read several shots from the prompt, each as `shot n, m, words;`: at most 6, whose seconds add up to `settings.duration`.',
    source: 'newT2v3',
  },

  // What depends on what
  requiredParameters: {
    statement:
      'The documentation marks the parameters that each request requires, and those that other parameters require.',
    source: 'documentation',
  },
  multiShotRules: {
    statement:
      'With `multi_shot`, `shot_type` selects how the shots are described; customized shots are in `multi_prompt`, add up to `duration` and replace `prompt`.',
    source: 'series3Spec',
  },
  omniInputRules: {
    statement: 'Omni video limits how frames, reference images, elements and a reference video can be combined.',
    source: 'series3Spec',
  },

  // Models
  defaultModelRetired: {
    statement:
      'Without `model_name`, text2video and image2video use kling-v1, which the server refused as discontinued on 2026-09-20.',
    source: 'liveProbes',
  },
  modelKeyIgnored: {
    statement: 'Kling accepts and ignores `model`: without `model_name`, the request uses the default model.',
    source: 'imageGeneration',
  },
  modelSpelling: {
    statement:
      'The same model is spelled with hyphens and a `v` in `model_name` (`kling-v2-6`), and with a dot and no `v` in a path (`kling-2.6`).',
    source: 'newContracts',
  },
  capabilityMaps: {
    statement:
      'Kling’s capability maps say what each model supports, in which mode and at which duration; anything else is not supported.',
    source: 'videoMap',
  },
  kling4Unverified: {
    statement:
      'Gateways sell Kling 4.0, but no copy of Kling’s pages describes it; every `kling-4…` and `kling-v4…` counts as valid.',
    source: 'kling4Article',
  },
  noRetirementNotice: {
    statement: 'The update log announces the end of effects, but never of a model.',
    source: 'updates',
  },

  // Tokens
  jwtHeader: {
    statement: 'Kling documents the token header {"alg": "HS256", "typ": "JWT"}.',
    source: 'authentication',
  },
  jwtTypNotEnforced: {
    statement: 'Nothing shows that the server requires `typ` or `nbf`: Kling’s own Java sample sets only `alg`.',
    source: 'clientSurvey',
    confidence: 'inference',
  },
  jwtClaims: {
    statement: 'The claims are `iss` (access key), `exp` and `nbf`, with times in seconds.',
    source: 'authentication',
  },
  tokenLifetime: {
    statement: 'Kling documents a token lifetime of 30 minutes (1800 s), and no maximum.',
    source: 'authentication',
  },
  tokenNotBefore: {
    statement: 'Kling documents an `nbf` 5 s in the past, for clocks that differ.',
    source: 'authentication',
  },
  expiredTokenCode: { statement: 'Kling answers an expired token with 401 and code 1004.', source: 'errorCodes' },
  signingKeyIsText: { statement: 'The secret key signs as plain text; it is not Base64.', source: 'authentication' },
  bearerScheme: {
    statement: 'The credential is sent as `Authorization: Bearer <token or API key>`, with one space.',
    source: 'authentication',
  },
  newApiTakesKeysOnly: {
    statement:
      'Endpoints with the model in the path accept only API keys; they answer a signed token with 401 and code 1002.',
    source: 'liveProbes',
  },
  apiKeysServeBoth: { statement: 'API keys, issued since 2026-06-17, work on all endpoints.', source: 'liveProbes' },

  base64url: {
    statement: 'The parts of a JSON Web Token are base64url without padding: no `+`, `/` or `=`.',
    source: 'jwsStandard',
  },
  keysSpendCredit: {
    statement:
      'An access key and a secret key are enough to sign a token, and an API key is not signed at all: anyone who has them can use the account.',
    source: 'authentication',
  },
  secretKeyStays: { statement: 'The secret key only signs; it is never sent.', source: 'authentication' },
  browserVariables: {
    statement:
      'Bundlers include variables whose names begin with NEXT_PUBLIC_, VITE_, REACT_APP_, EXPO_PUBLIC_, PUBLIC_, NUXT_PUBLIC_ or GATSBY_ in the code that browsers load.',
    source: 'bundlerPages',
  },

  // Tasks
  legacySuccessStatus: {
    statement: 'A finished task of a `/v1/…` endpoint has the status `succeed`.',
    source: 'documentation',
  },
  newSuccessStatus: {
    statement: 'A finished task of an endpoint with the model in the path has the status `succeeded`.',
    source: 'newContracts',
  },
  failureReasonPlace: {
    statement:
      'A failed task of a `/v1/…` endpoint comes with HTTP 200, code 0 and message SUCCEED; the reason is in `task_status_msg`.',
    source: 'failedTaskThread',
  },
  codeUnderHttp200: {
    statement: 'Kling has sent codes other than 0 with HTTP 200.',
    source: 'clientMessages',
    confidence: 'single',
  },
  permanent429: {
    statement:
      'HTTP 429 with 1100, 1101, 1102 or 1304 is permanent until the account changes; only 1302 and 1303 are temporary.',
    source: 'errorCodes',
  },
  no402: {
    statement: 'Kling’s error table has no 402; missing credit is 429 with 1101 or 1102.',
    source: 'errorCodes',
  },
  noRetryAfter: {
    statement: 'Kling documents no Retry-After header, and no recorded response has one.',
    source: 'comparison',
  },
  lookupBeforeRetry: {
    statement:
      'After 5000 or 5002 for a create, the task may exist; Kling refuses a second create with the same external_task_id without charging for it.',
    source: 'liveProbes',
  },
  noTaskDeadline: {
    statement: 'Kling does not document how long a task can take, and offers no way to cancel one.',
    source: 'docsReading',
  },
  queryPace: {
    statement:
      'Kling documents no rate for queries; requests that come too fast get code 1302, and one second is the shortest wait that the documentation mentions.',
    source: 'concurrency',
    confidence: 'inference',
  },
  answerIsTask: {
    statement: 'A create returns one task in `data`, with its id and status, but never the result.',
    source: 'documentation',
  },
  tasksAtOnce: {
    statement:
      'How many tasks run at once depends on the best active resource pack of the product; clients report 5, and Kling’s support can raise it.',
    source: 'concurrency',
    confidence: 'single',
  },
  slotUntilEnd: {
    statement: 'A task occupies its concurrency slot from submission until it ends.',
    source: 'concurrency',
  },
  resultsNotLinked: {
    statement: 'The URLs of results have hotlink protection: another site’s page may not get the file.',
    source: 'documentation',
  },
  resultsKept30Days: {
    statement: 'Kling deletes result files after 30 days, and their URLs stop working.',
    source: 'documentation',
  },
  queryIds: {
    statement: 'Tasks of `/v1/…` endpoints are queried by task id or external id on their product’s own path.',
    source: 'documentation',
  },
  callbackIsTask: {
    statement: 'The body of a callback is the task itself, not wrapped in `data`.',
    source: 'callbacks',
  },
  externalIdOnce: {
    statement:
      'An `external_task_id` is unique within an account, also across products: Kling refuses a second task with it.',
    source: 'liveProbes',
  },
  taskQueryKeys: {
    statement:
      'GET /tasks and GET /solutions accept exactly one of `task_ids` and `external_task_ids`, with ids separated by commas.',
    source: 'newT2vTurbo',
  },
  pagesOfLists: {
    statement: 'The lists of `/v1/…` tasks are paginated: `pageNum` from 1 to 1000, `pageSize` from 1 to 500.',
    source: 'documentation',
  },
  accountTimes: {
    statement: 'Account queries accept `start_time` and `end_time` in milliseconds since 1970.',
    source: 'accountUsage',
  },
  tasksQueryLimit: {
    statement: 'GET /tasks answered at most 20 ids at once.',
    source: 'liveProbes',
    confidence: 'single',
  },

  // SDKs
  aiSdkOptions: {
    statement:
      'The AI SDK sends `providerOptions.klingai` to the `/v1/…` endpoints: its own options in camel case, other keys unchanged. It does not send `resolution`, `seed`, `fps` and `n`, and logs a warning.',
    source: 'aiSdkSource',
  },
  aiSdkModels: {
    statement: 'The AI SDK selects the endpoint by the end of the model’s name: -t2v, -i2v or -motion-control.',
    source: 'aiSdkSource',
  },
  noOfficialSdk: {
    statement: 'Kling publishes no package for JavaScript or Python; the existing packages are third-party.',
    source: 'docsReading',
    confidence: 'several',
  },
  packagesOfGeneratedCode: {
    statement: 'Generated skills import `klingai` (Python) and `@klingai/sdk`, which no registry has.',
    source: 'inventedPackages',
  },

  // Hosts
  outdatedHost: {
    statement:
      'Kling moved the API from api.klingai.com to api-singapore.klingai.com; the old host still answered on 2026-10-04.',
    source: 'docsReading',
  },
  noModelList: {
    statement: 'Kling has no endpoint that lists models, uploads files or cancels a task.',
    source: 'docsReading',
  },
} as const satisfies Record<string, Fact>

export type FactId = keyof typeof facts

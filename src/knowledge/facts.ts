import type { Provenance } from './sources'

/** A single statement that a rule rests on. Tables (endpoints, codes, models) carry their own sources. */
interface Fact extends Provenance {
  /** One sentence. */
  readonly statement: string
}

export const facts = {
  // Two generations
  twoGenerations: {
    statement:
      'A model version in the URL path is the new generation, `model_name` in the body or a /v1 path the legacy one; /solutions and /account are neither.',
    source: 'authentication',
  },
  legacyStays: {
    statement: 'The vendor has no plan to end the legacy API; single models are switched off all the same.',
    source: 'updates',
  },
  emptyIsAbsent: {
    statement:
      'An empty string, an empty list and a missing key mean the same: the vendor’s own examples send empty partners of exclusive parameters.',
    source: 'imageGeneration',
  },
  unknownKeysOnNewPaths: {
    statement:
      'One client saw a stray key ignored without a word on new paths, while the error table names a wrong key under 1201.',
    source: 'newApiProbes',
    confidence: 'single',
  },
  keysOfEndpoints: {
    statement:
      'Each endpoint has its own keys. Whether the legacy API refuses or ignores another one is not established; the error table names a wrong key under 1201.',
    source: 'errorCodes',
  },
  lipSyncInput: {
    statement:
      'Clients put the parameters of the older lip-sync inside `input`; no page of the vendor shows them any more.',
    source: 'comfySource',
    confidence: 'several',
  },
  unknownPath: {
    statement: 'A path that is not in the tables answers 404 (1202 where the method is wrong).',
    source: 'errorCodes',
  },
  scalarsAreCoerced: {
    statement:
      'The vendor’s own examples quote booleans, ids and counts, so the server seems to accept scalars of a neighbouring type.',
    source: 'comparison',
  },

  // Duration
  legacyDurationIsString: {
    statement:
      'Legacy video endpoints type `duration` as a string ("5"); whether the server refuses a bare number is not proven.',
    source: 'series3Spec',
  },
  newDurationIsInteger: {
    statement: 'The new generation types `settings.duration` as an integer.',
    source: 'newContracts',
  },
  textToAudioDurationIsNumber: {
    statement: 'Text to audio types `duration` as a number from 3.0 to 10.0 with one decimal place.',
    source: 'textToAudio',
  },

  // Image to video
  exclusiveImageControls: {
    statement:
      'One image2video request takes at most one of end frame (`image_tail`), motion brush (`static_mask`, `dynamic_masks`) and `camera_control`.',
    source: 'imageToVideoPage',
  },
  cameraConfig: {
    statement:
      '`camera_control` of type simple takes a `config` with exactly one axis that is not 0; the other types take no `config`.',
    source: 'imageToVideoPage',
  },
  rawBase64: {
    statement: 'Legacy endpoints want bare Base64, without a `data:` prefix; clients report 1201 for the prefix.',
    source: 'imageToVideoPage',
  },
  newBase64Undocumented: {
    statement: 'No page says whether the new generation takes a `data:` prefix.',
    source: 'newContracts',
  },
  publicUrls: {
    statement: 'The server fetches input URLs itself, so they must be readable from outside.',
    source: 'clientMessages',
  },

  // Prompts
  promptReferences: {
    statement:
      'A legacy prompt refers to inputs by their place (`<<<image_1>>>`, `<<<element_1>>>`, `<<<video_1>>>`, `<<<voice_1>>>`), one of the new generation by their id (`@id`).',
    source: 'series3Spec',
  },
  shotsInPrompts: {
    statement:
      'In the new generation several shots are written in the prompt, `shot n, m, words;` each. At most 6; their seconds add up to `settings.duration`.',
    source: 'newT2v3',
  },

  // What depends on what
  requiredParameters: {
    statement: 'Each page marks the parameters that a request needs, and says when others are needed too.',
    source: 'documentation',
  },
  multiShotRules: {
    statement:
      'With `multi_shot` the shots are described by `shot_type`; customized ones are in `multi_prompt`, add up to `duration` and replace `prompt`.',
    source: 'series3Spec',
  },
  omniInputRules: {
    statement: 'Omni video limits how frames, reference images, elements and a reference video go together.',
    source: 'series3Spec',
  },

  // Models
  defaultModelRetired: {
    statement:
      'Without `model_name` text2video and image2video fall back to kling-v1, which the server refused as discontinued on 2026-09-20.',
    source: 'liveProbes',
  },
  modelKeyIgnored: {
    statement:
      '`model` in place of `model_name` is accepted and ignored: the request behaves as if no model were named.',
    source: 'imageGeneration',
  },
  modelSpelling: {
    statement:
      'A model is written with hyphens in `model_name` (`kling-v2-6`), and without the `v` and with a dot in a path (`kling-2.6`).',
    source: 'newContracts',
  },
  capabilityMaps: {
    statement:
      'What each model does, in which mode and at which duration, stands in the vendor’s capability maps; what is not there is not offered.',
    source: 'videoMap',
  },
  kling4Unverified: {
    statement:
      'Kling 4.0 is sold by gateways and in no copy of the official pages; every `kling-4…` and `kling-v4…` name is taken as valid.',
    source: 'kling4Article',
  },
  noRetirementNotice: {
    statement: 'The updates log announces the end of effects, never of a model.',
    source: 'updates',
  },

  // Tokens
  jwtHeader: {
    statement: 'The header of the token in the vendor’s recipe is {"alg": "HS256", "typ": "JWT"}.',
    source: 'authentication',
  },
  jwtTypNotEnforced: {
    statement: 'Nothing shows that the server insists on `typ` or `nbf`: the vendor’s own Java sample sets only `alg`.',
    source: 'clientSurvey',
    confidence: 'inference',
  },
  jwtClaims: {
    statement: 'The claims are `iss` (access key), `exp` and `nbf`, the times in seconds.',
    source: 'authentication',
  },
  tokenLifetime: {
    statement: 'A token lives for 30 minutes (1800 s) in the vendor’s recipe; no page gives a maximum.',
    source: 'authentication',
  },
  tokenNotBefore: {
    statement: '`nbf` lies 5 s before now in the vendor’s recipe, against clocks that differ.',
    source: 'authentication',
  },
  expiredTokenCode: { statement: 'An expired token is answered with 401 and code 1004.', source: 'errorCodes' },
  signingKeyIsText: {
    statement: 'The secret key signs as the text that it is; it is not Base64.',
    source: 'authentication',
  },
  bearerScheme: {
    statement: 'The credential goes into `Authorization: Bearer <token or API key>`, with one space.',
    source: 'authentication',
  },
  newApiTakesKeysOnly: {
    statement:
      'Paths with the model in them accept API keys only; Kling answers a signed token with 401 and code 1002.',
    source: 'liveProbes',
  },
  apiKeysServeBoth: {
    statement: 'Plain API keys, issued since 2026-06-17, work on all paths.',
    source: 'liveProbes',
  },

  base64url: {
    statement: 'The parts of a JSON Web Token are base64url without padding: no `+`, `/` or `=`.',
    source: 'jwsStandard',
  },
  keysSpendCredit: {
    statement:
      'Access key and secret key are all that signs a token, and an API key needs no signing: whoever has them calls the API on the account.',
    source: 'authentication',
  },
  secretKeyStays: { statement: 'The secret key signs and is no part of what is sent.', source: 'authentication' },
  browserVariables: {
    statement:
      'Variables whose name begins with NEXT_PUBLIC_, VITE_, REACT_APP_, EXPO_PUBLIC_, PUBLIC_, NUXT_PUBLIC_ or GATSBY_ are written into the code that browsers load.',
    source: 'bundlerPages',
  },

  // Tasks
  legacySuccessStatus: { statement: 'A finished legacy task has the status `succeed`.', source: 'documentation' },
  newSuccessStatus: {
    statement: 'A finished task of the new generation has the status `succeeded`.',
    source: 'newContracts',
  },
  failureReasonPlace: {
    statement:
      'On `/v1/…` endpoints, a failed task comes with HTTP 200, code 0 and message SUCCEED; the reason is in `task_status_msg`.',
    source: 'failedTaskThread',
  },
  codeUnderHttp200: {
    statement: 'Codes other than 0 were seen under HTTP 200.',
    source: 'clientMessages',
    confidence: 'single',
  },
  permanent429: {
    statement: 'HTTP 429 with 1100, 1101, 1102 or 1304 stays until the account changes; only 1302 and 1303 pass.',
    source: 'errorCodes',
  },
  no402: { statement: 'The official table has no 402; missing credit is 429 with 1101 or 1102.', source: 'errorCodes' },
  noRetryAfter: {
    statement: 'No page mentions a Retry-After header and no recorded response has one.',
    source: 'comparison',
  },
  lookupBeforeRetry: {
    statement:
      'After 5000 or 5002 on a create the task may exist; a second create with the same external_task_id is refused at no cost.',
    source: 'liveProbes',
  },
  noTaskDeadline: {
    statement: 'No page says how long a task may take at most, and there is no way to cancel one.',
    source: 'docsReading',
  },
  queryPace: {
    statement:
      'No page gives a pace for queries; requests that come too fast are refused with code 1302, and one second is the shortest wait that the pages name.',
    source: 'concurrency',
    confidence: 'inference',
  },
  answerIsTask: {
    statement: 'A create on a task endpoint answers with one task in `data`: its id and status, never the result.',
    source: 'documentation',
  },
  tasksAtOnce: {
    statement:
      'How many tasks run at once depends on the best active pack of the product; clients name 5, and the support can raise it.',
    source: 'concurrency',
    confidence: 'single',
  },
  slotUntilEnd: { statement: 'A task holds its concurrency slot from submitted until it ends.', source: 'concurrency' },
  resultsNotLinked: {
    statement: 'The addresses of results are protected against hot-linking: a page elsewhere may not get the file.',
    source: 'documentation',
  },
  resultsKept30Days: { statement: 'Result files and their URLs are removed after 30 days.', source: 'documentation' },
  queryIds: {
    statement: 'Legacy tasks are queried by task id or external id on the path of their own product.',
    source: 'documentation',
  },
  callbackIsTask: {
    statement: 'The body of a callback is the task itself, without `data` around it.',
    source: 'callbacks',
  },
  externalIdOnce: {
    statement:
      'An `external_task_id` is unique in the account, also across products: a second task with it is refused.',
    source: 'liveProbes',
  },
  taskQueryKeys: {
    statement:
      'GET /tasks and GET /solutions take exactly one of `task_ids` and `external_task_ids`, with ids separated by commas.',
    source: 'newT2vTurbo',
  },
  pagesOfLists: {
    statement: 'Lists of legacy tasks come in pages: `pageNum` from 1 to 1000, `pageSize` from 1 to 500.',
    source: 'documentation',
  },
  accountTimes: {
    statement: 'Queries of the account take `start_time` and `end_time` in milliseconds since 1970.',
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
      'The AI SDK sends `providerOptions.klingai` to the legacy API: its own options in camel case, other keys unchanged; `resolution`, `seed`, `fps` and `n` it leaves out with a warning.',
    source: 'aiSdkSource',
  },
  aiSdkModels: {
    statement: 'The AI SDK reads from the end of a model’s name what is to be made: -t2v, -i2v or -motion-control.',
    source: 'aiSdkSource',
  },
  noOfficialSdk: {
    statement: 'Kling publishes no package for JavaScript or Python; what exists comes from others.',
    source: 'docsReading',
    confidence: 'several',
  },
  packagesOfGeneratedCode: {
    statement: 'Generated skills import `klingai` (Python) and `@klingai/sdk`, which are in no registry.',
    source: 'inventedPackages',
  },

  // Hosts
  outdatedHost: {
    statement:
      'The vendor moved api.klingai.com to api-singapore.klingai.com; the old host still answered on 2026-10-04.',
    source: 'docsReading',
  },
  noModelList: {
    statement: 'There is no endpoint that lists models, uploads files or cancels a task.',
    source: 'docsReading',
  },
} as const satisfies Record<string, Fact>

export type FactId = keyof typeof facts

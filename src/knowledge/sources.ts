import type { Source, SourceConfidence } from './source'

/** Every source once; facts refer to it by its key. If only the month is known, `seen` is its last day. */
export const sources = {
  // Vendor pages on the platform
  errorCodes: {
    title: 'Kling documentation, error codes (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-get-started-error-codes.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  authentication: {
    title: 'Kling documentation, authentication (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-get-started-authentication.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  callbacks: {
    title: 'Kling documentation, callbacks (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-get-started-callbacks.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  concurrency: {
    title: 'Kling documentation, concurrency rules (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-get-started-concurrency-rules.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  updates: {
    title: 'Kling documentation, updates log (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-updates-api.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  videoMap: {
    title: 'Kling documentation, capability map of video models (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-guide-capability-map-video.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  imageMap: {
    title: 'Kling documentation, capability map of image models (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-guide-capability-map-image.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  documentation: {
    title: 'Kling documentation, index of pages',
    url: 'https://kling.ai/document-api/llms.txt',
    seen: '2026-09-20',
    confidence: 'official',
  },
  videoPricing: {
    title: 'Kling documentation, prices of video',
    url: 'https://kling.ai/document-api/pricing/base/video',
    seen: '2026-09-20',
    confidence: 'official',
  },
  imagePricing: {
    title: 'Kling documentation, prices of images',
    url: 'https://kling.ai/document-api/pricing/base/image',
    seen: '2026-09-20',
    confidence: 'official',
  },
  secondHandPrices: {
    title: 'Prices of the China platform at second hand, autumn 2026',
    seen: '2026-11-27',
    confidence: 'single',
  },

  // Vendor pages on endpoints of the new generation
  newT2vTurbo: {
    title: 'Kling documentation, text to video, 3.0 Turbo (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-3.0-turbo-t2v.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  newI2vTurbo: {
    title: 'Kling documentation, image to video, 3.0 Turbo (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-3.0-turbo-i2v.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  newT2v3: {
    title: 'Kling documentation, text to video, 3.0 (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-omni-3.0-t2v.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  newI2v3: {
    title: 'Kling documentation, image to video, 3.0 (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-omni-3.0-i2v.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  newOmni3: {
    title: 'Kling documentation, omni video, 3.0 Omni (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-omni-3.0-ovg.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  newOmniO1: {
    title: 'Kling documentation, omni video, O1 (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-o1-video.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  newI2v26: {
    title: 'Kling documentation, image to video, 2.6 (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-2.6-i2v.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  newI2v25Turbo: {
    title: 'Kling documentation, image to video, 2.5 Turbo (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-2.5-turbo-i2v.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  newMotion3: {
    title: 'Kling documentation, motion control, 3.0 (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-motion-control-3.0.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  newMotion26: {
    title: 'Kling documentation, motion control, 2.6 (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-motion-control-2.6.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  newContracts: {
    title: 'Digest of the Kling pages on paths with the model in them',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/specs/appendices/B-new-standard-contracts.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  solutionsPages: {
    title: 'Kling documentation in Chinese, solutions (copies of the pages)',
    url: 'https://klingai.com/document-api/api/ecommerce-replication/goods-studio',
    seen: '2026-11-27',
    confidence: 'official',
  },

  // Vendor pages on endpoints of the legacy generation
  faceRecognition: {
    title: 'Kling documentation, face recognition (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-face-recog.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  lipSync: {
    title: 'Kling documentation, lip sync (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-lip-sync.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  avatar: {
    title: 'Kling documentation, avatar (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-avatar.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  imageRecognition: {
    title: 'Kling documentation, image recognition (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-img-recog.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  multiElements: {
    title: 'Kling documentation, multi-element video editing (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-multi-element-video-editing.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  effects: {
    title: 'Kling documentation, video effects (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-effects-video-effects.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  textToSpeech: {
    title: 'Kling documentation, text to speech (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-text-to-speech.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  textToAudio: {
    title: 'Kling documentation, text to audio (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-text-to-audio.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  videoToAudio: {
    title: 'Kling documentation, video to audio (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-video-to-audio.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  imageGeneration: {
    title: 'Kling documentation, image generation, 2.1 (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-image-2.1-generation.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  omniImage: {
    title: 'Kling documentation, omni image, 3.0 (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-image-omni-3.0-image-omni.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  multiImageToImage: {
    title: 'Kling documentation, multi-image to image, 2.1 (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-image-2.1-multi-image-to-image.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  outpainting: {
    title: 'Kling documentation, outpainting (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-image-common-outpainting.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  subjectCompletion: {
    title: 'Kling documentation, subject completion (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-image-common-subject-completion.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  elements: {
    title: 'Kling documentation, element management (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-omni-3.0-element-mgt.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  voices: {
    title: 'Kling documentation, voice management (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-omni-3.0-voice-mgt.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  accountUsage: {
    title: 'Kling documentation, account usage (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-assets-account-usage.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  balance: {
    title: 'Kling documentation, balance (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-assets-balance.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  packages: {
    title: 'Kling documentation, resource packages (copy of the page)',
    url: 'https://github.com/aself101/kling-api/blob/HEAD/docs/api/kling-assets-package.md',
    seen: '2026-09-20',
    confidence: 'official',
  },
  series3Spec: {
    title: 'Kling AI series 3.0 model API specification (copy)',
    seen: '2026-02-28',
    confidence: 'official',
  },
  imageToVideoPage: {
    title: 'Kling documentation, image to video of /v1 (copy of the page)',
    seen: '2026-05-31',
    confidence: 'official',
  },
  legacyPages: {
    title: 'Saved set of Kling pages on /v1 endpoints: common information, text to video and others',
    seen: '2026-03-31',
    confidence: 'official',
  },
  oldTextToVideo: {
    title: 'Kling documentation in Chinese, text to video (copy of the page)',
    url: 'https://github.com/WHQ25/rawgenai/blob/HEAD/docs/research/kling/text-to-video.md',
    seen: '2026-02-03',
    confidence: 'official',
  },
  oldOmniVideo: {
    title: 'Kling documentation in Chinese, omni video O1 (copy of the page)',
    url: 'https://github.com/WHQ25/rawgenai/blob/HEAD/docs/research/kling/omni-video-o1.md',
    seen: '2026-02-03',
    confidence: 'official',
  },
  oldMotionControl: {
    title: 'Kling documentation in Chinese, motion control (copy of the page)',
    url: 'https://github.com/WHQ25/rawgenai/blob/HEAD/docs/research/kling/motion-control.md',
    seen: '2026-02-03',
    confidence: 'official',
  },
  oldMultiImageToVideo: {
    title: 'Kling documentation in Chinese, multi-image to video (copy of the page)',
    url: 'https://github.com/WHQ25/rawgenai/blob/HEAD/docs/research/kling/multi-image-to-video.md',
    seen: '2026-02-03',
    confidence: 'official',
  },
  oldVideoExtend: {
    title: 'Kling documentation in Chinese, video extension (copy of the page)',
    url: 'https://github.com/WHQ25/rawgenai/tree/HEAD/docs/research/kling',
    seen: '2026-02-03',
    confidence: 'official',
  },
  oldEffects: {
    title: 'Kling documentation in Chinese, video effects (copy of the page)',
    url: 'https://github.com/WHQ25/rawgenai/blob/HEAD/docs/research/kling/video-effects.md',
    seen: '2026-02-03',
    confidence: 'official',
  },
  oldCapabilityMap: {
    title: 'Kling documentation in Chinese, capability map (copy of the page)',
    url: 'https://github.com/WHQ25/rawgenai/blob/HEAD/docs/research/kling/capability-map.md',
    seen: '2026-02-03',
    confidence: 'official',
  },
  oldTryOn: {
    title: 'Kling documentation in Chinese, virtual try-on (copy of the page)',
    url: 'https://github.com/WHQ25/rawgenai/blob/HEAD/docs/research/kling/virtual-try-on.md',
    seen: '2026-02-03',
    confidence: 'official',
  },
  oldElements: {
    title: 'Kling documentation in Chinese, custom elements (copy of the page)',
    url: 'https://github.com/WHQ25/rawgenai/blob/HEAD/docs/research/kling/custom-elements.md',
    seen: '2026-02-03',
    confidence: 'official',
  },
  oldVoices: {
    title: 'Kling documentation in Chinese, custom voices (copy of the page)',
    url: 'https://github.com/WHQ25/rawgenai/blob/HEAD/docs/research/kling/custom-voices.md',
    seen: '2026-02-03',
    confidence: 'official',
  },

  // Live calls, readings and other evidence
  liveProbes: {
    title: 'Probes of the Singapore host logged by the client aself101/kling-api',
    url: 'https://github.com/aself101/kling-api',
    seen: '2026-09-22',
    confidence: 'live',
  },
  docsReading: {
    title: 'Reading of the live documentation with its pages on /v1 endpoints, and probes, in vericontext/vibeframe',
    url: 'https://github.com/vericontext/vibeframe',
    seen: '2026-10-04',
    confidence: 'official',
  },
  newApiProbes: {
    title: 'Value probes of paths with the model in them by an adapter of a public client',
    seen: '2026-08-15',
    confidence: 'live',
  },
  legacyOmniReading: {
    title: 'Notes that quote the omni video page of /v1',
    seen: '2026-09-30',
    confidence: 'official',
  },
  comfyEndOfLife: {
    title: 'ComfyUI documentation, notice of model end of life',
    url: 'https://github.com/Comfy-Org/docs/pull/1326',
    seen: '2026-07-27',
    confidence: 'single',
  },
  retirementNotices: {
    title: 'Notices of Kling on the end of models, as several repositories quote them',
    seen: '2026-10-31',
    confidence: 'several',
  },
  comfyRouter: {
    title: 'Comfy Router, proxy schema for Kling 4.0',
    url: 'https://docs.comfy.org/development/comfy-router/models/kling/kling-4-0/code',
    seen: '2026-11-21',
    confidence: 'single',
  },
  comfySource: {
    title: 'ComfyUI API nodes, source',
    url: 'https://github.com/Comfy-Org/ComfyUI',
    seen: '2025-10-31',
    confidence: 'several',
  },
  kling4Article: {
    title: 'useapi.net, article on Kling 4.0',
    url: 'https://useapi.net/docs/articles/kling-4-api',
    seen: '2026-10-18',
    confidence: 'single',
  },
  clientSurvey: {
    title: 'Survey of 46 public repositories that call an official host',
    seen: '2026-08-31',
    confidence: 'several',
  },
  clientMessages: {
    title: 'Messages quoted in public clients and issue threads',
    url: 'https://github.com/AceDataCloud/Nexior/pull/581',
    seen: '2026-11-21',
    confidence: 'several',
  },
  failedTaskThread: {
    title: 'QuantumNous/new-api, thread on failed Kling tasks',
    url: 'https://github.com/QuantumNous/new-api/pull/2532',
    seen: '2026-11-21',
    confidence: 'several',
  },
  publicErrors: {
    title: 'Messages of the service that people quoted in public, 2026',
    seen: '2026-11-27',
    confidence: 'several',
  },
  solutionErrors: {
    title: 'Kling documentation in Chinese, error tables of the solutions (copies of the pages)',
    url: 'https://klingai.com/document-api/api/ecommerce-replication/apparel',
    seen: '2026-11-27',
    confidence: 'official',
  },
  copiedErrorTables: {
    title: 'Tables of task errors that guides to the Kling API copy from each other',
    seen: '2026-11-27',
    confidence: 'single',
  },
  clientErrors: {
    title: 'Errors of HTTP clients and JWT libraries, as they word them',
    seen: '2026-11-27',
    confidence: 'several',
  },
  libraryChecks: {
    title: 'JWT libraries run locally: PyJWT 2.15, jsonwebtoken 9.0.3, jose 6.2, jwt-simple 0.5.6, Authlib 1.8',
    seen: '2026-11-21',
    confidence: 'live',
  },
  jwsStandard: {
    title: 'RFC 7515, JSON Web Signature, section 2',
    url: 'https://www.rfc-editor.org/rfc/rfc7515',
    seen: '2026-11-21',
    confidence: 'several',
  },
  bundlerPages: {
    title:
      'Documentation of Next.js, Vite, Create React App, Expo, SvelteKit, Nuxt and Gatsby on variables of the environment',
    url: 'https://vite.dev/guide/env-and-mode',
    seen: '2026-11-21',
    confidence: 'several',
  },
  librarySources: { title: 'JWT libraries, read in source, not run', seen: '2026-11-21', confidence: 'single' },
  comparison: {
    title: 'Comparison of all the sources against each other',
    seen: '2026-11-21',
    confidence: 'inference',
  },

  // Gateways
  falDocs: { title: 'fal, documentation', url: 'https://fal.ai/llms.txt', seen: '2026-11-21', confidence: 'single' },
  replicateDocs: {
    title: 'Replicate, documentation',
    url: 'https://replicate.com',
    seen: '2026-11-21',
    confidence: 'single',
  },
  piapiDocs: { title: 'PiAPI, documentation', url: 'https://piapi.ai', seen: '2026-11-21', confidence: 'single' },
  kieDocs: { title: 'Kie.ai, documentation', url: 'https://docs.kie.ai', seen: '2026-11-21', confidence: 'single' },
  aimlDocs: {
    title: 'AIML API, documentation',
    url: 'https://docs.aimlapi.com',
    seen: '2026-11-21',
    confidence: 'single',
  },
  useapiDocs: {
    title: 'useapi.net, documentation',
    url: 'https://useapi.net',
    seen: '2026-11-21',
    confidence: 'single',
  },
  comfyDocs: {
    title: 'Comfy Router, documentation',
    url: 'https://docs.comfy.org/development/comfy-router',
    seen: '2026-11-21',
    confidence: 'single',
  },
  freepikDocs: {
    title: 'Freepik, documentation',
    url: 'https://docs.freepik.com',
    seen: '2026-11-21',
    confidence: 'single',
  },
  runwareDocs: {
    title: 'Runware, documentation',
    url: 'https://runware.ai/docs/providers/klingai',
    seen: '2026-11-21',
    confidence: 'single',
  },
  wavespeedDocs: {
    title: 'WaveSpeed, documentation',
    url: 'https://wavespeed.ai',
    seen: '2026-11-21',
    confidence: 'single',
  },
  novitaDocs: { title: 'Novita, documentation', url: 'https://novita.ai', seen: '2026-11-21', confidence: 'single' },
  newApiDocs: {
    title: 'new-api, documentation',
    url: 'https://github.com/QuantumNous/new-api',
    seen: '2026-11-21',
    confidence: 'single',
  },
  aceDataDocs: {
    title: 'AceData, documentation',
    url: 'https://github.com/AceDataCloud/Nexior',
    seen: '2026-11-21',
    confidence: 'single',
  },
  kreaDocs: { title: 'Krea, documentation', url: 'https://docs.krea.ai', seen: '2026-11-21', confidence: 'single' },
  polloDocs: { title: 'Pollo, documentation', url: 'https://docs.pollo.ai', seen: '2026-11-21', confidence: 'single' },
  civitaiDocs: {
    title: 'Civitai, documentation',
    url: 'https://developer.civitai.com',
    seen: '2026-11-21',
    confidence: 'single',
  },
  muapiDocs: {
    title: 'muapi, documentation',
    url: 'https://muapi.ai/docs/kling',
    seen: '2026-11-21',
    confidence: 'single',
  },
  vercelDocs: {
    title: 'Vercel AI SDK, documentation',
    url: 'https://github.com/vercel/ai',
    seen: '2026-08-22',
    confidence: 'single',
  },
  aiSdkSource: {
    title: 'Vercel AI SDK, source of @ai-sdk/klingai 4.0.31',
    url: 'https://github.com/vercel/ai/tree/main/packages/klingai',
    seen: '2026-08-22',
    confidence: 'single',
  },
  inventedPackages: {
    title: 'Generated skills and code that import packages which are in no registry',
    seen: '2026-11-27',
    confidence: 'several',
  },
  comfyVendorNodes: {
    title: 'ComfyUI-KLingAI-API, source of Kling’s own nodes, October 2025',
    url: 'https://github.com/KwaiVGI/ComfyUI-KLingAI-API',
    seen: '2026-11-27',
    confidence: 'single',
  },
  comfyJmNodes: {
    title: 'ComfyUI-JM-KLing-API, source of its nodes, August 2025',
    url: 'https://github.com/synthetai/ComfyUI-JM-KLing-API',
    seen: '2026-11-27',
    confidence: 'single',
  },
  comfyDirectNodes: {
    title: 'ComfyUI-Kling-Direct, source of its nodes, July 2026',
    url: 'https://github.com/IxMxAMAR/ComfyUI-Kling-Direct',
    seen: '2026-11-27',
    confidence: 'single',
  },
  klingApiPackage: {
    title: 'kling-api 1.0.0, package on npm',
    url: 'https://www.npmjs.com/package/kling-api',
    seen: '2026-11-27',
    confidence: 'single',
  },
  falErrors: {
    title: 'fal, documentation of errors',
    url: 'https://fal.ai/docs/documentation/model-apis/errors',
    seen: '2026-11-21',
    confidence: 'single',
  },
  replicateErrors: {
    title: 'replicate-javascript, thread that quotes an error',
    url: 'https://github.com/replicate/replicate-javascript/issues/342',
    seen: '2026-11-21',
    confidence: 'single',
  },
  piapiErrors: {
    title: 'PiAPI, documentation of task queries',
    url: 'https://piapi.ai/docs/kling-api/get-task',
    seen: '2026-11-21',
    confidence: 'single',
  },
  kieErrors: {
    title: 'Guide to the API of Kie.ai, with its list of codes',
    url: 'https://apifox.com/apiskills/kie-ai-api/',
    seen: '2026-11-21',
    confidence: 'single',
  },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources

/** Where a fact comes from. The confidence is the source's unless the fact has its own. */
export interface Provenance {
  readonly source: SourceId
  readonly confidence?: SourceConfidence
}

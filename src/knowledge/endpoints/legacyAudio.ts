import type { Endpoint } from './endpoint'
import { callbackUrl, externalTaskId } from './parts'

const legacyTask = {
  generation: 'legacy',
  area: 'audio',
  method: 'POST',
  auth: ['api-key', 'jwt'],
  kind: 'task',
  status: 'current',
} as const

export const legacyAudioEndpoints = [
  {
    ...legacyTask,
    id: 'tts',
    title: 'Text to speech',
    path: '/v1/audio/tts',
    kind: 'answer',
    source: 'textToSpeech',
    parameters: [
      { name: 'text', types: ['string'], required: true, maxLength: 1000, summary: 'What is said.' },
      {
        name: 'voice_id',
        types: ['string'],
        required: true,
        summary: 'A voice of the speech catalogue, such as oversea_male1, in the language of the text.',
        notes: ['The ids of preset voices are different ones; they gave 1201 (live).'],
      },
      {
        name: 'voice_language',
        types: ['string'],
        required: true,
        missing: 'warning',
        default: 'zh',
        enum: ['zh', 'en'],
        summary: 'Language of the voice.',
      },
      {
        name: 'voice_speed',
        types: ['number'],
        default: 1,
        range: { min: 0.8, max: 2 },
        decimals: 1,
        invalid: 'info',
        summary: 'Speed; values outside are moved to the nearest allowed one.',
      },
    ],
    undocumentedKeys: ['callback_url', 'external_task_id'],
    notes: ['Answers at once; there is no task to query.'],
  },
  {
    ...legacyTask,
    id: 'text-to-audio',
    title: 'Text to audio',
    path: '/v1/audio/text-to-audio',
    source: 'textToAudio',
    parameters: [
      { name: 'prompt', types: ['string'], required: true, maxLength: 200, summary: 'What is heard.' },
      {
        name: 'duration',
        types: ['number'],
        required: true,
        range: { min: 3, max: 10 },
        decimals: 1,
        unit: 's',
        summary: 'Length in seconds, a number here.',
      },
      callbackUrl,
      externalTaskId,
    ],
    query: {
      byId: '/v1/audio/text-to-audio/{id}',
      ids: ['task_id', 'external_task_id'],
      list: { method: 'GET', path: '/v1/audio/text-to-audio', maxPageSize: 500 },
      result: 'data.task_result.audios[]',
    },
  },
  {
    ...legacyTask,
    id: 'video-to-audio',
    title: 'Video to audio',
    path: '/v1/audio/video-to-audio',
    source: 'videoToAudio',
    parameters: [
      {
        name: 'video_id',
        types: ['string'],
        media: { kind: 'video', input: ['id'], maxAge: 30, seconds: [{ min: 3, max: 20 }] },
        summary: 'Id of a video that Kling generated.',
      },
      {
        name: 'video_url',
        types: ['string'],
        format: 'url',
        media: { kind: 'video', input: ['url'], formats: ['mp4', 'mov'], maxSize: 100, seconds: [{ min: 3, max: 20 }] },
        summary: 'Address of a video.',
      },
      { name: 'sound_effect_prompt', types: ['string'], maxLength: 200, summary: 'Which sounds are added.' },
      { name: 'bgm_prompt', types: ['string'], maxLength: 200, summary: 'Which music is added.' },
      { name: 'asmr_mode', types: ['boolean'], default: false, summary: 'Whether fine noises are stressed.' },
      callbackUrl,
      externalTaskId,
    ],
    exactlyOne: [{ of: ['video_id', 'video_url'], severity: 'error' }],
    query: {
      byId: '/v1/audio/video-to-audio/{id}',
      ids: ['task_id', 'external_task_id'],
      list: { method: 'GET', path: '/v1/audio/video-to-audio', maxPageSize: 500 },
      result: 'data.task_result.audios[]',
    },
  },
] as const satisfies readonly Endpoint[]

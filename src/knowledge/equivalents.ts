import type { Scalar } from './source'
// The same thing in both generations.

/** Products: the legacy path and the new one before the model. */
export const equivalentPaths = [
  { legacy: '/v1/videos/text2video', new: '/text-to-video' },
  { legacy: '/v1/videos/image2video', new: '/image-to-video' },
  { legacy: '/v1/videos/omni-video', new: '/omni-video' },
  { legacy: '/v1/videos/motion-control', new: '/motion-control' },
] as const

/**
 * Where a key belongs in a body of the new generation that it does not have at the top. `place` is dotted; `contents:x`
 * is an item of that type; null: the new generation has nothing like it.
 */
export interface MovedKey {
  readonly key: string
  readonly place: string | null
  /** How its values change. */
  readonly values?: readonly { readonly from: Scalar; readonly to: Scalar }[]
  readonly note?: string
}

/**
 * Top-level keys in a body of an endpoint with the model in the path that are read elsewhere or nowhere, unless the
 * endpoint accepts them.
 */
export const movedKeys = [
  { key: 'model_name', place: null, note: 'The model is in the path.' },
  { key: 'model', place: null, note: 'The model is in the path.' },
  { key: 'duration', place: 'settings.duration', note: 'There it is an integer.' },
  { key: 'aspect_ratio', place: 'settings.aspect_ratio' },
  { key: 'resolution', place: 'settings.resolution' },
  { key: 'audio', place: 'settings.audio' },
  { key: 'multi_shot', place: 'settings.multi_shot' },
  { key: 'character_orientation', place: 'settings.character_orientation' },
  {
    key: 'mode',
    place: 'settings.resolution',
    values: [
      { from: 'std', to: '720p' },
      { from: 'pro', to: '1080p' },
      { from: '4k', to: '4k' },
    ],
  },
  {
    key: 'sound',
    place: 'settings.audio',
    values: [
      { from: 'on', to: 'native' },
      { from: 'off', to: 'off' },
    ],
  },
  {
    key: 'keep_original_sound',
    place: 'settings.audio',
    values: [
      { from: 'yes', to: 'original' },
      { from: 'no', to: 'off' },
    ],
  },
  { key: 'callback_url', place: 'options.callback_url' },
  { key: 'external_task_id', place: 'options.external_task_id' },
  { key: 'watermark_info', place: 'options.watermark_info' },
  { key: 'prompt', place: 'contents:prompt', note: 'Only text-to-video accepts it at the top of the body.' },
  { key: 'contents', place: 'prompt', note: 'text-to-video accepts only a prompt.' },
  { key: 'image', place: 'contents:first_frame' },
  { key: 'image_url', place: 'contents:image', note: 'This is for motion control.' },
  { key: 'video_url', place: 'contents:video', note: 'This is for motion control.' },
  { key: 'image_tail', place: 'contents:last_frame' },
  { key: 'image_list', place: 'contents:refer_image' },
  { key: 'video_list', place: 'contents:feature_video' },
  { key: 'element_list', place: 'contents:element' },
  { key: 'voice_list', place: 'contents:voice' },
  { key: 'negative_prompt', place: null },
  { key: 'cfg_scale', place: null },
  { key: 'camera_control', place: null },
  { key: 'static_mask', place: null },
  { key: 'dynamic_masks', place: null },
  { key: 'shot_type', place: null, note: 'Shots are written in the prompt.' },
  { key: 'multi_prompt', place: null, note: 'Shots are written in the prompt.' },
] as const satisfies readonly MovedKey[]

import type { Scalar } from './source'

/**
 * A key that people confuse with another. It is wrong only if the endpoint has `instead` but not `key`: `image_url` is
 * right for motion control.
 */
export interface MisnamedKey {
  readonly key: string
  readonly instead: string
  /** Where the name is from. */
  readonly origin: 'gateway' | 'guess'
  /** How its values change with the name; `other`: they are of another kind. They stay as they are unless given. */
  readonly values?: readonly { readonly from: Scalar; readonly to: Scalar }[] | 'other'
}

const switched = [
  { from: true, to: 'on' },
  { from: false, to: 'off' },
] as const

/** Keys of legacy requests. Camel-case forms of right keys are not listed. */
export const misnamedKeys = [
  { key: 'model', instead: 'model_name', origin: 'guess' },
  { key: 'model_id', instead: 'model_name', origin: 'guess' },
  { key: 'image_url', instead: 'image', origin: 'guess' },
  { key: 'input_image', instead: 'image', origin: 'guess' },
  { key: 'first_frame', instead: 'image', origin: 'guess' },
  { key: 'first_frame_image', instead: 'image', origin: 'guess' },
  { key: 'start_image', instead: 'image', origin: 'gateway' },
  { key: 'start_image_url', instead: 'image', origin: 'gateway' },
  { key: 'image_tail_url', instead: 'image_tail', origin: 'gateway' },
  { key: 'tail_image', instead: 'image_tail', origin: 'guess' },
  { key: 'tail_image_url', instead: 'image_tail', origin: 'gateway' },
  { key: 'end_image', instead: 'image_tail', origin: 'gateway' },
  { key: 'end_image_url', instead: 'image_tail', origin: 'gateway' },
  { key: 'end_frame', instead: 'image_tail', origin: 'guess' },
  { key: 'last_frame', instead: 'image_tail', origin: 'guess' },
  { key: 'last_frame_image', instead: 'image_tail', origin: 'guess' },
  { key: 'ratio', instead: 'aspect_ratio', origin: 'guess' },
  { key: 'guidance_scale', instead: 'cfg_scale', origin: 'gateway', values: 'other' },
  { key: 'cfg', instead: 'cfg_scale', origin: 'guess' },
  { key: 'generate_audio', instead: 'sound', origin: 'gateway', values: switched },
  { key: 'enable_audio', instead: 'sound', origin: 'gateway', values: switched },
  { key: 'with_audio', instead: 'sound', origin: 'guess', values: switched },
  { key: 'audio', instead: 'sound', origin: 'guess', values: switched },
  { key: 'webhook_url', instead: 'callback_url', origin: 'gateway' },
  { key: 'callback', instead: 'callback_url', origin: 'guess' },
  { key: 'camera', instead: 'camera_control', origin: 'guess', values: 'other' },
  { key: 'dynamic_mask', instead: 'dynamic_masks', origin: 'guess', values: 'other' },
  { key: 'negative', instead: 'negative_prompt', origin: 'guess' },
  { key: 'seconds', instead: 'duration', origin: 'guess' },
  { key: 'duration_seconds', instead: 'duration', origin: 'gateway' },
  { key: 'multi_shots', instead: 'multi_shot', origin: 'gateway' },
  { key: 'elements', instead: 'element_list', origin: 'gateway', values: 'other' },
  { key: 'kling_elements', instead: 'element_list', origin: 'gateway', values: 'other' },
  { key: 'images', instead: 'image_list', origin: 'guess', values: 'other' },
  { key: 'image_urls', instead: 'image_list', origin: 'gateway', values: 'other' },
  { key: 'num_images', instead: 'n', origin: 'guess' },
  { key: 'image_count', instead: 'n', origin: 'guess' },
  { key: 'image_num', instead: 'n', origin: 'guess' },
  { key: 'batch_size', instead: 'n', origin: 'guess' },
  { key: 'model_image', instead: 'human_image', origin: 'guess' },
  { key: 'person_image', instead: 'human_image', origin: 'guess' },
  { key: 'garment_image', instead: 'cloth_image', origin: 'guess' },
  { key: 'clothing_image', instead: 'cloth_image', origin: 'guess' },
  { key: 'image', instead: 'image_url', origin: 'guess' },
  { key: 'video', instead: 'video_url', origin: 'guess' },
  { key: 'video_url', instead: 'video_id', origin: 'guess', values: 'other' },
] as const satisfies readonly MisnamedKey[]

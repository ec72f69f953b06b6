import type { EndpointId } from '../endpoints'
import type { NodeClass, Sdk } from './sdk'

// ComfyUI nodes that send their inputs to the official API. ComfyUI's own Kling nodes use its gateway, under different
// names and with their own values, so they are in no table. Images, which come through links, and inputs that each node
// always has within range (`cfg_scale`) are omitted.

const said = ['prompt', 'negative_prompt', 'mode', 'duration'] as const

const node = <const Id extends EndpointId>(
  callee: NodeClass,
  endpoint: Id,
  names: readonly string[],
  renamed: Readonly<Record<string, string>> = {},
) =>
  ({
    callee,
    endpoint,
    parameters: [
      ...names.map((name) => ({ path: name, parameter: name })),
      ...Object.entries(renamed).map(([path, parameter]) => ({ path, parameter })),
    ],
    opens: ['camera_control_type', 'use_camera_control', 'image_url'],
  }) as const

const told = { input: 'client', node: 'Client', inputs: ['access_key', 'secret_key'] } as const

/** Kling's own nodes. */
export const vendorNodes = {
  id: 'comfyui-klingai-api',
  name: 'the nodes of ComfyUI-KLingAI-API',
  calls: [
    node({ node: 'Text2Video', told }, 'text2video', [...said, 'aspect_ratio'], { model: 'model_name' }),
    node({ node: 'Image2Video', told }, 'image2video', said, { model: 'model_name' }),
    node({ node: 'Image Generator', told }, 'image-generation', ['prompt', 'negative_prompt', 'aspect_ratio'], {
      model: 'model_name',
      image_num: 'n',
    }),
    node({ node: 'Virtual Try On', told }, 'virtual-try-on', ['model_name']),
    node({ node: 'Video Extender', told }, 'video-extend', ['video_id', 'prompt']),
  ],
  source: 'comfyVendorNodes',
} as const satisfies Sdk

const jm = (name: string): NodeClass => ({ node: `JM-KLingAI-API/${name}` })
const named = ['model_name', 'callback_url', 'external_task_id'] as const

export const jmNodes = {
  id: 'comfyui-jm-kling-api',
  name: 'the nodes of ComfyUI-JM-KLing-API',
  calls: [
    node(jm('text2video'), 'text2video', ['model_name', ...said, 'aspect_ratio']),
    node(jm('image2video'), 'image2video', [...named, 'negative_prompt', 'mode', 'duration'], {
      positive_prompt: 'prompt',
    }),
    node(jm('multi-image2video'), 'multi-image2video', [...named, ...said, 'aspect_ratio']),
    node(jm('image-generation'), 'image-generation', ['model_name', 'prompt', 'n', 'aspect_ratio', 'callback_url']),
    node(jm('multi-image2image'), 'multi-image2image', [...named, 'prompt', 'n', 'aspect_ratio']),
  ],
  source: 'comfyJmNodes',
} as const satisfies Sdk

const direct = (name: string): NodeClass => ({ node: `KlingDirect_${name}` })

/** Without the prompt, in which nodes write references in the API's form. */
const chosen = ['model_name', 'mode', 'duration'] as const

export const directNodes = {
  id: 'comfyui-kling-direct',
  name: 'the nodes of ComfyUI-Kling-Direct',
  calls: [
    node(direct('TextToVideo'), 'text2video', [...chosen, 'negative_prompt', 'aspect_ratio']),
    node(direct('ImageToVideo'), 'image2video', [...chosen, 'negative_prompt']),
    node(direct('VideoOmni'), 'omni-video', [...chosen, 'aspect_ratio']),
  ],
  source: 'comfyDirectNodes',
} as const satisfies Sdk

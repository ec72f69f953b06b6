import type { Sdk } from './sdk'

const options = 'providerOptions.klingai'

/** `generateVideo` of the AI SDK, with the provider's own client or through the AI gateway. */
export const aiSdk = {
  id: 'ai-sdk',
  name: 'the AI SDK',
  keys: {
    module: '@ai-sdk/klingai',
    variables: {
      'access-key': 'KLINGAI_ACCESS_KEY',
      'secret-key': 'KLINGAI_SECRET_KEY',
      'api-key': 'KLINGAI_API_KEY',
    },
  },
  calls: [
    {
      callee: { module: 'ai', paths: ['generateVideo', 'experimental_generateVideo'] },
      endpoint: 'by-model',
      models: {
        path: 'model',
        makers: [
          {
            module: '@ai-sdk/klingai',
            paths: ['klingai.video', 'klingai.videoModel', 'createKlingAI.video', 'createKlingAI.videoModel'],
          },
        ],
        prefix: 'klingai/',
        products: [
          { suffix: '-t2v', endpoint: 'text2video' },
          { suffix: '-i2v', endpoint: 'image2video' },
          { suffix: '-motion-control', endpoint: 'motion-control' },
        ],
        names: [
          { name: 'kling-v3.0', model: 'kling-v3' },
          { name: 'kling-v2.6', model: 'kling-v2-6' },
          { name: 'kling-v2.5-turbo', model: 'kling-v2-5-turbo' },
          { name: 'kling-v2.1-master', model: 'kling-v2-1-master' },
          { name: 'kling-v2.1', model: 'kling-v2-1' },
          { name: 'kling-v2-master', model: 'kling-v2-master' },
          { name: 'kling-v1.6', model: 'kling-v1-6' },
          { name: 'kling-v1.5', model: 'kling-v1-5' },
          { name: 'kling-v1', model: 'kling-v1' },
        ],
        spelling: [
          { from: /\.0$/, to: '' },
          { from: /\./g, to: '-' },
        ],
      },
      parameters: [
        { path: 'prompt', parameter: 'prompt' },
        { path: 'prompt.text', parameter: 'prompt' },
        { path: 'prompt.image', parameter: 'image' },
        { path: 'prompt.image', parameter: 'image_url' },
        { path: 'duration', parameter: 'duration', types: ['integer'], toleratedTypes: ['string'] },
        { path: 'aspectRatio', parameter: 'aspect_ratio' },
        { path: `${options}.mode`, parameter: 'mode' },
        { path: `${options}.negativePrompt`, parameter: 'negative_prompt' },
        { path: `${options}.sound`, parameter: 'sound' },
        { path: `${options}.cfgScale`, parameter: 'cfg_scale' },
        { path: `${options}.cameraControl`, parameter: 'camera_control' },
        { path: `${options}.imageTail`, parameter: 'image_tail' },
        { path: `${options}.staticMask`, parameter: 'static_mask' },
        { path: `${options}.dynamicMasks`, parameter: 'dynamic_masks' },
        { path: `${options}.multiShot`, parameter: 'multi_shot' },
        { path: `${options}.shotType`, parameter: 'shot_type' },
        { path: `${options}.multiPrompt`, parameter: 'multi_prompt' },
        { path: `${options}.elementList`, parameter: 'element_list' },
        { path: `${options}.voiceList`, parameter: 'voice_list' },
        { path: `${options}.watermarkEnabled`, parameter: 'watermark_info', types: ['boolean'] },
        { path: `${options}.videoUrl`, parameter: 'video_url' },
        { path: `${options}.characterOrientation`, parameter: 'character_orientation' },
        { path: `${options}.keepOriginalSound`, parameter: 'keep_original_sound' },
      ],
      passedOn: options,
      own: ['pollIntervalMs', 'pollTimeoutMs'],
      opens: ['frameImages', 'generateAudio', 'image'],
      unless: ['inputReferences'],
      isWhole: true,
      loads: ['image', 'image_url'],
      ignored: [
        { path: 'resolution', instead: 'The quality is `mode`: "std" renders 720p, "pro" 1080p.' },
        { path: 'seed', instead: 'Kling has no seed.' },
        { path: 'fps', instead: 'Kling has no parameter for the frame rate.' },
        { path: 'n', harmless: 1, instead: 'A call creates one video; call it once for each.' },
        {
          path: 'aspectRatio',
          endpoints: ['image2video', 'motion-control'],
          instead: 'The ratio is that of the image.',
        },
        { path: 'duration', endpoints: ['motion-control'], instead: 'The length is that of the reference video.' },
      ],
      refused: [
        {
          path: `${options}.mode`,
          values: ['4k'],
          note: 'It accepts only "std" and "pro"; send the request yourself for 4k.',
        },
      ],
    },
  ],
  source: 'aiSdkSource',
} as const satisfies Sdk

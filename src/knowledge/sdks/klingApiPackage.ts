import type { Sdk, SdkCall } from './sdk'

const call = <const Name extends string, const Endpoint extends SdkCall['endpoint']>(
  name: Name,
  endpoint: Endpoint,
  loads: readonly string[] = [],
) =>
  ({
    callee: { module: 'kling-api', paths: [`KlingAPI.${name}`, name] },
    endpoint,
    parameters: 'official',
    loads,
  }) as const

/** The npm package `kling-api`: the API's own keys in the argument; images and sounds also as paths, which it reads itself. */
export const klingApiPackage = {
  id: 'kling-api',
  name: 'the package kling-api',
  calls: [
    call('textToVideo', 'text2video'),
    call('imageToVideo', 'image2video', ['image', 'image_tail']),
    call('multiImageToVideo', 'multi-image2video', ['image_list']),
    call('omniVideo', 'omni-video', ['image_list']),
    call('extendVideo', 'video-extend'),
    call('generateImage', 'image-generation', ['image']),
    call('expandImage', 'expand-image', ['image']),
    call('omniImage', 'omni-image', ['image_list']),
    call('multiImageToImage', 'multi-image2image', ['subject_image_list', 'scene_image', 'style_image']),
    call('createAvatar', 'avatar', ['image', 'sound_file']),
  ],
  source: 'klingApiPackage',
} as const satisfies Sdk

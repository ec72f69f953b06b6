/** What people set first, in the order in which they think of it. Dotted paths from the body. */
export const everydayParameters: readonly string[] = [
  'model_name',
  'prompt',
  'image',
  'mode',
  'duration',
  'settings',
  'settings.resolution',
  'settings.duration',
  'settings.aspect_ratio',
  'aspect_ratio',
  'sound',
  'negative_prompt',
  'image_tail',
  'callback_url',
]

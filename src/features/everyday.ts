/** The parameters that people set first, in their usual order. Dotted paths relative to the body. */
const everyday = [
  { path: 'model_name', isInExamples: true },
  { path: 'prompt', isInExamples: true },
  { path: 'image', isInExamples: false },
  { path: 'mode', isInExamples: true },
  { path: 'duration', isInExamples: true },
  { path: 'settings', isInExamples: true },
  { path: 'settings.resolution', isInExamples: true },
  { path: 'settings.duration', isInExamples: true },
  { path: 'settings.aspect_ratio', isInExamples: true },
  { path: 'aspect_ratio', isInExamples: false },
  { path: 'sound', isInExamples: false },
  { path: 'negative_prompt', isInExamples: false },
  { path: 'image_tail', isInExamples: false },
  { path: 'callback_url', isInExamples: false },
] as const

export const everydayParameters: readonly string[] = everyday.map(({ path }) => path)

/** Optional parameters that examples include. */
export const exampleParameters: ReadonlySet<string> = new Set(
  everyday.flatMap(({ path, isInExamples }) => (isInExamples ? [path] : [])),
)

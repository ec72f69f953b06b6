/** What prompts of the legacy generation refer to as `<<<image_1>>>`, and the parameters that number it. */
export const legacyReferences = {
  pattern: /<<<\s*(image|element|video|voice)_(\d{1,3})\s*>>>/g,
  lists: { image: 'image_list', element: 'element_list', video: 'video_list', voice: 'voice_list' },
} as const

/**
 * How else people write such a reference, which is then ordinary words: `<<<image1>>>`, `@image_1`. Kling's own pages
 * also write `<<image_1>>`.
 */
export const misspeltReferences = [
  /(?:^|[^<])(<{3} {0,4}(image|element|video|voice)_?(\d{1,3}) {0,4}>{3})(?!>)/gi,
  /(?:^|[\s,.;:!?()"'])(@(image|element|video|voice)_?(\d{1,3}))(?![\w.@])/gi,
] as const

/** How prompts of the new generation refer to an item of `contents` by its id. */
export const newReference = /(?:^|[\s,.;:!?()"'])@([A-Za-z][A-Za-z\d_-]{0,63})(?![\w.@])/g

/** How a prompt of the new generation describes a shot: its number, its seconds, its words. */
export const shotSyntax = {
  shot: /^\s*shot\s{0,8}\d{1,3}\s{0,8},\s{0,8}(\d{1,4}(?:\.\d{1,3})?)\s{0,8}(?:s|sec|seconds)?\s{0,8},/i,
  separator: ';',
  most: 6,
} as const

import { everyRule, type Row, table } from '../table'

const head = `import { klingai } from '@ai-sdk/klingai'\nimport { experimental_generateVideo as generateVideo } from 'ai'\n`
const film = (options: string, kling = '', model = 'kling-v2.6-t2v') =>
  `${head}export const film = () => generateVideo({ model: klingai.video('${model}'), prompt: 'a', ${options} providerOptions: { klingai: { ${kling} } } })\n`
const ofImage = (options: string, kling = '', model = 'kling-v2.6-i2v') =>
  `${head}export const film = () => generateVideo({ model: klingai.video('${model}'), prompt: { image: 'https://a.com/a.png', text: 'a' }, ${options} providerOptions: { klingai: { ${kling} } } })\n`

const rows: readonly Row[] = [
  ['nothing more', film('')],
  [
    'an option without effect',
    film("resolution: '720p',"),
    "sdk-option 3 warning certain: `resolution` has no effect: the AI SDK ignores it for Kling. | Remove `resolution` (review): resolution: '720p', → ∅",
  ],
  ['an option without effect, not set', film('resolution: undefined,')],
  ['an option without effect, empty', film("resolution: '',")],
  ['an option without effect, unknown', film('resolution,')],
  ['an option without effect, perhaps', film("resolution: hd ? '1080p' : undefined,")],
  [
    'an option without effect, one of two',
    film("resolution: hd ? '1080p' : '720p',"),
    "sdk-option 3 warning certain: `resolution` has no effect: the AI SDK ignores it for Kling. | Remove `resolution` (review): resolution: hd ? '1080p' : '720p', → ∅",
  ],
  [
    'a number without effect',
    film('seed: 7,'),
    'sdk-option 3 warning certain: `seed` has no effect: the AI SDK ignores it for Kling. | Remove `seed` (review): seed: 7, → ∅',
  ],
  ['a number without effect that is zero', film('seed: 0,')],
  ['one film', film('n: 1,')],
  [
    'two films',
    film('n: 2,'),
    'sdk-option 3 warning certain: `n` has no effect: the AI SDK ignores it for Kling. | Remove `n` (review): n: 2, → ∅',
  ],
  ['one film or two', film('n: many ? 2 : 1,')],
  ['a ratio for a text', film("aspectRatio: '16:9',")],
  [
    'a ratio for an image',
    ofImage("aspectRatio: '16:9',"),
    "sdk-option 3 warning certain: `aspectRatio` has no effect: the AI SDK ignores it for Kling. | Remove `aspectRatio` (review): aspectRatio: '16:9', → ∅",
  ],
  ['a duration for a text', film('duration: 5,')],
  [
    'a refused mode',
    film('', "mode: '4k'"),
    'sdk-option 3 error certain: `mode` cannot be "4k": the AI SDK throws.',
    "unsupported-combination 3 error certain: `mode: \"4k\"` does not work with `kling-v2.6-t2v`. | Set `mode: \"std\"` (review): '4k' → 'std' | Set `mode: \"pro\"` (review): '4k' → 'pro' | Use `kling-v3.0-t2v` (review): 'kling-v2.6-t2v' → 'kling-v3.0-t2v' | Remove `mode` (review): mode: '4k' → ∅",
  ],
  ['a mode that is not refused', film('', "mode: 'pro'")],
  [
    'a refused mode, one of two',
    film('', "mode: hd ? '4k' : 'pro'"),
    "unsupported-combination 3 warning possible: `mode: \"4k\"` does not work with `kling-v2.6-t2v`. | Set `mode: \"std\"` (review): '4k' → 'std' | Set `mode: \"pro\"` (review): '4k' → 'pro' | Use `kling-v3.0-t2v` (review): 'kling-v2.6-t2v' → 'kling-v3.0-t2v' | Remove `mode` (review): mode: hd ? '4k' : 'pro' → ∅",
  ],
  [
    'a refused mode by a name',
    `${film('', 'mode: quality')}const quality = '4k'\n`,
    "unsupported-combination 3 error certain: `mode: \"4k\"` does not work with `kling-v2.6-t2v`. | Set `mode: \"std\"` (review): '4k' → 'std' | Set `mode: \"pro\"` (review): '4k' → 'pro' | Use `kling-v3.0-t2v` (review): 'kling-v2.6-t2v' → 'kling-v3.0-t2v' | Remove `mode` (review): mode: quality → ∅",
    'sdk-option 4 error certain: `mode` cannot be "4k": the AI SDK throws.',
  ],
  [
    'a name of the API',
    film('', "negative_prompt: 'b'"),
    'sdk-option 3 info certain: "negative_prompt" bypasses the types of the AI SDK. | Rename "negative_prompt" to `negativePrompt` (review): negative_prompt → negativePrompt',
  ],
  [
    'a name of the API in a text',
    film('', "'negative_prompt': 'b'"),
    'sdk-option 3 info certain: "negative_prompt" bypasses the types of the AI SDK. | Rename "negative_prompt" to `negativePrompt` (review): \'negative_prompt\' → \'negativePrompt\'',
  ],
  ['a name of the SDK', film('', "negativePrompt: 'b'")],
  ['a name that both share', film('', "mode: 'std'")],
  [
    'a name that neither has',
    film('', "color: 'red'"),
    "unknown-parameter 3 info possible: `color` is not documented for text2video. | Remove `color` (review): color: 'red' → ∅",
  ],
  ['an option of the SDK itself', film('', 'pollIntervalMs: 5000')],
  [
    'a sound in a mode that has none',
    film('', "sound: 'on'"),
    "unsupported-combination 3 error certain: `sound: \"on\"` does not work with `kling-v2.6-t2v` and `mode: \"std\"` (default). | Set `mode: \"pro\"` (review): ∅ → , mode: 'pro' | Use `kling-v3.0-t2v` (review): 'kling-v2.6-t2v' → 'kling-v3.0-t2v' | Remove `sound` (review): sound: 'on' → ∅",
  ],
  [
    'a duration that the model lacks',
    film('duration: 7,'),
    "unsupported-combination 3 error certain: `duration: 7` does not work with `kling-v2.6-t2v`. | Set `duration: 5` (review): 7 → 5 | Set `duration: 10` (review): 7 → 10 | Use `kling-v3.0-t2v` (review): 'kling-v2.6-t2v' → 'kling-v3.0-t2v' | Remove `duration` (review): duration: 7, → ∅",
  ],
  ['a duration as a text', film("duration: '5',")],
  ['a watermark', film('', 'watermarkEnabled: true')],
  [
    'a watermark of the wrong type',
    film('', "watermarkEnabled: 'yes'"),
    'mistyped-parameter 3 error certain: `watermarkEnabled` must be a boolean, not a string.',
  ],
  [
    'a shot without its kind',
    film('', "multiShot: true, multiPrompt: [{ index: 1, prompt: 'a', duration: '5' }]", 'kling-v3.0-t2v'),
    "missing-parameter 3 error certain: `shotType` is missing. | Add `shotType` (review): ∅ → , shotType: 'intelligence'",
  ],
  [
    'a voice without sound',
    film('', "voiceList: [{ voice_id: '1' }]", 'kling-v3.0-t2v'),
    "unsupported-combination 3 warning certain: `voiceList` does not work with `kling-v3.0-t2v`. | Remove `voiceList` (review): voiceList: [{ voice_id: '1' }] → ∅",
  ],
  [
    'a voice without sound, with options elsewhere',
    `${head}const options = { voiceList: [{ voice_id: '1' }] }\nexport const film = () => generateVideo({ model: klingai.video('kling-v3.0-t2v'), prompt: 'a', providerOptions: { klingai: options } })\n`,
    "unsupported-combination 3 warning certain: `voiceList` does not work with `kling-v3.0-t2v`. | Remove `voiceList` (review): voiceList: [{ voice_id: '1' }] → ∅",
  ],
  [
    'a model without its product',
    film('', '', 'kling-v2.6'),
    "unknown-model 3 error certain: `kling-v2.6` is not a model of the AI SDK. | Use `kling-v2.6-t2v` (review): 'kling-v2.6' → 'kling-v2.6-t2v' | Use `kling-v2.6-i2v` (review): 'kling-v2.6' → 'kling-v2.6-i2v' | Use `kling-v2.6-motion-control` (review): 'kling-v2.6' → 'kling-v2.6-motion-control'",
  ],
  [
    'a model of the API',
    film('', '', 'kling-v2-6'),
    "unknown-model 3 error certain: `kling-v2-6` is not a model of the AI SDK. | Use `kling-v2.6-t2v` (review): 'kling-v2-6' → 'kling-v2.6-t2v' | Use `kling-v2.6-i2v` (review): 'kling-v2-6' → 'kling-v2.6-i2v' | Use `kling-v2.6-motion-control` (review): 'kling-v2-6' → 'kling-v2.6-motion-control'",
  ],
  [
    'a retired model',
    film('', '', 'kling-v1-t2v'),
    "retired-model 3 warning certain: `kling-v1-t2v` is retired since 2026-09-20. | Use `kling-v3.0-t2v` (review): 'kling-v1-t2v' → 'kling-v3.0-t2v' | Use `kling-v2.6-t2v` (review): 'kling-v1-t2v' → 'kling-v2.6-t2v' | Use `kling-v2.5-turbo-t2v` (review): 'kling-v1-t2v' → 'kling-v2.5-turbo-t2v'",
  ],
  [
    'a model that is not there',
    film('', '', 'kling-v9.0-t2v'),
    "unknown-model 3 warning certain: `kling-v9` is not a known Kling model; `kling-v3.0-t2v` is. | Use `kling-v3.0-t2v` (review): 'kling-v9.0-t2v' → 'kling-v3.0-t2v'",
  ],
  [
    'a model of the gateway',
    "import { generateVideo } from 'ai'\nexport const film = () => generateVideo({ model: 'klingai/kling-v1-t2v', prompt: 'a' })\n",
    "retired-model 2 warning certain: `klingai/kling-v1-t2v` is retired since 2026-09-20. | Use `klingai/kling-v3.0-t2v` (review): 'klingai/kling-v1-t2v' → 'klingai/kling-v3.0-t2v' | Use `klingai/kling-v2.6-t2v` (review): 'klingai/kling-v1-t2v' → 'klingai/kling-v2.6-t2v' | Use `klingai/kling-v2.5-turbo-t2v` (review): 'klingai/kling-v1-t2v' → 'klingai/kling-v2.5-turbo-t2v'",
  ],
  [
    'a model of another gateway',
    "import { generateVideo } from 'ai'\nexport const film = () => generateVideo({ model: 'google/veo-3', prompt: 'a' })\n",
  ],
  [
    'no image for a model of images',
    film('', '', 'kling-v2.6-i2v'),
    'missing-parameter 3 error certain: `prompt.image` is missing.',
  ],
]

table(everyRule, 'typescript', rows, 'in options of an SDK')

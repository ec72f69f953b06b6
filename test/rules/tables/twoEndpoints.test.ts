import { everyRule, type Row, table } from '../table'

const api = 'https://api-singapore.klingai.com/v1'
/** A request to one of two endpoints; nobody knows which. */
const either = (body: string, one = 'videos/text2video', other = 'videos/image2video', steps = '') =>
  `import requests\nfrom typing import Literal\n\ndef film(kind: Literal["${one}", "${other}"], first):\n    ${steps}return requests.post(f"${api}/{kind}", headers=headers, json=${body})\n`
const images = ['images/generations', 'videos/text2video'] as const

const rows: readonly Row[] = [
  ['right for both', either('{"model_name": "kling-v2-6", "prompt": "a"}')],
  ['a model that only one has', either('{"model_name": "kling-v2-5-turbo", "prompt": "a"}')],
  [
    'a model that none has',
    either('{"model_name": "kling-v9", "prompt": "a"}'),
    'unknown-model 5 warning certain: `kling-v9` is not a known Kling model; `kling-v3` is. | Use `kling-v3` (review): "kling-v9" → "kling-v3"',
  ],
  [
    'a model of another product',
    either('{"model_name": "kling-v3-omni", "prompt": "a"}'),
    'unsupported-combination 5 error certain: `kling-v3-omni` is not a model of text2video. | Use `kling-v3` (review): "kling-v3-omni" → "kling-v3" | Use `kling-v2-6` (review): "kling-v3-omni" → "kling-v2-6" | Use `kling-v2-5-turbo` (review): "kling-v3-omni" → "kling-v2-5-turbo"',
  ],
  ['a model that is right for one', either('{"model_name": "kling-v2-6", "prompt": "a"}', ...images)],
  ['a model that is right for the other', either('{"model_name": "kling-v2-1", "prompt": "a"}', ...images)],
  [
    'a model that is retired for both',
    either('{"model_name": "kling-v1", "prompt": "a"}'),
    'retired-model 5 warning certain: `kling-v1` is retired since 2026-09-20. | Use `kling-v3` (review): "kling-v1" → "kling-v3" | Use `kling-v2-6` (review): "kling-v1" → "kling-v2-6" | Use `kling-v2-5-turbo` (review): "kling-v1" → "kling-v2-5-turbo"',
  ],
  [
    'a model that is retired for one',
    either('{"model_name": "kling-v1", "prompt": "a"}', ...images),
    'retired-model 5 info certain: `kling-v1` is retired. | Use `kling-v3` (review): "kling-v1" → "kling-v3" | Use `kling-v2-1` (review): "kling-v1" → "kling-v2-1"',
  ],
  [
    'no model',
    either('{"prompt": "a"}'),
    'retired-model 5 warning certain: `model_name` is missing, and the default `kling-v1` is retired since 2026-09-20. | Set `model_name: "kling-v3"` (review): ∅ → , "model_name": "kling-v3" | Set `model_name: "kling-v2-6"` (review): ∅ → , "model_name": "kling-v2-6" | Set `model_name: "kling-v2-5-turbo"` (review): ∅ → , "model_name": "kling-v2-5-turbo"',
  ],
  ['no model, with a default for one', either('{"prompt": "a"}', ...images)],
  [
    'a key that none has',
    either('{"model_name": "kling-v2-6", "prompt": "a", "promt_text": "b"}'),
    'unknown-parameter 5 info possible: `promt_text` is not documented for text2video. | Remove `promt_text` (review): , "promt_text": "b" → ∅',
  ],
  ['a key that only one has', either('{"model_name": "kling-v2-6", "prompt": "a", "image": first}')],
  ['a key that only the other has', either('{"model_name": "kling-v2-6", "prompt": "a", "aspect_ratio": "16:9"}')],
  [
    'a key in another style',
    either('{"model_name": "kling-v2-6", "prompt": "a", "negativePrompt": "b"}'),
    'unknown-parameter 5 warning certain: text2video has no parameter `negativePrompt`. | Rename `negativePrompt` to `negative_prompt` (safe): "negativePrompt" → "negative_prompt"',
  ],
  [
    'a value that is wrong for both',
    either('{"model_name": "kling-v2-6", "prompt": "a", "mode": "fast"}'),
    'invalid-value 5 error certain: `mode` cannot be "fast".',
  ],
  [
    'a number that both take as a text',
    either('{"model_name": "kling-v2-6", "prompt": "a", "duration": 5}'),
    'int-duration 5 warning certain: `duration` must be a string: send "5", not 5. | Quote the number (safe): 5 → "5"',
  ],
  [
    'a number, in a key that only one has',
    either('{"prompt": "a", "duration": 5}', 'videos/text2video', 'videos/video-extend'),
    'retired-model 5 warning certain: `model_name` is missing, and the default `kling-v1` is retired since 2026-09-20. | Set `model_name: "kling-v3"` (review): ∅ → , "model_name": "kling-v3" | Set `model_name: "kling-v2-6"` (review): ∅ → , "model_name": "kling-v2-6" | Set `model_name: "kling-v2-5-turbo"` (review): ∅ → , "model_name": "kling-v2-5-turbo"',
    'int-duration 5 warning certain: `duration` must be a string: send "5", not 5. | Quote the number (safe): 5 → "5"',
  ],
  [
    'a truth that both take as a text',
    either('{"model_name": "kling-v2-6", "prompt": "a", "sound": True}'),
    'mistyped-parameter 5 error certain: `sound` must be a string, not a boolean. | Send "on" (safe): True → "on"',
  ],
  [
    'a list that both take as a text',
    either('{"prompt": "a", "image": ["https://a.com/a.png"]}', 'images/generations', 'videos/image2video'),
    'mistyped-parameter 5 error certain: `image` must be a string, not a list.',
  ],
  ['nothing', either('{}')],
  [
    'no prompt, which only one needs',
    either('{"model_name": "kling-v2-6", "image": first}'),
    'missing-parameter 5 info certain: `prompt` is missing. | Add `prompt` (review): ∅ → , "prompt": "<prompt>"',
  ],
  [
    'a local image, which only one takes',
    either('{"model_name": "kling-v2-6", "prompt": "a", "image": "http://localhost/a.png"}'),
    'unreachable-url 5 error certain: `image` points to this machine.',
  ],
  [
    'a local image for both',
    either(
      '{"model_name": "kling-v2-6", "prompt": "a", "image": "http://localhost/a.png"}',
      'videos/image2video',
      'videos/multi-image2video',
    ),
    'unreachable-url 5 error certain: `image` points to this machine.',
  ],
  [
    'an image with a prefix for both',
    either(
      '{"model_name": "kling-v2-1", "prompt": "a", "image": "data:image/png;base64,AAAA"}',
      'videos/image2video',
      'images/generations',
    ),
    'data-uri-image 5 error certain: `image` begins with `data:`. | Remove the `data:` prefix (safe): data:image/png;base64, → ∅',
  ],
  [
    'a camera that none has',
    either('{"model_name": "kling-v2-6", "prompt": "a", "camera_control": {"type": "sideways"}}'),
    'unsupported-combination 5 error certain: `camera_control` does not work with `kling-v2-6`. | Remove `camera_control` (review): , "camera_control": {"type": "sideways"} → ∅',
    'invalid-value 5 error certain: `camera_control.type` cannot be "sideways".',
  ],
  [
    'a camera without a move',
    either('{"model_name": "kling-v1", "prompt": "a", "camera_control": {"type": "simple", "config": {}}}'),
    'retired-model 5 warning certain: `kling-v1` is retired since 2026-09-20. | Use `kling-v3` (review): "kling-v1" → "kling-v3"',
    'camera-control 5 error certain: `camera_control.config` is missing with `type: "simple"`. | Add `config` (review): ∅ → "horizontal": 5',
  ],
  [
    'shots that do not add up',
    either(
      '{"model_name": "kling-v3", "prompt": "a", "duration": "5", "multi_shot": True, "shot_type": "customize", "multi_prompt": [{"index": 1, "prompt": "a", "duration": "2"}, {"index": 2, "prompt": "b", "duration": "2"}]}',
    ),
    'conditional-parameters 5 info certain: `prompt` has no effect here. | Remove `prompt` (review): "prompt": "a", → ∅',
    'conditional-parameters 5 error certain: The durations of the shots must add up to `duration`. | Set `duration: "4"` (review): "5" → "4"',
  ],
  [
    'a callback that is local',
    either('{"model_name": "kling-v2-6", "prompt": "a", "callback_url": "http://localhost/a"}'),
    'unreachable-url 5 warning certain: `callback_url` points to this machine. | Remove `callback_url` (review): , "callback_url": "http://localhost/a" → ∅',
  ],
  [
    'two that exclude each other for one',
    either(
      '{"model_name": "kling-v2-1", "prompt": "a", "negative_prompt": "b", "image": first}',
      'images/generations',
      'videos/image2video',
    ),
  ],
]

table(everyRule, 'python', rows, 'of one of two endpoints')

import { everyRule, type Row, table } from '../table'

const api = 'https://api-singapore.klingai.com'
const py = (body: string, path = '/v1/videos/text2video', head = '') =>
  `import requests\n${head}\nrequests.post("${api}${path}", headers=headers, json=${body})\n`
const ts = (body: string, path = '/v1/videos/text2video', head = '') =>
  `${head}\nawait fetch('${api}${path}', { method: 'POST', headers, body: JSON.stringify(${body}) })\n`
const get = (path: string, more = '') => `import requests\nrequests.get(f"${api}${path}", headers=headers${more})\n`

const python: readonly Row[] = [
  ['right', py('{"model_name": "kling-v2-6", "prompt": "a", "duration": "5"}')],
  [
    'a number for a text',
    py('{"model_name": "kling-v2-6", "prompt": "a", "duration": 5}'),
    'int-duration 3 warning certain: `duration` must be a string: send "5", not 5. | Quote the number (safe): 5 → "5"',
  ],
  [
    'a number by a name',
    py('{"model_name": "kling-v2-6", "prompt": "a", "duration": seconds}', undefined, 'seconds = 5'),
    'int-duration 3 warning certain: `duration` must be a string: send "5", not 5. | Convert to a string (safe): ∅ → str(; ∅ → ) | Make the default a string (review): 5 → "5"',
  ],
  [
    'a number of a parameter',
    `import requests\ndef film(seconds: int):\n    return requests.post("${api}/v1/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": "a", "duration": seconds})\n`,
    'int-duration 3 warning certain: `duration` is a number here, but must be a string. | Convert to a string (safe): ∅ → str(; ∅ → )',
  ],
  [
    'a number of a parameter with a default',
    `import requests\ndef film(seconds: int = 5):\n    return requests.post("${api}/v1/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": "a", "duration": seconds})\n`,
    'int-duration 3 warning certain: `duration` is a number here, but must be a string. | Convert to a string (safe): ∅ → str(; ∅ → ) | Make the default a string (review): int → str; 5 → "5"',
  ],
  [
    'another duration',
    py('{"model_name": "kling-v2-6", "prompt": "a", "duration": "7"}'),
    'unsupported-combination 3 error certain: `duration: "7"` does not work with `kling-v2-6`. | Set `duration: "5"` (review): "7" → "5" | Set `duration: "10"` (review): "7" → "10" | Use `kling-v3` (review): "kling-v2-6" → "kling-v3" | Remove `duration` (review): , "duration": "7" → ∅',
  ],
  [
    'a duration between',
    py('{"model_name": "kling-v2-6", "prompt": "a", "duration": "5s"}'),
    'invalid-value 3 error certain: `duration` cannot be "5s". | Replace "5s" with "5" (safe): "5s" → "5"',
  ],
  [
    'a text for a number',
    py('{"model_name": "kling-v2-6", "prompt": "a", "cfg_scale": "0.5"}', '/v1/videos/text2video'),
    'unsupported-combination 3 warning certain: `cfg_scale` does not work with `kling-v2-6`. | Remove `cfg_scale` (review): , "cfg_scale": "0.5" → ∅',
  ],
  [
    'a number out of range',
    py('{"model_name": "kling-v1-6", "prompt": "a", "cfg_scale": 1.5}'),
    'retired-model 3 warning certain: `kling-v1-6` is retired since 2026-09-15. | Use `kling-v3` (review): "kling-v1-6" → "kling-v3" | Use `kling-v2-6` (review): "kling-v1-6" → "kling-v2-6" | Use `kling-v2-5-turbo` (review): "kling-v1-6" → "kling-v2-5-turbo"',
    'invalid-value 3 error certain: `cfg_scale` is 1.5, which is out of range. | Replace 1.5 with 1 (review): 1.5 → 1',
  ],
  [
    'the most',
    py('{"model_name": "kling-v1-6", "prompt": "a", "cfg_scale": 1}'),
    'retired-model 3 warning certain: `kling-v1-6` is retired since 2026-09-15. | Use `kling-v3` (review): "kling-v1-6" → "kling-v3" | Use `kling-v2-6` (review): "kling-v1-6" → "kling-v2-6" | Use `kling-v2-5-turbo` (review): "kling-v1-6" → "kling-v2-5-turbo"',
  ],
  [
    'the least',
    py('{"model_name": "kling-v1-6", "prompt": "a", "cfg_scale": 0}'),
    'retired-model 3 warning certain: `kling-v1-6` is retired since 2026-09-15. | Use `kling-v3` (review): "kling-v1-6" → "kling-v3" | Use `kling-v2-6` (review): "kling-v1-6" → "kling-v2-6" | Use `kling-v2-5-turbo` (review): "kling-v1-6" → "kling-v2-5-turbo"',
  ],
  [
    'less than the least',
    py('{"model_name": "kling-v1-6", "prompt": "a", "cfg_scale": -0.1}'),
    'retired-model 3 warning certain: `kling-v1-6` is retired since 2026-09-15. | Use `kling-v3` (review): "kling-v1-6" → "kling-v3" | Use `kling-v2-6` (review): "kling-v1-6" → "kling-v2-6" | Use `kling-v2-5-turbo` (review): "kling-v1-6" → "kling-v2-5-turbo"',
    'invalid-value 3 error certain: `cfg_scale` is -0.1, which is out of range. | Replace -0.1 with 0 (review): -0.1 → 0',
  ],
  [
    'a truth for a text',
    py('{"model_name": "kling-v2-6", "prompt": "a", "sound": True}'),
    'mistyped-parameter 3 error certain: `sound` must be a string, not a boolean. | Send "on" (safe): True → "on"',
  ],
  [
    'a truth by a name',
    py('{"model_name": "kling-v2-6", "prompt": "a", "sound": loud}', undefined, 'loud = False'),
    'mistyped-parameter 3 error certain: `sound` must be a string, not a boolean. | Send "on" or "off" (review): loud → "on" if loud else "off"',
  ],
  [
    'a truth of a parameter',
    `import requests\ndef film(loud: bool):\n    return requests.post("${api}/v1/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "mode": "pro", "prompt": "a", "sound": loud})\n`,
    'mistyped-parameter 3 warning certain: `sound` must be a string, not a boolean. | Send "on" or "off" (review): loud → "on" if loud else "off"',
  ],
  [
    'a truth for a mode',
    py('{"model_name": "kling-v2-6", "prompt": "a", "mode": True}'),
    'mistyped-parameter 3 error certain: `mode` must be a string, not a boolean.',
  ],
  [
    'an object for a text',
    py('{"model_name": "kling-v2-6", "prompt": {"text": "a"}}'),
    'mistyped-parameter 3 error certain: `prompt` must be a string, not an object.',
  ],
  [
    'a list for a text',
    py('{"model_name": "kling-v2-6", "prompt": ["a"]}'),
    'mistyped-parameter 3 error certain: `prompt` must be a string, not a list.',
  ],
  [
    'a text for a list',
    py(
      '{"model_name": "kling-v3-omni", "prompt": "a", "image_list": "https://example.com/a.png"}',
      '/v1/videos/omni-video',
    ),
    'mistyped-parameter 3 error certain: `image_list` must be a list, not a string. | Send `[{"image_url": …}]` for `image_list` (review): "https://example.com/a.png" → [{"image_url": "https://example.com/a.png"}]',
  ],
  [
    'an object for a list',
    py(
      '{"model_name": "kling-v3-omni", "prompt": "a", "image_list": {"image_url": "https://example.com/a.png"}}',
      '/v1/videos/omni-video',
    ),
    'mistyped-parameter 3 error certain: `image_list` must be a list, not an object. | Send `[…]` for `image_list` (review): ∅ → [; ∅ → ]',
  ],
  [
    'texts for objects',
    py(
      '{"model_name": "kling-v3-omni", "prompt": "a", "image_list": ["https://example.com/a.png"]}',
      '/v1/videos/omni-video',
    ),
    'mistyped-parameter 3 error certain: `image_list[]` must be an object, not a string. | Send `{"image_url": …}` for `image_list` (review): "https://example.com/a.png" → {"image_url": "https://example.com/a.png"}',
  ],
  [
    'objects without their key',
    py(
      '{"model_name": "kling-v3-omni", "prompt": "a", "image_list": [{"url": "https://example.com/a.png"}]}',
      '/v1/videos/omni-video',
    ),
    'missing-parameter 3 warning certain: `aspect_ratio` is missing. | Add `aspect_ratio` (review): ∅ → , "aspect_ratio": "16:9"',
    'unknown-parameter 3 warning certain: omni-video has no parameter `image_list[].url`. | Rename `url` to `image_url` (review): "url" → "image_url"',
  ],
  [
    'an empty list',
    py('{"model_name": "kling-v3-omni", "prompt": "a", "image_list": []}', '/v1/videos/omni-video'),
    'missing-parameter 3 warning certain: `aspect_ratio` is missing. | Add `aspect_ratio` (review): ∅ → , "aspect_ratio": "16:9"',
  ],
  [
    'a spread list',
    py('{"model_name": "kling-v3-omni", "prompt": "a", "image_list": [*images]}', '/v1/videos/omni-video'),
  ],
  [
    'another mode',
    py('{"model_name": "kling-v2-6", "prompt": "a", "mode": "best"}'),
    'invalid-value 3 error certain: `mode` cannot be "best". | Replace "best" with "std" (review): "best" → "std" | Replace "best" with "pro" (review): "best" → "pro"',
  ],
  [
    'a mode in capitals',
    py('{"model_name": "kling-v2-6", "prompt": "a", "mode": "PRO"}'),
    'invalid-value 3 error certain: `mode` cannot be "PRO". | Replace "PRO" with "pro" (safe): "PRO" → "pro"',
  ],
  [
    'one of two modes',
    py('{"model_name": "kling-v2-6", "prompt": "a", "mode": "best" if x else "pro"}'),
    'invalid-value 3 warning possible: `mode` may be "best", which Kling refuses. | Replace "best" with "std" (review): "best" → "std" | Replace "best" with "pro" (review): "best" → "pro"',
  ],
  [
    'a mode of a parameter',
    `import requests\ndef film(mode="best"):\n    return requests.post("${api}/v1/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": "a", "mode": mode})\n`,
    'invalid-value 2 warning possible: `mode` may be "best", which Kling refuses. | Replace "best" with "std" (review): "best" → "std" | Replace "best" with "pro" (review): "best" → "pro"',
  ],
  ['no mode', py('{"model_name": "kling-v2-6", "prompt": "a", "mode": None}')],
  ['an empty mode', py('{"model_name": "kling-v2-6", "prompt": "a", "mode": ""}')],
  [
    'another shape',
    py('{"model_name": "kling-v2-6", "prompt": "a", "aspect_ratio": "16x9"}'),
    'invalid-value 3 error certain: `aspect_ratio` cannot be "16x9". | Replace "16x9" with "16:9" (safe): "16x9" → "16:9"',
  ],
  [
    'a shape that nobody has',
    py('{"model_name": "kling-v2-6", "prompt": "a", "aspect_ratio": "21:9"}'),
    'invalid-value 3 error certain: `aspect_ratio` cannot be "21:9". | Replace "21:9" with "16:9" (review): "21:9" → "16:9" | Replace "21:9" with "1:1" (review): "21:9" → "1:1" | Replace "21:9" with "9:16" (review): "21:9" → "9:16"',
  ],
  [
    'another key',
    py('{"model_name": "kling-v2-6", "prompt": "a", "ratio": "16:9"}'),
    'unknown-parameter 3 warning certain: text2video has no parameter `ratio`. | Rename `ratio` to `aspect_ratio` (safe): "ratio" → "aspect_ratio"',
  ],
  [
    'a misspelled key',
    py('{"model_name": "kling-v2-6", "prompt": "a", "negative_promt": "b"}'),
    'unknown-parameter 3 warning certain: text2video has no parameter `negative_promt`. | Rename `negative_promt` to `negative_prompt` (review): "negative_promt" → "negative_prompt"',
  ],
  [
    'a misspelled key next to the right one',
    py('{"model_name": "kling-v2-6", "prompt": "a", "negative_promt": "b", "negative_prompt": "c"}'),
    'unknown-parameter 3 info possible: `negative_promt` is not documented for text2video. | Remove `negative_promt` (review): "negative_promt": "b", → ∅',
  ],
  [
    'a misspelled key or the right one',
    py(
      'body',
      undefined,
      'body = {"model_name": "kling-v2-6", "prompt": "a"}\nif x:\n    body["negative_promt"] = "b"\nelse:\n    body["negative_prompt"] = "c"',
    ),
    'unknown-parameter 4 warning certain: text2video has no parameter `negative_promt`. | Rename `negative_promt` to `negative_prompt` (review): "negative_promt" → "negative_prompt"',
  ],
  [
    'a misspelled key and perhaps the right one',
    py(
      'body',
      undefined,
      'body = {"model_name": "kling-v2-6", "prompt": "a", "negative_promt": "b"}\nif x:\n    body["negative_prompt"] = "c"',
    ),
    'unknown-parameter 2 info possible: `negative_promt` is not documented for text2video. | Remove `negative_promt` (review): , "negative_promt": "b" → ∅',
  ],
  [
    'a misspelled prompt',
    py('{"model_name": "kling-v2-6", "promt": "a"}'),
    'unknown-parameter 3 warning certain: text2video has no parameter `promt`. | Rename `promt` to `prompt` (review): "promt" → "prompt"',
  ],
  [
    'an unknown key',
    py('{"model_name": "kling-v2-6", "prompt": "a", "sparkle": 5}'),
    'unknown-parameter 3 info possible: `sparkle` is not documented for text2video. | Remove `sparkle` (review): , "sparkle": 5 → ∅',
  ],
  [
    'a key of the client',
    py('{"model_name": "kling-v2-6", "prompt": "a", "timeout": 5}'),
    'unknown-parameter 3 info possible: `timeout` is not documented for text2video. | Remove `timeout` (review): , "timeout": 5 → ∅',
  ],
  [
    'a key with another letter',
    py('{"model_name": "kling-v2-6", "prompt": "a", "aspectRatio": "16:9"}'),
    'unknown-parameter 3 warning certain: text2video has no parameter `aspectRatio`. | Rename `aspectRatio` to `aspect_ratio` (safe): "aspectRatio" → "aspect_ratio"',
  ],
  [
    'a key of a gateway',
    py('{"model": "kling-v2-6", "prompt": "a"}'),
    'unknown-parameter 3 warning certain: text2video has no parameter `model`. | Rename `model` to `model_name` (review): "model" → "model_name"',
  ],
  [
    'a key of another product',
    py('{"model_name": "kling-v2-6", "prompt": "a", "image": "https://example.com/a.png"}'),
    'unknown-parameter 3 info possible: `image` is not documented for text2video. | Remove `image` (review): , "image": "https://example.com/a.png" → ∅',
  ],
  [
    'a key in an object',
    py('{"model_name": "kling-v2-6", "input": {"prompt": "a", "duration": 5}}'),
    'missing-parameter 3 error certain: `prompt` is missing. | Add `prompt` (review): ∅ → , "prompt": "<prompt>"',
    'unknown-parameter 3 info possible: `input` is not documented for text2video. | Remove `input` (review): , "input": {"prompt": "a", "duration": 5} → ∅',
  ],
  [
    'no prompt',
    py('{"model_name": "kling-v2-6"}'),
    'missing-parameter 3 error certain: `prompt` is missing. | Add `prompt` (review): ∅ → , "prompt": "<prompt>"',
  ],
  ['perhaps no prompt', py('body', undefined, 'body = {"model_name": "kling-v2-6"}\nif x:\n    body["prompt"] = "a"')],
  ['an empty prompt', py('{"model_name": "kling-v2-6", "prompt": ""}')],
  [
    'no model',
    py('{"prompt": "a"}'),
    'retired-model 3 warning certain: `model_name` is missing, and the default `kling-v1` is retired since 2026-09-20. | Set `model_name: "kling-v3"` (review): ∅ → , "model_name": "kling-v3" | Set `model_name: "kling-v2-6"` (review): ∅ → , "model_name": "kling-v2-6" | Set `model_name: "kling-v2-5-turbo"` (review): ∅ → , "model_name": "kling-v2-5-turbo"',
  ],
  [
    'another model',
    py('{"model_name": "kling-v9", "prompt": "a"}'),
    'unknown-model 3 warning certain: `kling-v9` is not a known Kling model; `kling-v3` is. | Use `kling-v3` (review): "kling-v9" → "kling-v3"',
  ],
  [
    'a model in other letters',
    py('{"model_name": "kling-V2-6", "prompt": "a"}'),
    'unknown-model 3 error certain: `kling-V2-6` is not a Kling model. | Use `kling-v2-6` (safe): "kling-V2-6" → "kling-v2-6"',
  ],
  [
    'a model with a dot',
    py('{"model_name": "kling-v2.6", "prompt": "a"}'),
    'unknown-model 3 error certain: `kling-v2.6` is not a Kling model. | Use `kling-v2-6` (safe): "kling-v2.6" → "kling-v2-6"',
  ],
  [
    'a model of another vendor',
    py('{"model_name": "veo-3", "prompt": "a"}'),
    'unknown-model 3 info certain: `veo-3` is not a known Kling model. | Use `kling-v3` (review): "veo-3" → "kling-v3" | Use `kling-v2-6` (review): "veo-3" → "kling-v2-6" | Use `kling-v2-5-turbo` (review): "veo-3" → "kling-v2-5-turbo"',
  ],
  [
    'one of two models',
    py('{"model_name": "kling-v9" if x else "kling-v2-6", "prompt": "a"}'),
    'unknown-model 3 warning possible: `kling-v9` is not a known Kling model; `kling-v3` is. | Use `kling-v3` (review): "kling-v9" → "kling-v3"',
  ],
  [
    'a model with its mode',
    py('{"model_name": "kling-v2-6-pro", "prompt": "a"}'),
    'unknown-model 3 error certain: `kling-v2-6-pro` is not a Kling model. | Use `kling-v2-6` and set `mode: "pro"` (review): "kling-v2-6-pro" → "kling-v2-6"; ∅ → , "mode": "pro"',
  ],
  [
    'a model of another product',
    py('{"model_name": "kling-v3-omni", "prompt": "a"}'),
    'unsupported-combination 3 error certain: `kling-v3-omni` is not a model of text2video. | Use `kling-v3` (review): "kling-v3-omni" → "kling-v3" | Use `kling-v2-6` (review): "kling-v3-omni" → "kling-v2-6" | Use `kling-v2-5-turbo` (review): "kling-v3-omni" → "kling-v2-5-turbo"',
  ],
  [
    'a retired model',
    py('{"model_name": "kling-v1", "prompt": "a"}'),
    'retired-model 3 warning certain: `kling-v1` is retired since 2026-09-20. | Use `kling-v3` (review): "kling-v1" → "kling-v3" | Use `kling-v2-6` (review): "kling-v1" → "kling-v2-6" | Use `kling-v2-5-turbo` (review): "kling-v1" → "kling-v2-5-turbo"',
  ],
  [
    'a retired model with its camera',
    py('{"model_name": "kling-v1", "prompt": "a", "camera_control": {"type": "simple", "config": {"zoom": 5}}}'),
    'retired-model 3 warning certain: `kling-v1` is retired since 2026-09-20. | Use `kling-v3` (review): "kling-v1" → "kling-v3"',
  ],
  [
    'a camera for another model',
    py('{"model_name": "kling-v2-6", "prompt": "a", "camera_control": {"type": "down_back"}}'),
    'unsupported-combination 3 error certain: `camera_control` does not work with `kling-v2-6`. | Remove `camera_control` (review): , "camera_control": {"type": "down_back"} → ∅',
  ],
  [
    'a camera with two moves',
    py(
      '{"model_name": "kling-v1", "prompt": "a", "camera_control": {"type": "simple", "config": {"zoom": 5, "pan": 5}}}',
    ),
    'retired-model 3 warning certain: `kling-v1` is retired since 2026-09-20. | Use `kling-v3` (review): "kling-v1" → "kling-v3"',
    'camera-control 3 error certain: `camera_control.config` moves `pan` and `zoom`. | Keep `pan`, remove the others (review): "zoom": 5, → ∅ | Keep `zoom`, remove the others (review): , "pan": 5 → ∅',
  ],
  [
    'a camera without a move',
    py('{"model_name": "kling-v1", "prompt": "a", "camera_control": {"type": "simple", "config": {}}}'),
    'retired-model 3 warning certain: `kling-v1` is retired since 2026-09-20. | Use `kling-v3` (review): "kling-v1" → "kling-v3"',
    'camera-control 3 error certain: `camera_control.config` is missing with `type: "simple"`. | Add `config` (review): ∅ → "horizontal": 5',
  ],
  [
    'a camera out of range',
    py('{"model_name": "kling-v1", "prompt": "a", "camera_control": {"type": "simple", "config": {"zoom": 11}}}'),
    'retired-model 3 warning certain: `kling-v1` is retired since 2026-09-20. | Use `kling-v3` (review): "kling-v1" → "kling-v3"',
    'invalid-value 3 error certain: `camera_control.config.zoom` is 11, which is out of range. | Replace 11 with 10 (review): 11 → 10',
  ],
  [
    'a camera with a preset and moves',
    py('{"model_name": "kling-v1", "prompt": "a", "camera_control": {"type": "down_back", "config": {"zoom": 5}}}'),
    'retired-model 3 warning certain: `kling-v1` is retired since 2026-09-20. | Use `kling-v3` (review): "kling-v1" → "kling-v3"',
    'camera-control 3 warning certain: This camera movement ("down_back") has a `config`. | Remove `config` (review): , "config": {"zoom": 5} → ∅ | Set `camera_control.type: "simple"` (review): "down_back" → "simple"',
  ],
  [
    'two images',
    py(
      '{"model_name": "kling-v1-6", "image": "https://example.com/a.png", "image_tail": "https://example.com/b.png", "prompt": "a"}',
      '/v1/videos/image2video',
    ),
    'retired-model 3 warning certain: `kling-v1-6` is retired since 2026-09-15. | Use `kling-v3` (review): "kling-v1-6" → "kling-v3"',
    'unsupported-combination 3 error certain: `image_tail` does not work with `kling-v1-6` and `mode: "std"` (default). | Set `mode: "pro"` (review): ∅ → , "mode": "pro" | Use `kling-v3` (review): "kling-v1-6" → "kling-v3" | Remove `image_tail` (review): "image_tail": "https://example.com/b.png", → ∅',
  ],
  [
    'an image and a mask',
    py(
      '{"model_name": "kling-v1-6", "image": "https://example.com/a.png", "image_tail": "https://example.com/b.png", "static_mask": "https://example.com/c.png"}',
      '/v1/videos/image2video',
    ),
    'missing-parameter 3 info certain: `prompt` is missing. | Add `prompt` (review): ∅ → , "prompt": "<prompt>"',
    'retired-model 3 warning certain: `kling-v1-6` is retired since 2026-09-15. | Use `kling-v3` (review): "kling-v1-6" → "kling-v3"',
    'unsupported-combination 3 error certain: `image_tail` does not work with `kling-v1-6` and `mode: "std"` (default). | Set `mode: "pro"` (review): ∅ → , "mode": "pro"',
    'unsupported-combination 3 error certain: `static_mask` does not work with `kling-v1-6`. | Remove `static_mask` (review): , "static_mask": "https://example.com/c.png" → ∅',
  ],
  [
    'no image',
    py('{"model_name": "kling-v2-6", "prompt": "a"}', '/v1/videos/image2video'),
    'missing-parameter 3 error certain: `image` is missing. | Add `image` (review): ∅ → , "image": "<image>"',
  ],
  [
    'an image with a prefix',
    py(
      '{"model_name": "kling-v2-6", "image": "data:image/png;base64,iVBORw0KGgo", "prompt": "a"}',
      '/v1/videos/image2video',
    ),
    'data-uri-image 3 error certain: `image` begins with `data:`. | Remove the `data:` prefix (safe): data:image/png;base64, → ∅',
  ],
  [
    'an image with a prefix before a value',
    py(
      '{"model_name": "kling-v2-6", "image": f"data:image/png;base64,{b64}", "prompt": "a"}',
      '/v1/videos/image2video',
    ),
    'data-uri-image 3 error certain: `image` begins with `data:`. | Remove the `data:` prefix (safe): data:image/png;base64, → ∅',
  ],
  [
    'an image with a prefix by a sum',
    py(
      '{"model_name": "kling-v2-6", "image": "data:image/png;base64," + b64, "prompt": "a"}',
      '/v1/videos/image2video',
    ),
    'data-uri-image 3 error certain: `image` begins with `data:`. | Remove the `data:` prefix (safe): "data:image/png;base64," + → ∅',
  ],
  [
    'an image on this machine',
    py('{"model_name": "kling-v2-6", "image": "http://localhost:8000/a.png", "prompt": "a"}', '/v1/videos/image2video'),
    'unreachable-url 3 error certain: `image` points to this machine.',
  ],
  [
    'an image of a path',
    py('{"model_name": "kling-v2-6", "image": "images/a.png", "prompt": "a"}', '/v1/videos/image2video'),
    'unreachable-url 3 error certain: `image` points to a file name without an address.',
  ],
  [
    'a callback on this machine',
    py('{"model_name": "kling-v2-6", "prompt": "a", "callback_url": "http://127.0.0.1/hook"}'),
    'unreachable-url 3 warning certain: `callback_url` points to this machine. | Remove `callback_url` (review): , "callback_url": "http://127.0.0.1/hook" → ∅',
  ],
  ['an id twice', py('{"model_name": "kling-v2-6", "prompt": "a", "external_task_id": "film-1"}')],
  [
    'an id of a loop',
    `import requests\nfor p in prompts:\n    requests.post("${api}/v1/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": p, "external_task_id": "film-1"})\n`,
    'unbounded-concurrency 2 info likely: This loop creates tasks without waiting for any of them.',
    'repeated-external-id 3 warning certain: `external_task_id` is "film-1" for each of several tasks.',
  ],
  [
    'an empty id in a loop',
    `import requests\nfor p in prompts:\n    requests.post("${api}/v1/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": p, "external_task_id": " "})\n`,
    'unbounded-concurrency 2 info likely: This loop creates tasks without waiting for any of them.',
  ],
  [
    'a long prompt',
    py(`{"model_name": "kling-v2-6", "prompt": "${'a'.repeat(2501)}"}`),
    'invalid-value 3 error certain: `prompt` has 2501 characters; the limit is 2500.',
  ],
  ['the longest prompt', py(`{"model_name": "kling-v2-6", "prompt": "${'a'.repeat(2500)}"}`)],
  [
    'too many images',
    py(
      '{"model_name": "kling-v1-6", "image_list": [{"image": "https://example.com/a.png"}, {"image": "https://example.com/b.png"}, {"image": "https://example.com/c.png"}, {"image": "https://example.com/d.png"}, {"image": "https://example.com/e.png"}], "prompt": "a"}',
      '/v1/videos/multi-image2video',
    ),
    'retired-model 3 info possible: multi-image2video has only `kling-v1-6`, which is retired since 2026-09-15.',
    'invalid-value 3 error certain: `image_list` has 5 items; Kling accepts at most 4.',
  ],
  [
    'as many images as can be',
    py(
      '{"model_name": "kling-v1-6", "image_list": [{"image": "https://example.com/a.png"}, {"image": "https://example.com/b.png"}, {"image": "https://example.com/c.png"}, {"image": "https://example.com/d.png"}], "prompt": "a"}',
      '/v1/videos/multi-image2video',
    ),
    'retired-model 3 info possible: multi-image2video has only `kling-v1-6`, which is retired since 2026-09-15.',
  ],
  [
    'too many pictures',
    py('{"model_name": "kling-v2", "prompt": "a", "n": 10}', '/v1/images/generations'),
    'retired-model 3 warning certain: `kling-v2` is retired since 2026-09-15. | Use `kling-v3` (review): "kling-v2" → "kling-v3" | Use `kling-v2-1` (review): "kling-v2" → "kling-v2-1"',
    'invalid-value 3 error certain: `n` is 10, which is out of range. | Replace 10 with 9 (review): 10 → 9',
  ],
  [
    'as many pictures as can be',
    py('{"model_name": "kling-v2", "prompt": "a", "n": 9}', '/v1/images/generations'),
    'retired-model 3 warning certain: `kling-v2` is retired since 2026-09-15. | Use `kling-v3` (review): "kling-v2" → "kling-v3" | Use `kling-v2-1` (review): "kling-v2" → "kling-v2-1"',
  ],
  [
    'no picture',
    py('{"model_name": "kling-v2", "prompt": "a", "n": 0}', '/v1/images/generations'),
    'retired-model 3 warning certain: `kling-v2` is retired since 2026-09-15. | Use `kling-v3` (review): "kling-v2" → "kling-v3" | Use `kling-v2-1` (review): "kling-v2" → "kling-v2-1"',
    'invalid-value 3 error certain: `n` is 0, which is out of range. | Replace 0 with 1 (review): 0 → 1',
  ],
  [
    'a number of pictures as text',
    py('{"model_name": "kling-v2", "prompt": "a", "n": "2"}', '/v1/images/generations'),
    'retired-model 3 warning certain: `kling-v2` is retired since 2026-09-15. | Use `kling-v3` (review): "kling-v2" → "kling-v3" | Use `kling-v2-1` (review): "kling-v2" → "kling-v2-1"',
  ],
  [
    'half a picture',
    py('{"model_name": "kling-v2", "prompt": "a", "n": 1.5}', '/v1/images/generations'),
    'retired-model 3 warning certain: `kling-v2` is retired since 2026-09-15. | Use `kling-v3` (review): "kling-v2" → "kling-v3" | Use `kling-v2-1` (review): "kling-v2" → "kling-v2-1"',
    'invalid-value 3 error certain: `n` must be a number, not 1.5.',
  ],
  [
    'shots that do not add up',
    py(
      '{"model_name": "kling-v3", "multi_shot": True, "shot_type": "customize", "multi_prompt": [{"index": 1, "prompt": "a", "duration": "3"}, {"index": 2, "prompt": "b", "duration": "3"}], "duration": "5"}',
    ),
    'conditional-parameters 3 error certain: The durations of the shots must add up to `duration`. | Set `duration: "6"` (review): "5" → "6"',
  ],
  [
    'shots that add up',
    py(
      '{"model_name": "kling-v3", "multi_shot": True, "shot_type": "customize", "multi_prompt": [{"index": 1, "prompt": "a", "duration": "2"}, {"index": 2, "prompt": "b", "duration": "3"}], "duration": "5"}',
    ),
  ],
  [
    'shots without their kind',
    py(
      '{"model_name": "kling-v3", "multi_shot": True, "multi_prompt": [{"index": 1, "prompt": "a", "duration": "5"}], "duration": "5"}',
    ),
    'missing-parameter 3 error certain: `shot_type` is missing. | Add `shot_type` (review): ∅ → , "shot_type": "customize"',
  ],
  [
    'shots and a prompt',
    py(
      '{"model_name": "kling-v3", "prompt": "a", "multi_shot": True, "shot_type": "customize", "multi_prompt": [{"index": 1, "prompt": "a", "duration": "5"}], "duration": "5"}',
    ),
    'conditional-parameters 3 info certain: `prompt` has no effect here. | Remove `prompt` (review): "prompt": "a", → ∅',
  ],
  [
    'shots that are off',
    py('{"model_name": "kling-v3", "prompt": "a", "multi_shot": False, "shot_type": "customize"}'),
    'conditional-parameters 3 info certain: `shot_type` has no effect here. | Remove `shot_type` (review): , "shot_type": "customize" → ∅',
  ],
  [
    'an image that the prompt does not name',
    py(
      '{"model_name": "kling-v3-omni", "prompt": "a", "image_list": [{"image_url": "https://example.com/a.png"}]}',
      '/v1/videos/omni-video',
    ),
    'missing-parameter 3 warning certain: `aspect_ratio` is missing. | Add `aspect_ratio` (review): ∅ → , "aspect_ratio": "16:9"',
  ],
  [
    'an image that is not there',
    py(
      '{"model_name": "kling-v3-omni", "prompt": "a <<<image_2>>>", "image_list": [{"image_url": "https://example.com/a.png"}]}',
      '/v1/videos/omni-video',
    ),
    'missing-parameter 3 warning certain: `aspect_ratio` is missing. | Add `aspect_ratio` (review): ∅ → , "aspect_ratio": "16:9"',
    'prompt-mismatch 3 warning certain: `<<<image_2>>>` refers to nothing: `image_list` has 1 item.',
  ],
  [
    'sound for a model without it',
    py('{"model_name": "kling-v2-5-turbo", "prompt": "a", "sound": "on"}'),
    'unsupported-combination 3 error certain: `sound: "on"` does not work with `kling-v2-5-turbo`. | Use `kling-v3` (review): "kling-v2-5-turbo" → "kling-v3" | Remove `sound` (review): , "sound": "on" → ∅',
  ],
  [
    'sound in the standard mode',
    py('{"model_name": "kling-v2-6", "prompt": "a", "sound": "on", "mode": "std"}'),
    'unsupported-combination 3 error certain: `sound: "on"` does not work with `kling-v2-6` and `mode: "std"`. | Set `mode: "pro"` (review): "std" → "pro" | Use `kling-v3` (review): "kling-v2-6" → "kling-v3" | Remove `sound` (review): "sound": "on", → ∅',
  ],
]

const paths: readonly Row[] = [
  [
    'without its version',
    py('{"model_name": "kling-v2-6", "prompt": "a"}', '/videos/text2video'),
    'unknown-endpoint 3 error certain: Kling has no path `/videos/text2video`. | Call `/v1/videos/text2video` (review): videos → v1/videos',
  ],
  [
    'with a prefix',
    py('{"model_name": "kling-v2-6", "prompt": "a"}', '/kling/v1/videos/text2video'),
    'unknown-endpoint 3 error certain: Kling has no path `/kling/v1/videos/text2video`. | Call `/v1/videos/text2video` (review): /kling → ∅',
  ],
  [
    'with its version twice',
    py('{"model_name": "kling-v2-6", "prompt": "a"}', '/v1/v1/videos/text2video'),
    'unknown-endpoint 3 error certain: Kling has no path `/v1/v1/videos/text2video`. | Call `/v1/videos/text2video` (review): /v1 → ∅',
  ],
  [
    'misspelled',
    py('{"model_name": "kling-v2-6", "prompt": "a"}', '/v1/videos/text2vidoe'),
    'unknown-endpoint 3 warning likely: Kling has no path `/v1/videos/text2vidoe`. | Call `/v1/videos/text2video` (review): text2vidoe → text2video',
  ],
  [
    'with a hyphen',
    py('{"model_name": "kling-v2-6", "prompt": "a"}', '/v1/videos/text-to-video'),
    'unknown-endpoint 3 error certain: Kling has no path `/v1/videos/text-to-video`. | Call `/v1/videos/text2video` (review): text-to-video → text2video',
  ],
  [
    'another version',
    py('{"model_name": "kling-v2-6", "prompt": "a"}', '/v2/videos/text2video'),
    'unknown-endpoint 3 info possible: The path `/v2/videos/text2video` is not documented.',
  ],
  [
    'of another API',
    py('{"model_name": "kling-v2-6", "prompt": "a"}', '/v1/videos/generations'),
    'unknown-endpoint 3 error certain: Kling has no path `/v1/videos/generations`. | Call `/v1/videos/text2video` (review): generations → text2video',
  ],
  [
    'of another API, with an image',
    py('{"model_name": "kling-v2-6", "image": "https://example.com/a.png"}', '/v1/videos/generations'),
    'unknown-endpoint 3 error certain: Kling has no path `/v1/videos/generations`. | Call `/v1/videos/image2video` (review): generations → image2video',
  ],
  [
    'a base',
    py('{"model_name": "kling-v2-6", "prompt": "a"}', '/v1/videos'),
    'unknown-endpoint 3 info possible: The path `/v1/videos` is not documented.',
  ],
  ['a base without a body', get('/v1/videos')],
  [
    'unknown',
    py('{"prompt": "a"}', '/v1/films/new'),
    'unknown-endpoint 3 info possible: The path `/v1/films/new` is not documented.',
  ],
  [
    'unknown below a known one',
    py('{"prompt": "a"}', '/v1/videos/text2video/new/now'),
    'unknown-endpoint 3 info possible: The path `/v1/videos/text2video/new/now` is not documented.',
  ],
  ['a query', get('/v1/videos/text2video/{task_id}')],
  [
    'a query without its version',
    get('/videos/text2video/{task_id}'),
    'unknown-endpoint 2 error certain: Kling has no path `/videos/text2video/<task id>`. | Call `/v1/videos/text2video/<task id>` (review): videos → v1/videos',
  ],
  [
    'a query of all products',
    get('/v1/videos/{task_id}'),
    'unknown-endpoint 2 warning likely: Kling has no path `/v1/videos/<task id>`. | Call `/v1/videos/text2video/<task id>` (review): videos → videos/text2video',
  ],
  [
    'a query of tasks',
    get('/v1/videos/tasks/{task_id}'),
    'unknown-endpoint 2 error certain: Kling has no path `/v1/videos/tasks/<task id>`. | Call `/v1/videos/text2video/<task id>` (review): tasks → text2video',
  ],
  [
    'a query of tasks in words',
    get('/v1/tasks/{task_id}'),
    'unknown-endpoint 2 error certain: Kling has no path `/v1/tasks/<task id>`. | Call `/v1/videos/text2video/<task id>` (review): tasks → videos/text2video',
  ],
  [
    'a query by another name',
    get('/v1/videos/tasks/{name}'),
    'unknown-endpoint 2 error certain: Kling has no path `/v1/videos/tasks/…`. | Call `/v1/videos/text2video/<task id>` (review): tasks → text2video',
  ],
  ['a list', get('/v1/videos/text2video')],
  ['a list with pages', get('/v1/videos/text2video', ', params={"pageNum": 1, "pageSize": 500}')],
  ['a list with as many as can be', get('/v1/videos/text2video?pageNum=1&pageSize=500')],
  [
    'a list with too many',
    get('/v1/videos/text2video?pageNum=1&pageSize=501'),
    'invalid-value 2 error certain: `pageSize` is "501", which is out of range.',
  ],
  [
    'a list with too few',
    get('/v1/videos/text2video?pageNum=0&pageSize=0'),
    'invalid-value 2 error certain: `pageNum` is "0", which is out of range.',
    'invalid-value 2 error certain: `pageSize` is "0", which is out of range.',
  ],
  [
    'a list with other keys',
    get('/v1/videos/text2video', ', params={"page": 1, "page_size": 10}'),
    'invalid-query 2 warning certain: `page` is not a parameter of this query. | Rename `page` to `pageNum` (review): "page" → "pageNum"',
    'invalid-query 2 warning certain: `page_size` is not a parameter of this query. | Rename `page_size` to `pageSize` (review): "page_size" → "pageSize"',
  ],
  ['a list with both keys', get('/v1/videos/text2video', ', params={"page_size": 10, "pageSize": 10}')],
  ['a list with an unknown key', get('/v1/videos/text2video', ', params={"sort": "new"}')],
  ['a list with an empty key', get('/v1/videos/text2video', ', params={"pageNum": ""}')],
  ['a list with a text', get('/v1/videos/text2video', ', params={"pageNum": "first"}')],
  [
    'a query that is posted',
    py('{}', '/v1/videos/text2video/123456'),
    'unknown-endpoint 3 error certain: `/v1/videos/text2video/123456` accepts GET, not POST.',
  ],
  [
    'a create that is put',
    `import requests\nrequests.put("${api}/v1/videos/text2video", json={"prompt": "a"})\n`,
    'unknown-endpoint 2 error certain: `/v1/videos/text2video` accepts POST or GET, not PUT.',
  ],
  [
    'a create that is deleted',
    `import requests\nrequests.delete("${api}/v1/videos/text2video")\n`,
    'unknown-endpoint 2 error certain: `/v1/videos/text2video` accepts POST or GET, not DELETE.',
  ],
  ['the models', get('/v1/models'), 'unknown-endpoint 2 error certain: Kling has no path `/v1/models`.'],
  ['the account', get('/account/costs', ', params={"start_time": 1726124664368, "end_time": 1727366400000}')],
  [
    'the account in seconds',
    get('/account/costs', ', params={"start_time": 1726124664, "end_time": 1727366400}'),
    'invalid-query 2 warning certain: `start_time` is in seconds; Kling expects milliseconds since 1970.',
    'invalid-query 2 warning certain: `end_time` is in seconds; Kling expects milliseconds since 1970.',
  ],
  [
    'the account the wrong way round',
    get('/account/costs', ', params={"start_time": 1727366400000, "end_time": 1726124664368}'),
    'invalid-query 2 warning certain: `start_time` is later than `end_time`.',
  ],
  [
    'the account without an end',
    get('/account/costs', ', params={"start_time": 1726124664368}'),
    'invalid-query 2 error certain: `/account/costs` needs `end_time`.',
  ],
  [
    'an old host',
    `import requests\nrequests.post("https://api.klingai.com/v1/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": "a"})\n`,
    'outdated-host 2 hint certain: `api.klingai.com` is the former host of the API. | Use api-singapore.klingai.com (review): api.klingai.com → api-singapore.klingai.com',
  ],
  [
    'the page of the product',
    `import requests\nrequests.post("https://klingai.com/v1/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": "a"})\n`,
    'outdated-host 2 warning likely: `klingai.com` serves the website, not the API. | Use api-singapore.klingai.com (review): klingai.com → api-singapore.klingai.com',
  ],
  [
    'without encryption',
    `import requests\nrequests.post("http://api-singapore.klingai.com/v1/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": "a"})\n`,
  ],
  [
    'another product is asked',
    `import requests\nanswer = requests.post("${api}/v1/videos/image2video", headers=headers, json={"model_name": "kling-v2-6", "image": "https://example.com/a.png"}).json()\nrequests.get(f"${api}/v1/videos/text2video/{answer['data']['task_id']}", headers=headers)\n`,
    'missing-parameter 2 info certain: `prompt` is missing. | Add `prompt` (review): ∅ → , "prompt": "<prompt>"',
    'unknown-endpoint 3 warning likely: This queries text2video, but the tasks are created with image2video. | Call `/v1/videos/image2video/<task id>` (review): text2video → image2video',
    'unchecked-result 3 warning certain: The response is used without an error check. | Check `code` and retry with a helper (review): ∅ → 127 lines; ∅ → with_backoff()(lambda:; ∅ → )(); .json() → ∅',
  ],
  [
    'one of two products is asked',
    `import requests\nanswer = requests.post("${api}/v1/videos/image2video", headers=headers, json={"model_name": "kling-v2-6", "image": "https://example.com/a.png"}).json()\nother = requests.post("${api}/v1/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": "a"}).json()\nrequests.get(f"${api}/v1/videos/text2video/{answer['data']['task_id']}", headers=headers)\n`,
    'missing-parameter 2 info certain: `prompt` is missing. | Add `prompt` (review): ∅ → , "prompt": "<prompt>"',
    'unknown-endpoint 4 info possible: Tasks of image2video may be queried as text2video here.',
    'unchecked-result 4 warning certain: The response is used without an error check. | Check `code` and retry with a helper (review): ∅ → 127 lines; ∅ → with_backoff()(lambda:; ∅ → )(); .json() → ∅',
  ],
  [
    'another product with a callback',
    `import requests\nanswer = requests.post("${api}/v1/videos/image2video", headers=headers, json={"model_name": "kling-v2-6", "image": "https://example.com/a.png", "callback_url": "https://example.com/hook"}).json()\nrequests.get(f"${api}/v1/videos/text2video/{answer['data']['task_id']}", headers=headers)\n`,
    'missing-parameter 2 info certain: `prompt` is missing. | Add `prompt` (review): ∅ → , "prompt": "<prompt>"',
    'unchecked-result 3 warning certain: The response is used without an error check. | Check `code` and retry with a helper (review): ∅ → 127 lines; ∅ → with_backoff()(lambda:; ∅ → )(); .json() → ∅',
  ],
]

const typescript: readonly Row[] = [
  [
    'a number for a text',
    ts("{ model_name: 'kling-v2-6', prompt: 'a', duration: 5 }"),
    'int-duration 2 warning certain: `duration` must be a string: send "5", not 5. | Quote the number (safe): 5 → \'5\'',
  ],
  [
    'a number of a parameter',
    `export const film = (seconds: number) =>\n  fetch('${api}/v1/videos/text2video', { method: 'POST', headers, body: JSON.stringify({ model_name: 'kling-v2-6', prompt: 'a', duration: seconds }) })\n`,
    'int-duration 2 warning certain: `duration` is a number here, but must be a string. | Convert to a string (safe): seconds → String(seconds)',
  ],
  [
    'a truth for a text',
    ts("{ model_name: 'kling-v2-6', prompt: 'a', sound: true }"),
    'mistyped-parameter 2 error certain: `sound` must be a string, not a boolean. | Send "on" (safe): true → \'on\'',
  ],
  [
    'a truth of a parameter',
    `export const film = (loud: boolean) =>\n  fetch('${api}/v1/videos/text2video', { method: 'POST', headers, body: JSON.stringify({ model_name: 'kling-v2-6', mode: 'pro', prompt: 'a', sound: loud }) })\n`,
    'mistyped-parameter 2 warning certain: `sound` must be a string, not a boolean. | Send "on" or "off" (review): loud → loud ? \'on\' : \'off\'',
  ],
  [
    'a key of a type',
    `interface Film { model_name: string; prompt: string; duration: number; aspectRatio?: string }\nexport const film = (body: Film) =>\n  fetch('${api}/v1/videos/text2video', { method: 'POST', headers, body: JSON.stringify(body) })\n`,
    'int-duration 1 warning certain: `duration` is a number here, but must be a string. | Declare `duration` as a string (review): number → string',
    'unknown-parameter 1 warning certain: text2video has no parameter `aspectRatio`.',
  ],
  [
    'a mode of a type',
    `type Mode = 'fast' | 'pro'\nexport const film = (mode: Mode) =>\n  fetch('${api}/v1/videos/text2video', { method: 'POST', headers, body: JSON.stringify({ model_name: 'kling-v2-6', prompt: 'a', mode }) })\n`,
    'invalid-value 3 warning possible: `mode` may be "fast", which Kling refuses.',
  ],
  [
    'a key by its name',
    ts("{ model_name: 'kling-v2-6', prompt: 'a', aspectRatio }", undefined, "const aspectRatio = '16:9'"),
    'unknown-parameter 2 warning certain: text2video has no parameter `aspectRatio`. | Rename `aspectRatio` to `aspect_ratio` (safe): ∅ → aspect_ratio:',
  ],
  [
    'a misspelled key by its name',
    ts("{ model_name: 'kling-v2-6', promt }", undefined, "const promt = 'a'"),
    'unknown-parameter 2 warning certain: text2video has no parameter `promt`. | Rename `promt` to `prompt` (review): ∅ → prompt:',
  ],
  [
    'a spread object',
    ts("{ ...defaults, prompt: 'a' }", undefined, "const defaults = { model_name: 'kling-v9', duration: 5 }"),
    "unknown-model 1 warning certain: `kling-v9` is not a known Kling model; `kling-v3` is. | Use `kling-v3` (review): 'kling-v9' → 'kling-v3'",
    'int-duration 1 warning certain: `duration` must be a string: send "5", not 5. | Quote the number (safe): 5 → \'5\'',
  ],
  [
    'an object that is checked first',
    `export function film(body: Record<string, unknown>) {\n  if (body.mode === 'best') body.mode = 'pro'\n  return fetch('${api}/v1/videos/text2video', { method: 'POST', headers, body: JSON.stringify(body) })\n}\n`,
  ],
  [
    'a text for a list',
    ts(
      "{ model_name: 'kling-v3-omni', prompt: 'a', image_list: url }",
      '/v1/videos/omni-video',
      "const url = 'https://example.com/a.png'",
    ),
    'mistyped-parameter 2 error certain: `image_list` must be a list, not a string. | Send `[{ image_url: … }]` for `image_list` (review): url → [{ image_url: url }]',
  ],
  [
    'an object for a list',
    ts(
      "{ model_name: 'kling-v3-omni', prompt: 'a', image_list: { image_url: 'https://example.com/a.png' } }",
      '/v1/videos/omni-video',
    ),
    'mistyped-parameter 2 error certain: `image_list` must be a list, not an object. | Send `[…]` for `image_list` (review): ∅ → [; ∅ → ]',
  ],
  [
    'without its version',
    ts("{ model_name: 'kling-v2-6', prompt: 'a' }", '/videos/text2video'),
    'unknown-endpoint 2 error certain: Kling has no path `/videos/text2video`. | Call `/v1/videos/text2video` (review): videos → v1/videos',
  ],
  [
    'a path of a variable',
    `const version = 'v2'\nawait fetch(\`${api}/\${version}/videos/text2video\`, { method: 'POST', headers, body: JSON.stringify({ model_name: 'kling-v2-6', prompt: 'a' }) })\n`,
    'unknown-endpoint 2 info possible: The path `/v2/videos/text2video` is not documented.',
  ],
]

const newer = '/text-to-video/kling-3.0'
const newApi: readonly Row[] = [
  ['right', py('{"prompt": "a", "settings": {"resolution": "1080p", "duration": 5}}', newer)],
  [
    'a text for a number',
    py('{"prompt": "a", "settings": {"duration": "5"}}', newer),
    'string-duration 3 warning certain: `settings.duration` must be an integer: send 5, not "5". | Send 5 (safe): "5" → 5',
  ],
  [
    'a text by a name',
    py('{"prompt": "a", "settings": {"duration": seconds}}', newer, 'seconds = "5"'),
    'string-duration 3 warning certain: `settings.duration` must be an integer: send 5, not "5". | Convert to a number (safe): ∅ → int(; ∅ → ) | Make the default a number (review): "5" → 5',
  ],
  [
    'a setting that is not in its object',
    py('{"prompt": "a", "resolution": "1080p"}', newer),
    'misplaced-parameter 3 warning certain: `resolution` belongs in `settings.resolution`. | Move `resolution` to `settings.resolution` (review): "resolution": "1080p" → "settings": {"resolution": "1080p"}',
  ],
  [
    'a setting and its object',
    py('{"prompt": "a", "resolution": "1080p", "settings": {"duration": 5}}', newer),
    'misplaced-parameter 3 warning certain: `resolution` belongs in `settings.resolution`. | Move `resolution` to `settings.resolution` (review): "resolution": "1080p", → ∅; ∅ → , "resolution": "1080p"',
  ],
  [
    'another resolution',
    py('{"prompt": "a", "settings": {"resolution": "8k"}}', newer),
    'invalid-value 3 error certain: `settings.resolution` cannot be "8k". | Replace "8k" with "4k" (review): "8k" → "4k" | Replace "8k" with "720p" (review): "8k" → "720p" | Replace "8k" with "1080p" (review): "8k" → "1080p"',
  ],
  [
    'a mode',
    py('{"prompt": "a", "mode": "pro"}', newer),
    'misplaced-parameter 3 warning certain: `mode` belongs in `settings.resolution`. | Move `mode` to `settings.resolution` (review): "mode" → "settings"; "pro" → {"resolution": "1080p"}',
  ],
  [
    'a model',
    py('{"prompt": "a", "model_name": "kling-v3"}', newer),
    'misplaced-parameter 3 warning certain: text-to-video/kling-3.0 has no parameter `model_name`. | Remove `model_name` (review): , "model_name": "kling-v3" → ∅',
  ],
  [
    'an option that is not in its object',
    py('{"prompt": "a", "callback_url": "https://example.com/hook"}', newer),
    'misplaced-parameter 3 warning certain: `callback_url` belongs in `options.callback_url`. | Move `callback_url` to `options.callback_url` (review): "callback_url": "https://example.com/hook" → "options": {"callback_url": "https://example.com/hook"}',
  ],
  [
    'another model',
    py('{"prompt": "a"}', '/text-to-video/kling-9.0'),
    'unknown-model 3 warning certain: `kling-9.0` is not a known Kling model; `kling-3.0` is. | Use `kling-3.0` (review): kling-9.0 → kling-3.0',
  ],
  [
    'a model of the old API',
    py('{"prompt": "a"}', '/text-to-video/kling-v3'),
    'unknown-model 3 error certain: `kling-v3` is the name for `model_name`, not for a path. | Use `kling-3.0` (review): kling-v3 → kling-3.0',
  ],
  [
    'a key of an object',
    py('{"prompt": "a", "settings": {"duratoin": 5}}', newer),
    'unknown-parameter 3 warning certain: text-to-video/kling-3.0 has no parameter `settings.duratoin`. | Rename `duratoin` to `duration` (review): "duratoin" → "duration"',
  ],
  [
    'a query with its model',
    get('/text-to-video/kling-3.0/{task_id}'),
    'unknown-endpoint 2 error certain: Kling has no path `/text-to-video/kling-3.0/<task id>`. | Call `/tasks?task_ids=<task id>` (review): /text-to-video/kling-3.0/ → /tasks?task_ids=',
  ],
  [
    'a token',
    `import jwt, requests, os\ntoken = jwt.encode({"iss": os.environ["KLING_ACCESS_KEY"]}, os.environ["KLING_SECRET_KEY"])\nrequests.post("${api}${newer}", headers={"Authorization": f"Bearer {token}"}, json={"prompt": "a"})\n`,
    'import-time-token 2 info certain: This token is created once, at import. | Use a TokenManager that refreshes the token (review): ∅ → 47 lines; jwt.encode({"iss": os.environ["KLING_ACCESS_KEY"]}, os.environ["KLING_SECRET_KEY"]) → TokenManager(os.environ["KLING_ACCESS_KEY"], os.environ["KLING_SECRET_KEY"]); token → token.token()',
    'missing-jwt-headers 2 hint likely: PyJWT adds `alg` and `typ` to the header. | Add `alg` and `typ` to the header of the token (safe): ∅ → , headers={"alg": "HS256", "typ": "JWT"}',
    'invalid-jwt-claims 2 warning certain: This token has no `exp` or `nbf`. | Add `exp` and `nbf` to the claims (review): ∅ → import time; ∅ → , "exp": int(time.time()) + 1800; ∅ → , "nbf": int(time.time()) - 5',
    'jwt-on-new-api 3 error certain: `/text-to-video/kling-3.0` does not accept signed tokens. | Send the API key in `KLING_API_KEY` (review): f"Bearer {token}" → "Bearer " + os.environ["KLING_API_KEY"]',
  ],
]

table(everyRule, 'python', python, 'of a body')
table(everyRule, 'python', paths, 'of a path')
table(everyRule, 'typescript', typescript, 'of a body')
table(everyRule, 'python', newApi, 'of the new API')

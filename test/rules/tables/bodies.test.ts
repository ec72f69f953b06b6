import { everyRule, type Row, table } from '../table'

const api = 'https://api-singapore.klingai.com'
const py = (body: string, path = '/v1/videos/text2video', head = '') =>
  `import requests\n${head}\nrequests.post("${api}${path}", headers=headers, json=${body})\n`
const ts = (body: string, path = '/v1/videos/text2video', head = '') =>
  `${head}\nawait fetch('${api}${path}', { method: 'POST', headers, body: JSON.stringify(${body}) })\n`

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

table(everyRule, 'python', python, 'of a body')
table(everyRule, 'typescript', typescript, 'of a body')

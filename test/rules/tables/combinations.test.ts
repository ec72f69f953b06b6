import { everyRule, type Row, table } from '../table'

const api = 'https://api-singapore.klingai.com'
const py = (body: string, path = '/v1/videos/text2video', head = '') =>
  `import requests\n${head}\nrequests.post("${api}${path}", headers=headers, json=${body})\n`

const python: readonly Row[] = [
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
    'one of several models, of which one takes no mode',
    py(
      '{"model_name": models[name], "prompt": "a", "mode": "std"}',
      undefined,
      'models = {"a": "kling-v3", "b": "kling-v2-1-master"}',
    ),
    'retired-model 2 info possible: `kling-v2-1-master` is retired since 2026-09-15. | Use `kling-v3` (review): "kling-v2-1-master" → "kling-v3" | Use `kling-v2-6` (review): "kling-v2-1-master" → "kling-v2-6" | Use `kling-v2-5-turbo` (review): "kling-v2-1-master" → "kling-v2-5-turbo"',
    'unsupported-combination 3 warning possible: `mode` does not work with `kling-v2-1-master`. | Remove `mode` (review): , "mode": "std" → ∅',
  ],
  [
    'one of several models by a default',
    py(
      '{"model_name": models.get(name, "kling-v3"), "prompt": "a"}',
      undefined,
      'models = {"a": "kling-V2-6", "b": "kling-v2-6"}',
    ),
    'unknown-model 2 warning possible: `kling-V2-6` is not a Kling model. | Use `kling-v2-6` (review): "kling-V2-6" → "kling-v2-6"',
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

table(everyRule, 'python', python, 'of what fits together')

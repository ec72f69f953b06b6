import { everyRule, type Row, table } from '../table'

const api = 'https://api-singapore.klingai.com'
const py = (body: string, path = '/v1/videos/image2video', head = '') =>
  `import requests\n${head}\nrequests.post("${api}${path}", headers=headers, json=${body})\n`
const omni = '/v1/videos/omni-video'
const newText = '/text-to-video/kling-3.0'
const newImage = '/image-to-video/kling-3.0'

/** A parameter under another name, or in another place, is not missing. */
const rows: readonly Row[] = [
  [
    'an image under another name',
    py('{"model_name": "kling-v2-6", "prompt": "a", "image_url": first}'),
    'unknown-parameter 3 warning certain: image2video has no parameter `image_url`. | Rename `image_url` to `image` (safe): "image_url" → "image"',
  ],
  [
    'an image under a name that means nothing',
    py('{"model_name": "kling-v2-6", "prompt": "a", "photo": first}'),
    'missing-parameter 3 error certain: `image` is missing. | Add `image` (review): ∅ → , "image": "<image>"',
    'unknown-parameter 3 info possible: `photo` is not documented for image2video. | Remove `photo` (review): , "photo": first → ∅',
  ],
  [
    'an image under two names',
    py('{"model_name": "kling-v2-6", "prompt": "a", "image": first, "image_url": first}'),
    'unknown-parameter 3 warning certain: `image_url` has no effect beside `image`. | Remove `image_url` (review): , "image_url": first → ∅',
  ],
  [
    'a list of images for one',
    py('{"model_name": "kling-v2-6", "prompt": "a", "image_list": [first]}'),
    'missing-parameter 3 error certain: `image` is missing. | Add `image` (review): ∅ → , "image": "<image>"',
    'unknown-parameter 3 info possible: `image_list` is not documented for image2video. | Remove `image_list` (review): , "image_list": [first] → ∅',
  ],
  [
    'the keys of a field at the top',
    py('{"mode": "std", "video_id": "1", "audio_type": "url"}', '/v1/videos/lip-sync'),
    'unknown-parameter 3 info possible: `mode` may have no effect at the top of the body. | Move `mode` to `input` (review): "mode": "std" → "input": {"mode": "std"}',
    'unknown-parameter 3 info possible: `video_id` may have no effect at the top of the body. | Move `video_id` to `input` (review): "video_id": "1" → "input": {"video_id": "1"}',
    'unknown-parameter 3 info possible: `audio_type` may have no effect at the top of the body. | Move `audio_type` to `input` (review): "audio_type": "url" → "input": {"audio_type": "url"}',
  ],
  [
    'a field under another name',
    py(
      '{"input": {"mode": "audio2video", "videoId": "1", "audio_type": "url", "audio_url": url}}',
      '/v1/videos/lip-sync',
    ),
    'unknown-parameter 3 warning certain: lip-sync has no parameter `input.videoId`. | Rename `videoId` to `video_id` (safe): "videoId" → "video_id"',
  ],
  [
    'a key of an item under another name',
    py('{"model_name": "kling-v3-omni", "prompt": "a", "image_list": [{"url": "https://a.com/a.png"}]}', omni),
    'missing-parameter 3 warning certain: `aspect_ratio` is missing. | Add `aspect_ratio` (review): ∅ → , "aspect_ratio": "16:9"',
    'unknown-parameter 3 warning certain: omni-video has no parameter `image_list[].url`. | Rename `url` to `image_url` (review): "url" → "image_url"',
  ],
  [
    'a key of an item that means nothing',
    py('{"model_name": "kling-v3-omni", "prompt": "a", "image_list": [{"photo": "https://a.com/a.png"}]}', omni),
    'missing-parameter 3 warning certain: `aspect_ratio` is missing. | Add `aspect_ratio` (review): ∅ → , "aspect_ratio": "16:9"',
    'missing-parameter 3 error certain: `image_url` is missing in an item of `image_list`. | Add `image_url` (review): ∅ → , "image_url": "<image_url>"',
    'unknown-parameter 3 info possible: `image_list[].photo` is not documented for omni-video. | Remove `photo` (review): "photo": "https://a.com/a.png" → ∅',
  ],
  [
    'an item with both keys',
    py(
      '{"model_name": "kling-v3-omni", "prompt": "a", "image_list": [{"url": "https://a.com/a.png", "image_url": "https://a.com/a.png"}]}',
      omni,
    ),
    'missing-parameter 3 warning certain: `aspect_ratio` is missing. | Add `aspect_ratio` (review): ∅ → , "aspect_ratio": "16:9"',
    'unknown-parameter 3 info possible: `image_list[].url` is not documented for omni-video. | Remove `url` (review): "url": "https://a.com/a.png", → ∅',
  ],
  [
    'a key in a list of two items',
    py(
      '{"model_name": "kling-v3-omni", "prompt": "a", "image_list": [{"image_url": "https://a.com/a.png"}, {"url": "https://a.com/b.png"}]}',
      omni,
    ),
    'missing-parameter 3 warning certain: `aspect_ratio` is missing. | Add `aspect_ratio` (review): ∅ → , "aspect_ratio": "16:9"',
    'unknown-parameter 3 warning certain: omni-video has no parameter `image_list[].url`. | Rename `url` to `image_url` (review): "url" → "image_url"',
  ],
  [
    'a duration outside of settings',
    py('{"prompt": "a", "duration": 5}', newText),
    'misplaced-parameter 3 warning certain: `duration` belongs in `settings.duration`. | Move `duration` to `settings.duration` (review): "duration": 5 → "settings": {"duration": 5}',
  ],
  [
    'a duration outside of settings that are there',
    py('{"prompt": "a", "duration": 5, "settings": {"resolution": "720p"}}', newText),
    'misplaced-parameter 3 warning certain: `duration` belongs in `settings.duration`. | Move `duration` to `settings.duration` (review): "duration": 5, → ∅; ∅ → , "duration": 5',
  ],
  [
    'a duration outside and inside of settings',
    py('{"prompt": "a", "duration": 5, "settings": {"duration": 5}}', newText),
    'misplaced-parameter 3 warning certain: `duration` belongs in `settings.duration`. | Remove `duration` (review): "duration": 5, → ∅',
  ],
  [
    'a duration outside of unknown settings',
    py('{"prompt": "a", "duration": 5, "settings": settings}', newText),
    'misplaced-parameter 3 warning certain: `duration` belongs in `settings.duration`.',
  ],
  [
    'a quoted duration outside of settings',
    py('{"prompt": "a", "duration": "5"}', newText),
    'misplaced-parameter 3 warning certain: `duration` belongs in `settings.duration`. | Move `duration` to `settings.duration` (review): "duration" → "settings"; "5" → {"duration": 5}',
  ],
  [
    'an unknown duration outside of settings',
    py('{"prompt": "a", "duration": seconds}', newText),
    'misplaced-parameter 3 warning certain: `duration` belongs in `settings.duration`. | Move `duration` to `settings.duration` (review): "duration": seconds → "settings": {"duration": seconds}',
  ],
  [
    'one of two durations outside of settings',
    py('{"prompt": "a", "duration": 5 if x else 10}', newText),
    'misplaced-parameter 3 warning certain: `duration` belongs in `settings.duration`. | Move `duration` to `settings.duration` (review): "duration": 5 if x else 10 → "settings": {"duration": 5 if x else 10}',
  ],
  [
    'a mode instead of a resolution',
    py('{"prompt": "a", "mode": "pro"}', newText),
    'misplaced-parameter 3 warning certain: `mode` belongs in `settings.resolution`. | Move `mode` to `settings.resolution` (review): "mode" → "settings"; "pro" → {"resolution": "1080p"}',
  ],
  [
    'a mode that is a resolution already',
    py('{"prompt": "a", "mode": "4k"}', newText),
    'misplaced-parameter 3 warning certain: `mode` belongs in `settings.resolution`. | Move `mode` to `settings.resolution` (review): "mode" → "settings"; "4k" → {"resolution": "4k"}',
  ],
  [
    'another mode',
    py('{"prompt": "a", "mode": "fast"}', newText),
    'misplaced-parameter 3 warning certain: `mode` belongs in `settings.resolution`.',
  ],
  [
    'a mode in settings',
    py('{"prompt": "a", "settings": {"mode": "pro"}}', newText),
    'misplaced-parameter 3 warning certain: `settings.mode` belongs in `settings.resolution`.',
  ],
  [
    'a callback in settings',
    py('{"prompt": "a", "settings": {"callback_url": "https://a.com/a"}}', newText),
    'misplaced-parameter 3 warning certain: `settings.callback_url` belongs in `options.callback_url`. | Move `callback_url` to `options.callback_url` (review): "callback_url": "https://a.com/a" → ∅; ∅ → , "options": {"callback_url": "https://a.com/a"}',
  ],
  [
    'a callback at the top',
    py('{"prompt": "a", "callback_url": "https://a.com/a"}', newText),
    'misplaced-parameter 3 warning certain: `callback_url` belongs in `options.callback_url`. | Move `callback_url` to `options.callback_url` (review): "callback_url": "https://a.com/a" → "options": {"callback_url": "https://a.com/a"}',
  ],
  ['a callback that is empty', py('{"prompt": "a", "callback_url": ""}', newText)],
  [
    'a callback that may be empty',
    py('{"prompt": "a", "callback_url": "https://a.com/a" if x else ""}', newText),
    'misplaced-parameter 3 warning certain: `callback_url` belongs in `options.callback_url`. | Move `callback_url` to `options.callback_url` (review): "callback_url": "https://a.com/a" if x else "" → "options": {"callback_url": "https://a.com/a" if x else ""}',
  ],
  [
    'a model in the body',
    py('{"model_name": "kling-v3", "prompt": "a"}', newText),
    'misplaced-parameter 3 warning certain: text-to-video/kling-3.0 has no parameter `model_name`. | Remove `model_name` (review): "model_name": "kling-v3", → ∅',
  ],
  [
    'a prompt at the top',
    py('{"prompt": "a", "contents": [{"type": "first_frame", "url": "https://a.com/a.png"}]}', newImage),
    'misplaced-parameter 3 warning certain: `prompt` belongs in an item of `contents` with the type "prompt".',
  ],
  [
    'an image at the top',
    py('{"image": "https://a.com/a.png", "contents": [{"type": "prompt", "text": "a"}]}', newImage),
    'misplaced-parameter 3 warning certain: `image` belongs in an item of `contents` with the type "first_frame".',
  ],
  [
    'contents for a text',
    py('{"contents": [{"type": "prompt", "text": "a"}]}', newText),
    'misplaced-parameter 3 warning certain: `contents` belongs at the top of the body, as `prompt`.',
  ],
  ['no contents', py('{}', newImage)],
  ['no prompt', py('{}', newText)],
  [
    'a key of /v1 that is nowhere',
    py('{"prompt": "a", "cfg_scale": 0.5}', newText),
    'misplaced-parameter 3 warning certain: text-to-video/kling-3.0 has no parameter `cfg_scale`. | Remove `cfg_scale` (review): , "cfg_scale": 0.5 → ∅',
  ],
  [
    'a list of shots',
    py('{"prompt": "a", "multi_prompt": [{"index": 1}]}', newText),
    'misplaced-parameter 3 warning certain: text-to-video/kling-3.0 has no parameter `multi_prompt`. | Remove `multi_prompt` (review): , "multi_prompt": [{"index": 1}] → ∅',
  ],
  [
    'keys of a class',
    `import requests\nfrom pydantic import BaseModel\n\nclass Body(BaseModel):\n    prompt: str = "a"\n    duration: int = 5\n\nrequests.post("${api}${newText}", headers=headers, json=Body().model_dump())\n`,
    'misplaced-parameter 6 warning certain: `duration` belongs in `settings.duration`.',
  ],
  [
    'keys of a class that are nowhere',
    `import requests\nfrom pydantic import BaseModel\n\nclass Body(BaseModel):\n    prompt: str = "a"\n    cfg_scale: float = 0.5\n\nrequests.post("${api}${newText}", headers=headers, json=Body().model_dump())\n`,
    'misplaced-parameter 6 warning certain: text-to-video/kling-3.0 has no parameter `cfg_scale`.',
  ],
  [
    'a body that only has a type',
    `import requests\nfrom typing import TypedDict\n\nclass Body(TypedDict):\n    prompt: str\n    duration: int\n\ndef film(body: Body):\n    requests.post("${api}${newText}", headers=headers, json=body)\n`,
    'misplaced-parameter 6 warning certain: `duration` belongs in `settings.duration`.',
  ],
]

table(everyRule, 'python', rows, 'under other names')

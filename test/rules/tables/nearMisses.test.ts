import { everyRule, type Row, table } from '../table'

const api = 'https://api-singapore.klingai.com'
const py = (body: string, path = '/v1/videos/text2video', head = '') =>
  `import requests\n${head}\nrequests.post("${api}${path}", headers=headers, json=${body})\n`
const newText = '/text-to-video/kling-3.0'
const newImage = '/image-to-video/kling-3.0'
const frame = (text: string, id = '') =>
  py(
    `{"contents": [{"type": "prompt", "text": "${text}"}, {"type": "first_frame", "url": "https://a.com/a.png"${id}}]}`,
    newImage,
  )

/** References in prompts, and shots. */
const prompts: readonly Row[] = [
  ['a reference in a text', py('{"prompt": "a @cat runs"}', newText)],
  [
    'a reference without ids',
    frame('a @cat runs'),
    'prompt-mismatch 3 info certain: `@cat` refers to nothing: no item of `contents` has this `id`.',
  ],
  [
    'a reference to an id',
    frame('a @cat runs', ', "id": "cat"'),
    'unknown-parameter 3 info possible: `contents[].id` is not documented for image-to-video/kling-3.0. | Remove `id` (review): , "id": "cat" → ∅',
  ],
  [
    'a reference to an id in other letters',
    frame('a @Cat runs', ', "id": "cat"'),
    'unknown-parameter 3 info possible: `contents[].id` is not documented for image-to-video/kling-3.0. | Remove `id` (review): , "id": "cat" → ∅',
  ],
  [
    'a reference with more letters than an id',
    frame('a @cats run', ', "id": "cat"'),
    'unknown-parameter 3 info possible: `contents[].id` is not documented for image-to-video/kling-3.0. | Remove `id` (review): , "id": "cat" → ∅',
  ],
  [
    'a reference to another id',
    frame('a @dog runs', ', "id": "cat"'),
    'prompt-mismatch 3 warning certain: `@dog` refers to nothing: no item of `contents` has this `id`.',
    'unknown-parameter 3 info possible: `contents[].id` is not documented for image-to-video/kling-3.0. | Remove `id` (review): , "id": "cat" → ∅',
  ],
  [
    'a reference with an unknown id',
    frame('a @dog runs', ', "id": name'),
    'unknown-parameter 3 info possible: `contents[].id` is not documented for image-to-video/kling-3.0. | Remove `id` (review): , "id": name → ∅',
  ],
  ['a reference in unknown contents', py('{"contents": [{"type": "prompt", "text": "a @dog runs"}, *more]}', newImage)],
  [
    'a reference in contents with unknown keys',
    py(
      '{"contents": [{"type": "prompt", "text": "a @dog runs"}, {"type": "first_frame", "url": "https://a.com/a.png", **more}]}',
      newImage,
    ),
  ],
  ['an address in a prompt', frame('write to a@cat.com')],
  [
    'a reference of the other generation',
    frame('a <<<image_1>>> runs'),
    'prompt-mismatch 3 warning certain: `<<<image_1>>>` is not a reference on this path.',
  ],
  [
    'a reference to an image',
    py(
      '{"model_name": "kling-v3-omni", "prompt": "a <<<image_1>>> runs", "aspect_ratio": "16:9", "image_list": [{"image_url": "https://a.com/a.png"}]}',
      '/v1/videos/omni-video',
    ),
  ],
  [
    'a reference beyond the images',
    py(
      '{"model_name": "kling-v3-omni", "prompt": "a <<<image_2>>> runs", "aspect_ratio": "16:9", "image_list": [{"image_url": "https://a.com/a.png"}]}',
      '/v1/videos/omni-video',
    ),
    'prompt-mismatch 3 warning certain: `<<<image_2>>>` refers to nothing: `image_list` has 1 item.',
  ],
  [
    'a reference without images',
    py(
      '{"model_name": "kling-v3-omni", "prompt": "a <<<image_1>>> runs", "aspect_ratio": "16:9"}',
      '/v1/videos/omni-video',
    ),
    'prompt-mismatch 3 warning certain: `<<<image_1>>>` refers to nothing: the request has no `image_list`.',
  ],
  [
    'a reference with unknown images',
    py(
      '{"model_name": "kling-v3-omni", "prompt": "a <<<image_2>>> runs", "aspect_ratio": "16:9", "image_list": images}',
      '/v1/videos/omni-video',
    ),
  ],
  [
    'a reference beyond in one of two prompts',
    py(
      '{"model_name": "kling-v3-omni", "prompt": "a <<<image_2>>> runs" if x else "b", "aspect_ratio": "16:9", "image_list": [{"image_url": "https://a.com/a.png"}]}',
      '/v1/videos/omni-video',
    ),
    'prompt-mismatch 3 warning possible: `<<<image_2>>>` refers to nothing: `image_list` has 1 item.',
  ],
  ['a reference on an endpoint without lists', py('{"model_name": "kling-v2-6", "prompt": "a <<<image_1>>> runs"}')],
  [
    'a placeholder for a prompt',
    py('{"model_name": "kling-v3-omni", "prompt": "<<<image_2>>>", "aspect_ratio": "16:9"}', '/v1/videos/omni-video'),
    'prompt-mismatch 3 warning certain: `<<<image_2>>>` refers to nothing: the request has no `image_list`.',
  ],
  [
    'a prompt of an unknown text',
    py(
      '{"model_name": "kling-v3-omni", "prompt": f"{what} with <<<image_2>>>", "aspect_ratio": "16:9", "image_list": [{"image_url": "https://a.com/a.png"}]}',
      '/v1/videos/omni-video',
    ),
    'prompt-mismatch 3 warning certain: `<<<image_2>>>` refers to nothing: `image_list` has 1 item.',
  ],
]

/** Models that other rules or code decide. */
const models: readonly Row[] = [
  [
    'a choice of models of several products',
    `import requests\nfrom typing import Literal\n\ndef film(model: Literal["kling-v3-omni", "kling-v3"]):\n    requests.post("${api}/v1/videos/text2video", headers=headers, json={"model_name": model, "prompt": "a"})\n`,
  ],
  [
    'a choice of retired models',
    `import requests\nfrom typing import Literal\n\ndef film(model: Literal["kling-v1", "kling-v1-6"]):\n    requests.post("${api}/v1/videos/text2video", headers=headers, json={"model_name": model, "prompt": "a"})\n`,
    'retired-model 5 warning possible: `model_name` can only be `kling-v1` or `kling-v1-6`, which are retired.',
  ],
  [
    'a choice of which one is retired',
    `import requests\nfrom typing import Literal\n\ndef film(model: Literal["kling-v1", "kling-v3"]):\n    requests.post("${api}/v1/videos/text2video", headers=headers, json={"model_name": model, "prompt": "a"})\n`,
  ],
  [
    'a choice with a retired default',
    `import requests\nfrom typing import Literal\n\ndef film(model: Literal["kling-v1", "kling-v3"] = "kling-v1"):\n    requests.post("${api}/v1/videos/text2video", headers=headers, json={"model_name": model, "prompt": "a"})\n`,
    'retired-model 4 info possible: `kling-v1` is retired since 2026-09-20. | Use `kling-v3` (review): "kling-v1" → "kling-v3" | Use `kling-v2-6` (review): "kling-v1" → "kling-v2-6" | Use `kling-v2-5-turbo` (review): "kling-v1" → "kling-v2-5-turbo"',
  ],
  [
    'a choice with a current default',
    `import requests\nfrom typing import Literal\n\ndef film(model: Literal["kling-v1", "kling-v3"] = "kling-v3"):\n    requests.post("${api}/v1/videos/text2video", headers=headers, json={"model_name": model, "prompt": "a"})\n`,
  ],
  [
    'one of two models of which one is retired',
    py('{"model_name": "kling-v1" if x else "kling-v3", "prompt": "a"}'),
    'retired-model 3 info possible: `kling-v1` is retired since 2026-09-20. | Use `kling-v3` (review): "kling-v1" → "kling-v3" | Use `kling-v2-6` (review): "kling-v1" → "kling-v2-6" | Use `kling-v2-5-turbo` (review): "kling-v1" → "kling-v2-5-turbo"',
  ],
  [
    'one of two models that are retired',
    py('{"model_name": "kling-v1" if x else "kling-v1-6", "prompt": "a"}'),
    'retired-model 3 warning possible: `kling-v1` is retired since 2026-09-20. | Use `kling-v3` (review): "kling-v1" → "kling-v3" | Use `kling-v2-6` (review): "kling-v1" → "kling-v2-6" | Use `kling-v2-5-turbo` (review): "kling-v1" → "kling-v2-5-turbo"',
    'retired-model 3 warning possible: `kling-v1-6` is retired since 2026-09-15. | Use `kling-v3` (review): "kling-v1-6" → "kling-v3" | Use `kling-v2-6` (review): "kling-v1-6" → "kling-v2-6" | Use `kling-v2-5-turbo` (review): "kling-v1-6" → "kling-v2-5-turbo"',
  ],
  [
    'a model that may be missing',
    py('{"model_name": "kling-v1" if x else None, "prompt": "a"}'),
    'retired-model 3 warning certain: `kling-v1` is retired since 2026-09-20. | Use `kling-v3` (review): "kling-v1" → "kling-v3" | Use `kling-v2-6` (review): "kling-v1" → "kling-v2-6" | Use `kling-v2-5-turbo` (review): "kling-v1" → "kling-v2-5-turbo"',
  ],
  [
    'an empty model',
    py('{"model_name": "", "prompt": "a"}'),
    'retired-model 3 warning certain: `model_name` is missing, and the default `kling-v1` is retired since 2026-09-20. | Set `model_name: "kling-v3"` (review): "" → "kling-v3" | Set `model_name: "kling-v2-6"` (review): "" → "kling-v2-6" | Set `model_name: "kling-v2-5-turbo"` (review): "" → "kling-v2-5-turbo"',
  ],
  ['a placeholder', py('{"model_name": "<model>", "prompt": "a"}')],
  ['an unknown model', py('{"model_name": model, "prompt": "a"}')],
  ['a missing model in an open body', py('{"prompt": "a", **more}')],
  [
    'a missing model under another name',
    py('{"modelName": "kling-v3", "prompt": "a"}'),
    'unknown-parameter 3 warning certain: text2video has no parameter `modelName`. | Rename `modelName` to `model_name` (safe): "modelName" → "model_name"',
  ],
  [
    'a model of another product by another name',
    py('{"model": "kling-v3-omni", "prompt": "a"}'),
    'unknown-parameter 3 warning certain: text2video has no parameter `model`. | Rename `model` to `model_name` (review): "model" → "model_name"',
  ],
  ['a model of an open family', py('{"model_name": "kling-v4", "prompt": "a", "duration": 5, "sound": true_}')],
  [
    'a model that is retired on another product',
    py('{"model_name": "kling-v1-5", "prompt": "a"}', '/v1/images/generations'),
    'retired-model 3 warning certain: `kling-v1-5` is retired since 2026-09-15. | Use `kling-v3` (review): "kling-v1-5" → "kling-v3" | Use `kling-v2-1` (review): "kling-v1-5" → "kling-v2-1"',
  ],
]

/** Keys of neighbors, and keys that Kling accepts in silence. */
const keys: readonly Row[] = [
  [
    'a key of the page of another endpoint',
    py('{"model_name": "kling-v2-6", "prompt": "a", "image": first, "aspect_ratio": "16:9"}', '/v1/videos/image2video'),
    'unknown-parameter 3 info possible: `aspect_ratio` is not documented for image2video. | Remove `aspect_ratio` (review): , "aspect_ratio": "16:9" → ∅',
  ],
  [
    'a key of the page of another endpoint, in another style',
    py('{"model_name": "kling-v2-6", "prompt": "a", "image": first, "aspectRatio": "16:9"}', '/v1/videos/image2video'),
    'unknown-parameter 3 info possible: `aspectRatio` is not documented for image2video. | Remove `aspectRatio` (review): , "aspectRatio": "16:9" → ∅',
  ],
  ['a key that is empty', py('{"model_name": "kling-v2-6", "prompt": "a", "promt_text": ""}')],
  [
    'a key that may be empty',
    py('{"model_name": "kling-v2-6", "prompt": "a", "promt_text": "b" if x else ""}'),
    'unknown-parameter 3 info possible: `promt_text` is not documented for text2video. | Remove `promt_text` (review): , "promt_text": "b" if x else "" → ∅',
  ],
  [
    'a key of a body that is not sent here',
    'def body():\n    return {"model_name": "kling-v2-6", "prompt": "a", "image_url": first, "promt_text": "b"}\nURL = "https://api-singapore.klingai.com/v1/videos/text2video"\n',
  ],
  [
    'a key with an alias',
    `import requests\nfrom pydantic import BaseModel, Field\n\nclass Body(BaseModel):\n    model: str = Field("kling-v2-6", alias="model_name")\n    prompt: str = "a"\n\nrequests.post("${api}/v1/videos/text2video", headers=headers, json=Body().model_dump(by_alias=True))\n`,
  ],
  [
    'a key in a query',
    `import requests\nrequests.get("${api}/v1/videos/text2video", headers=headers, params={"color": "red"})\n`,
  ],
]

table(everyRule, 'python', prompts, 'in prompts')
table(everyRule, 'python', models, 'of models')
table(everyRule, 'python', keys, 'of keys')

import { type Row, table } from '../table'

const api = 'https://api-singapore.klingai.com/v1'
const sent = (path: string, body: string, steps = '') =>
  `import os\nimport requests\n${steps}\nrequests.post("${api}/${path}", headers=headers, json=${body})\n`
const video = (keys: string, steps = '') =>
  sent('videos/image2video', `{"model_name": "kling-v2-6", "prompt": "a", "image": first, ${keys}}`, steps)
const grown = (steps: string) =>
  sent(
    'videos/image2video',
    'body',
    `body = {"model_name": "kling-v2-6", "prompt": "a", "image": "https://a.com/a.png"}\n${steps}`,
  )
const image = (keys: string, steps = '') =>
  sent('images/generations', `{"model_name": "kling-v2-1", "prompt": "a", ${keys}}`, steps)
const voices = '"voice_list": [{"voice_id": "1"}]'
const elements = '"element_list": [{"element_id": 1}]'

const conflicts: readonly Row[] = [
  [
    'both',
    image('"negative_prompt": "b", "image": "https://a.com/a.png"'),
    '4 warning certain: `negative_prompt` and `image` cannot be used together. | Keep `negative_prompt`, remove the others (review): , "image": "https://a.com/a.png" → ∅ | Keep `image`, remove the others (review): "negative_prompt": "b", → ∅',
  ],
  ['one', image('"negative_prompt": "b"')],
  ['an empty text and the other', image('"negative_prompt": "", "image": "https://a.com/a.png"')],
  ['None and the other', image('"negative_prompt": None, "image": "https://a.com/a.png"')],
  ['False and the other', image('"negative_prompt": "b", "image": False')],
  ['a placeholder and the other', image('"negative_prompt": "<text>", "image": "https://a.com/a.png"')],
  [
    'a text that may be empty',
    image('"negative_prompt": "b" if strict else "", "image": "https://a.com/a.png"'),
    '4 info possible: `negative_prompt` and `image` may be set together. | Keep `negative_prompt`, remove the others (review): , "image": "https://a.com/a.png" → ∅ | Keep `image`, remove the others (review): "negative_prompt": "b" if strict else "", → ∅',
  ],
  ['a text that is empty or none', image('"negative_prompt": "" if strict else None, "image": "https://a.com/a.png"')],
  [
    'a text that may be a placeholder',
    image('"negative_prompt": "b" if strict else "<text>", "image": "https://a.com/a.png"'),
  ],
  [
    'a text of an unknown function',
    image('"negative_prompt": negative(), "image": "https://a.com/a.png"'),
    '4 info possible: `negative_prompt` and `image` may be set together. | Keep `negative_prompt`, remove the others (review): , "image": "https://a.com/a.png" → ∅ | Keep `image`, remove the others (review): "negative_prompt": negative(), → ∅',
  ],
  [
    'a text with a hole',
    image('"negative_prompt": f"no {word}", "image": "https://a.com/a.png"'),
    '4 warning certain: `negative_prompt` and `image` cannot be used together. | Keep `negative_prompt`, remove the others (review): , "image": "https://a.com/a.png" → ∅ | Keep `image`, remove the others (review): "negative_prompt": f"no {word}", → ∅',
  ],
  [
    'a variable of the environment',
    image('"negative_prompt": os.environ["NO"], "image": "https://a.com/a.png"'),
    '4 warning certain: `negative_prompt` and `image` cannot be used together. | Keep `negative_prompt`, remove the others (review): , "image": "https://a.com/a.png" → ∅ | Keep `image`, remove the others (review): "negative_prompt": os.environ["NO"], → ∅',
  ],
  [
    'parameters of a function',
    sent(
      'images/generations',
      'body',
      'def make(negative, image):\n    return {"model_name": "kling-v2-1", "prompt": "a", "negative_prompt": negative, "image": image}\nbody = make(n, i)',
    ),
    '4 info possible: `negative_prompt` and `image` may be set together. | Keep `negative_prompt`, remove the others (review): , "image": image → ∅ | Keep `image`, remove the others (review): "negative_prompt": negative, → ∅',
  ],
  [
    'two lists',
    video(`${elements}, ${voices}, "sound": "on"`),
    '4 info certain: `element_list` and `voice_list` cannot be used together.',
  ],
  ['an empty list and the other', video(`"element_list": [], ${voices}, "sound": "on"`)],
  [
    'an unknown list and the other',
    video(`"element_list": elements, ${voices}, "sound": "on"`),
    '4 info possible: `element_list` and `voice_list` may be set together. | Keep `element_list`, remove the others (review): "voice_list": [{"voice_id": "1"}], → ∅',
  ],
  [
    'in two branches of one condition',
    sent(
      'images/generations',
      'body',
      'body = {"model_name": "kling-v2-1", "prompt": "a"}\nif text:\n    body["negative_prompt"] = "b"\nelse:\n    body["image"] = "https://a.com/a.png"',
    ),
  ],
  [
    'in one branch',
    sent(
      'images/generations',
      'body',
      'body = {"model_name": "kling-v2-1", "prompt": "a"}\nif text:\n    body["negative_prompt"] = "b"\n    body["image"] = "https://a.com/a.png"',
    ),
    '6 warning certain: `negative_prompt` and `image` cannot be used together. | Keep `negative_prompt`, remove the others (review): body["image"] = "https://a.com/a.png" → ∅ | Keep `image`, remove the others (review): body["negative_prompt"] = "b" → ∅',
  ],
  [
    'one in a branch',
    sent(
      'images/generations',
      'body',
      'body = {"model_name": "kling-v2-1", "prompt": "a", "negative_prompt": "b"}\nif image:\n    body["image"] = "https://a.com/a.png"',
    ),
    '5 info possible: `negative_prompt` and `image` may be set together. | Keep `negative_prompt`, remove the others (review): if image: body["image"] = "https://a.com/a.png" → ∅ | Keep `image`, remove the others (review): , "negative_prompt": "b" → ∅',
  ],
  [
    'in two branches of two conditions',
    sent(
      'images/generations',
      'body',
      'body = {"model_name": "kling-v2-1", "prompt": "a"}\nif text:\n    body["negative_prompt"] = "b"\nif image:\n    body["image"] = "https://a.com/a.png"',
    ),
    '7 info possible: `negative_prompt` and `image` may be set together. | Keep `negative_prompt`, remove the others (review): if image: body["image"] = "https://a.com/a.png" → ∅ | Keep `image`, remove the others (review): if text: body["negative_prompt"] = "b" → ∅',
  ],
  [
    'both, and the file checks them',
    sent(
      'images/generations',
      'body',
      'body = {"model_name": "kling-v2-1", "prompt": "a"}\nif negative_prompt and image:\n    raise ValueError("either")\nif negative_prompt:\n    body["negative_prompt"] = negative_prompt\nif image:\n    body["image"] = image',
    ),
  ],
  [
    'both, and the file checks one',
    sent(
      'images/generations',
      'body',
      'body = {"model_name": "kling-v2-1", "prompt": "a"}\nif not negative_prompt:\n    raise ValueError("none")\nbody["negative_prompt"] = "b"\nbody["image"] = "https://a.com/a.png"',
    ),
    '7 warning certain: `negative_prompt` and `image` cannot be used together. | Keep `negative_prompt`, remove the others (review): body["image"] = "https://a.com/a.png" → ∅ | Keep `image`, remove the others (review): body["negative_prompt"] = "b" → ∅',
  ],
  [
    'a model of an open family',
    sent(
      'images/generations',
      '{"model_name": "kling-v4", "prompt": "a", "negative_prompt": "b", "image": "https://a.com/a.png"}',
    ),
  ],
  [
    'two masks, of one group',
    video('"static_mask": "https://a.com/m.png", "dynamic_masks": [{"mask": m, "trajectories": t}]'),
  ],
  [
    'three groups',
    grown(
      'body["image_tail"] = "https://a.com/b.png"\nbody["static_mask"] = "https://a.com/m.png"\nbody["camera_control"] = {"type": "down_back"}',
    ),
  ],
  [
    'two that this model lacks but another has',
    sent(
      'videos/image2video',
      '{"model_name": "kling-v1", "prompt": "a", "image": "https://a.com/a.png", "static_mask": "https://a.com/m.png", "camera_control": {"type": "down_back"}}',
    ),
  ],
  [
    'a tail and a mask of a former model',
    sent(
      'videos/image2video',
      '{"model_name": "kling-v1", "mode": "pro", "image": "https://a.com/a.png", "static_mask": "https://a.com/m.png", "image_tail": "https://a.com/b.png"}',
    ),
    '4 error certain: `static_mask` and `image_tail` cannot be used together. | Keep `image_tail`, remove the others (review): "static_mask": "https://a.com/m.png", → ∅ | Keep `static_mask`, remove the others (review): , "image_tail": "https://a.com/b.png" → ∅',
  ],
  [
    'a tail and a mask of a former model, twice',
    sent(
      'videos/image2video',
      'body',
      'body = {"model_name": "kling-v1", "mode": "pro", "image": "https://a.com/a.png"}\nbody["static_mask"] = "https://a.com/m.png"\nbody["image_tail"] = "https://a.com/b.png"\nbody["image_tail"] = "https://a.com/c.png"',
    ),
    '6 error certain: `static_mask` and `image_tail` cannot be used together. | Keep `image_tail`, remove the others (review): body["static_mask"] = "https://a.com/m.png" → ∅',
  ],
]

const request = (path: string, body: string) =>
  `await fetch('${api}/${path}', { method: 'POST', headers, body: JSON.stringify(${body}) })\n`
const typed = (keys: string, given: string) =>
  `interface Body { model_name: string; prompt: string; ${keys} }\nexport async function make(body: Body) {\n  ${request('images/generations', 'body')}}\n${given}`
const typescript: readonly Row[] = [
  [
    'both',
    request(
      'images/generations',
      "{ model_name: 'kling-v2-1', prompt: 'a', negative_prompt: 'b', image: 'https://a.com/a.png' }",
    ),
    "1 warning certain: `negative_prompt` and `image` cannot be used together. | Keep `negative_prompt`, remove the others (review): , image: 'https://a.com/a.png' → ∅ | Keep `image`, remove the others (review): negative_prompt: 'b', → ∅",
  ],
  [
    'both in a type',
    typed('negative_prompt: string; image: string', ''),
    '1 warning certain: `negative_prompt` and `image` cannot be used together.',
  ],
  ['both optional in a type', typed('negative_prompt?: string; image?: string', '')],
  ['one optional in a type', typed('negative_prompt: string; image?: string', '')],
  [
    'one that is sent if it is given',
    `export async function make(image?: string) {\n  ${request('images/generations', "{ model_name: 'kling-v2-1', prompt: 'a', negative_prompt: 'b', ...(image ? { image } : {}) }")}}\n`,
    "2 info possible: `negative_prompt` and `image` may be set together. | Keep `negative_prompt`, remove the others (review): image → ∅ | Keep `image`, remove the others (review): negative_prompt: 'b', → ∅",
  ],
  [
    'an optional argument',
    `export async function make(image?: string) {\n  ${request('images/generations', "{ model_name: 'kling-v2-1', prompt: 'a', negative_prompt: 'b', image }")}}\n`,
    "2 info possible: `negative_prompt` and `image` may be set together. | Keep `negative_prompt`, remove the others (review): , image → ∅ | Keep `image`, remove the others (review): negative_prompt: 'b', → ∅",
  ],
  [
    'a required argument',
    `export async function make(image: string) {\n  ${request('images/generations', "{ model_name: 'kling-v2-1', prompt: 'a', negative_prompt: 'b', image }")}}\n`,
    "2 warning certain: `negative_prompt` and `image` cannot be used together. | Keep `negative_prompt`, remove the others (review): , image → ∅ | Keep `image`, remove the others (review): negative_prompt: 'b', → ∅",
  ],
  [
    'undefined and the other',
    request(
      'images/generations',
      "{ model_name: 'kling-v2-1', prompt: 'a', negative_prompt: undefined, image: 'https://a.com/a.png' }",
    ),
  ],
]

table('conflicting-parameters', 'python', conflicts)
table('conflicting-parameters', 'typescript', typescript)

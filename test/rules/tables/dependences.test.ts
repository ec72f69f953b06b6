import { type Row, table } from '../table'

const api = 'https://api-singapore.klingai.com'
const py = (body: string, path: string, head = '') =>
  `import requests\n${head}\nrequests.post("${api}${path}", headers=headers, json=${body})\n`
const speech = (face: string, head = '') =>
  py(`{"session_id": "1", "face_choose": [${face}]}`, '/v1/videos/advanced-lip-sync', head)
const timed = (start: string, end: string) =>
  speech(
    `{"face_id": "1", "audio_id": "2", "sound_start_time": ${start}, "sound_end_time": ${end}, "sound_insert_time": 0}`,
  )
const faced = (keys: string, head = '') =>
  speech(`{"face_id": "1", ${keys}"sound_start_time": 0, "sound_end_time": 3000, "sound_insert_time": 0}`, head)
const avatar = (keys: string, head = '') =>
  py(`{"image": "https://a.com/a.png", "prompt": "a"${keys}}`, '/v1/videos/avatar/image2video', head)
const swap = (mode: string, images: string) =>
  py(`{"session_id": "1", "edit_mode": "${mode}", "prompt": "a", "image_list": ${images}}`, '/v1/videos/multi-elements')
const image = '{"image": "https://a.com/a.png"}'
const shots = (keys: string, head = '') =>
  py(`{"model_name": "kling-v3", "prompt": "a", ${keys}}`, '/v1/videos/text2video', head)
const shot = (index: number, seconds: string) => `{"index": ${index}, "prompt": "a", "duration": ${seconds}}`
const custom = (list: string, duration = '"5"') =>
  `"duration": ${duration}, "multi_shot": True, "shot_type": "customize", "multi_prompt": [${list}]`

const gaps: readonly Row[] = [
  ['two seconds', timed('0', '2000')],
  [
    'less than two seconds',
    timed('0', '1999'),
    '3 error certain: The part of the speech that is used must last at least 2 s.',
  ],
  ['no time', timed('2000', '2000'), '3 error certain: The part of the speech that is used must last at least 2 s.'],
  [
    'an end before the start',
    timed('3000', '1000'),
    '3 error certain: The part of the speech that is used must last at least 2 s.',
  ],
  ['an unknown end', timed('0', 'end')],
  ['an unknown start', timed('start', '1000')],
  [
    'times as texts',
    timed('"0"', '"1000"'),
    '3 error certain: The part of the speech that is used must last at least 2 s.',
  ],
  [
    'one of two faces',
    speech(
      '{"face_id": "1", "audio_id": "2", "sound_start_time": 0, "sound_end_time": 3000, "sound_insert_time": 0}, {"face_id": "2", "audio_id": "2", "sound_start_time": 0, "sound_end_time": 1000, "sound_insert_time": 0}',
    ),
    '3 error certain: The part of the speech that is used must last at least 2 s.',
  ],
]

const exactlyOne: readonly Row[] = [
  ['one', avatar(', "audio_id": "1"')],
  ['the other', avatar(', "sound_file": "https://a.com/a.mp3"')],
  [
    'both',
    avatar(', "audio_id": "1", "sound_file": "https://a.com/a.mp3"'),
    '3 error certain: `audio_id` and `sound_file` cannot be used together. | Keep `audio_id`, remove the others (review): , "sound_file": "https://a.com/a.mp3" → ∅ | Keep `sound_file`, remove the others (review): "audio_id": "1", → ∅',
  ],
  [
    'none',
    avatar(''),
    '3 error certain: One of `audio_id` or `sound_file` is missing. | Add `audio_id` (review): ∅ → , "audio_id": "<audio_id>" | Add `sound_file` (review): ∅ → , "sound_file": "<sound_file>"',
  ],
  ['none in an open body', avatar(', **more')],
  [
    'none in a body that is no literal',
    py('dict(image="https://a.com/a.png", prompt="a")', '/v1/videos/avatar/image2video'),
    '3 error certain: One of `audio_id` or `sound_file` is missing.',
  ],
  ['an empty one', avatar(', "audio_id": ""')],
  ['an empty one and the other', avatar(', "audio_id": "", "sound_file": "https://a.com/a.mp3"')],
  [
    'one that may be empty and the other',
    avatar(', "audio_id": "1" if x else "", "sound_file": "https://a.com/a.mp3"'),
    '3 warning possible: `audio_id` and `sound_file` cannot be used together. | Keep `audio_id`, remove the others (review): , "sound_file": "https://a.com/a.mp3" → ∅ | Keep `sound_file`, remove the others (review): "audio_id": "1" if x else "", → ∅',
  ],
  [
    'both that may be empty',
    avatar(', "audio_id": "1" if x else "", "sound_file": "https://a.com/a.mp3" if y else ""'),
  ],
  [
    'one that is set for some',
    avatar(', "sound_file": "https://a.com/a.mp3"')
      .replace('requests.post(', 'requests.post(')
      .replace('json={', 'json={**({"audio_id": "1"} if x else {}), '),
    '3 warning possible: `audio_id` and `sound_file` cannot be used together. | Keep `audio_id`, remove the others (review): , "sound_file": "https://a.com/a.mp3" → ∅ | Keep `sound_file`, remove the others (review): "audio_id": "1" → ∅',
  ],
  ['a placeholder and the other', avatar(', "audio_id": "<id>", "sound_file": "https://a.com/a.mp3"')],
  ['one under another name', avatar(', "audioId": "1"')],
  [
    'both of a function',
    `import requests\n\ndef film(audio_id, sound_file):\n    requests.post("${api}/v1/videos/avatar/image2video", headers=headers, json={"image": "https://a.com/a.png", "prompt": "a", "audio_id": audio_id, "sound_file": sound_file})\n`,
  ],
  [
    'both, one of a function',
    `import requests\n\ndef film(audio_id):\n    requests.post("${api}/v1/videos/avatar/image2video", headers=headers, json={"image": "https://a.com/a.png", "prompt": "a", "audio_id": audio_id, "sound_file": "https://a.com/a.mp3"})\n`,
    '4 error certain: `audio_id` and `sound_file` cannot be used together. | Keep `audio_id`, remove the others (review): , "sound_file": "https://a.com/a.mp3" → ∅ | Keep `sound_file`, remove the others (review): "audio_id": audio_id, → ∅',
  ],
  [
    'both, and the file checks them',
    avatar(
      ', "audio_id": audio_id if x else "1", "sound_file": sound_file if x else None',
      'if audio_id and sound_file:\n    raise ValueError()',
    ),
  ],
  ['one in an item', faced('"audio_id": "1", ')],
  [
    'both in an item',
    faced('"audio_id": "1", "sound_file": "https://a.com/a.mp3", '),
    '3 error certain: `audio_id` and `sound_file` cannot be used together. | Keep `audio_id`, remove the others (review): "sound_file": "https://a.com/a.mp3", → ∅ | Keep `sound_file`, remove the others (review): "audio_id": "1", → ∅',
  ],
  [
    'none in an item',
    faced(''),
    '3 error certain: One of `audio_id` or `sound_file` is missing. | Add `audio_id` (review): ∅ → , "audio_id": "<audio_id>" | Add `sound_file` (review): ∅ → , "sound_file": "<sound_file>"',
  ],
  [
    'none in an item that is no literal',
    speech('dict(face_id="1", sound_start_time=0, sound_end_time=3000, sound_insert_time=0)'),
    '3 error certain: One of `audio_id` or `sound_file` is missing.',
  ],
  ['none in an open item', faced('**more, ')],
]

const lists: readonly Row[] = [
  ['a swap with an image', swap('swap', `[${image}]`)],
  [
    'a swap with two images',
    swap('swap', `[${image}, ${image}]`),
    '3 error certain: A swap requires exactly one image.',
  ],
  ['a swap with unknown images', swap('swap', 'images')],
  ['a swap with spread images', swap('swap', `[${image}, ${image}, *more]`)],
  ['a removal without images', swap('removal', '[]')],
  [
    'a removal with an image',
    swap('removal', `[${image}]`),
    '3 warning certain: A removal accepts no image. | Remove `image_list` (review): , "image_list": [{"image": "https://a.com/a.png"}] → ∅',
  ],
  ['an addition with two images', swap('addition', `[${image}, ${image}]`)],
]

const sums: readonly Row[] = [
  [
    'shots that add up',
    shots(custom(`${shot(1, '"2"')}, ${shot(2, '"3"')}`)),
    '3 info certain: `prompt` has no effect here. | Remove `prompt` (review): "prompt": "a", → ∅',
  ],
  [
    'shots that do not add up',
    shots(custom(`${shot(1, '"2"')}, ${shot(2, '"2"')}`)),
    '3 info certain: `prompt` has no effect here. | Remove `prompt` (review): "prompt": "a", → ∅',
    '3 error certain: The durations of the shots must add up to `duration`. | Set `duration: "4"` (review): "5" → "4"',
  ],
  [
    'shots that add up to no duration',
    shots(custom(`${shot(1, '"20"')}, ${shot(2, '"2"')}`)),
    '3 info certain: `prompt` has no effect here. | Remove `prompt` (review): "prompt": "a", → ∅',
    '3 error certain: The durations of the shots must add up to `duration`.',
  ],
  [
    'shots with an unknown duration',
    shots(custom(`${shot(1, '"2"')}, ${shot(2, 'seconds')}`)),
    '3 info certain: `prompt` has no effect here. | Remove `prompt` (review): "prompt": "a", → ∅',
  ],
  [
    'shots without a duration',
    shots(custom(`${shot(1, '"2"')}, {"index": 2, "prompt": "a"}`)),
    '3 info certain: `prompt` has no effect here. | Remove `prompt` (review): "prompt": "a", → ∅',
  ],
  [
    'shots for an unknown duration',
    shots(custom(`${shot(1, '"2"')}, ${shot(2, '"2"')}`, 'seconds')),
    '3 info certain: `prompt` has no effect here. | Remove `prompt` (review): "prompt": "a", → ∅',
  ],
  [
    'shots for one of two durations',
    shots(custom(`${shot(1, '"2"')}, ${shot(2, '"2"')}`, '"5" if x else "4"')),
    '3 info certain: `prompt` has no effect here. | Remove `prompt` (review): "prompt": "a", → ∅',
  ],
  [
    'shots for the default duration',
    shots(`"multi_shot": True, "shot_type": "customize", "multi_prompt": [${shot(1, '"2"')}, ${shot(2, '"2"')}]`),
    '3 info certain: `prompt` has no effect here. | Remove `prompt` (review): "prompt": "a", → ∅',
    '3 error certain: The durations of the shots must add up to `duration`. | Set `duration: "4"` (review): ∅ → , "duration": "4"',
  ],
  [
    'shots and more',
    shots(custom(`${shot(1, '"2"')}, *more`)),
    '3 info certain: `prompt` has no effect here. | Remove `prompt` (review): "prompt": "a", → ∅',
  ],
  [
    'shots without their switch',
    shots(`"duration": "5", "multi_prompt": [${shot(1, '"2"')}]`),
    '3 info certain: `multi_prompt` has no effect here. | Remove `multi_prompt` (review): , "multi_prompt": [{"index": 1, "prompt": "a", "duration": "2"}] → ∅',
  ],
  [
    'shots with their switch off',
    shots(`"duration": "5", "multi_shot": False, "multi_prompt": [${shot(1, '"2"')}]`),
    '3 info certain: `multi_prompt` has no effect here. | Remove `multi_prompt` (review): , "multi_prompt": [{"index": 1, "prompt": "a", "duration": "2"}] → ∅',
  ],
  [
    'shots with their switch perhaps off',
    shots(`"duration": "5", "multi_shot": x, "multi_prompt": [${shot(1, '"2"')}]`),
  ],
  [
    'a kind of shots without shots',
    shots('"duration": "5", "shot_type": "customize"'),
    '3 info certain: `shot_type` has no effect here. | Remove `shot_type` (review): , "shot_type": "customize" → ∅',
  ],
]

const camera = (value: string, model = 'kling-v1') =>
  py(`{"model_name": "${model}", "prompt": "a", "camera_control": ${value}}`, '/v1/videos/text2video')
const cameras: readonly Row[] = [
  ['one axis', camera('{"type": "simple", "config": {"zoom": 5}}')],
  ['one axis and zeros', camera('{"type": "simple", "config": {"zoom": 5, "pan": 0}}')],
  [
    'two axes',
    camera('{"type": "simple", "config": {"zoom": 5, "pan": 1}}'),
    '3 error certain: `camera_control.config` moves `pan` and `zoom`. | Keep `pan`, remove the others (review): "zoom": 5, → ∅ | Keep `zoom`, remove the others (review): , "pan": 1 → ∅',
  ],
  [
    'three axes',
    camera('{"type": "simple", "config": {"zoom": 5, "pan": 1, "tilt": 1}}'),
    '3 error certain: `camera_control.config` moves `pan`, `tilt` and `zoom`. | Keep `pan`, remove the others (review): "zoom": 5, → ∅; , "tilt": 1 → ∅ | Keep `tilt`, remove the others (review): "zoom": 5, → ∅; "pan": 1, → ∅',
  ],
  [
    'no axis',
    camera('{"type": "simple", "config": {}}'),
    '3 error certain: `camera_control.config` is missing with `type: "simple"`. | Add `config` (review): ∅ → "horizontal": 5',
  ],
  [
    'zeros',
    camera('{"type": "simple", "config": {"zoom": 0}}'),
    '3 error certain: `camera_control.config` moves no axis.',
  ],
  ['an unknown axis', camera('{"type": "simple", "config": {"zoom": z}}')],
  ['an axis and an unknown one', camera('{"type": "simple", "config": {"zoom": 5, "pan": p}}')],
  ['unknown axes', camera('{"type": "simple", "config": config}')],
  ['an open config', camera('{"type": "simple", "config": {**config}}')],
  [
    'no config',
    camera('{"type": "simple"}'),
    '3 error certain: `camera_control.config` is missing with `type: "simple"`. | Add `config` (review): ∅ → , "config": {"horizontal": 5}',
  ],
  ['no type', camera('{"config": {"zoom": 5}}')],
  ['no type and no config', camera('{}')],
  ['an unknown type', camera('{"type": kind, "config": {"zoom": 5, "pan": 1}}')],
  ['an unknown type without a config', camera('{"type": kind}')],
  ['a preset', camera('{"type": "down_back"}')],
  [
    'a preset with one axis',
    camera('{"type": "down_back", "config": {"zoom": 5}}'),
    '3 warning certain: This camera movement ("down_back") has a `config`. | Remove `config` (review): , "config": {"zoom": 5} → ∅ | Set `camera_control.type: "simple"` (review): "down_back" → "simple"',
  ],
  [
    'a preset with two axes',
    camera('{"type": "down_back", "config": {"zoom": 5, "pan": 1}}'),
    '3 warning certain: This camera movement ("down_back") has a `config`. | Remove `config` (review): , "config": {"zoom": 5, "pan": 1} → ∅',
  ],
  ['a preset with an empty config', camera('{"type": "down_back", "config": {}}')],
  [
    'one of a preset and another',
    camera('{"type": "down_back" if x else "simple", "config": {"zoom": 5}}'),
    '3 warning possible: This camera movement ("down_back") has a `config`. | Remove `config` (review): , "config": {"zoom": 5} → ∅',
  ],
  [
    'a config that is no literal',
    camera('{"type": "simple", "config": dict(zoom=5, pan=1)}'),
    '3 error certain: `camera_control.config` moves `pan` and `zoom`. | Keep `pan`, remove the others (review): zoom=5, → ∅ | Keep `zoom`, remove the others (review): , pan=1 → ∅',
  ],
  ['an unknown camera', camera('camera')],
]

table('conditional-parameters', 'python', gaps, 'of times')
table('conditional-parameters', 'python', exactlyOne, 'of which one is right')
table('conditional-parameters', 'python', lists, 'of lists')
table('conditional-parameters', 'python', sums, 'of shots')
table('camera-control', 'python', cameras)

import { models, symptoms } from '../../../../src/knowledge'
import type { Variations } from './bodies'

/** What a message may be about. */
const subjects = [
  ...[
    'duration',
    'The duration',
    'parameter duration',
    'Duration',
    'aspectRatio',
    'aspect ratio',
    'AspectRatio',
    'cfg_scale',
  ],
  ...['contents[0].url', 'image_list', 'image', 'Image', 'the image file', 'Image size', 'Image width', 'image_width'],
  ...[
    'Image width and height',
    'Image aspect ratio',
    'video',
    'Video duration',
    'video_duration',
    'audio',
    'sound file length',
  ],
  ...[
    'prompt',
    'negative_prompt',
    'Prompt length',
    'model_name',
    'model',
    'mask',
    'element format',
    'file',
    'The file size',
  ],
  ...['frame rate', 'number of images', 'picture resolution', 'the url of the image', 'clip', 'task', 'weather', ''],
  ...['图片大小', '视频时长', '提示词', '参数', '模型', '图片宽'],
]

/** What it may say of it. */
const predicates = [
  ...['is invalid', 'cannot be empty', 'is required', 'must be a string', 'must be 5 or 10', 'is not supported'],
  ...['not found', 'cannot be used with image_tail', 'must be between 3 and 10 s', 'is too long', 'is too small'],
  ...['cannot exceed 10MB', 'must be at least 300px', '不能为空', '不能超过 10', '不支持', '不存在', '格式错误'],
]

/** Sentences whose form varies; their subject is one parameter. */
const forms = [
  ...[
    'cannot both be empty',
    'cannot be empty at the same time',
    'at least one of duration, mode',
    'cannot be null or empty',
  ],
  ...['is mutually exclusive with mode', 'conflicts with mode', 'is incompatible with mode', '不能同时使用 mode'],
  ...['is less than 3 and larger than 10', 'should not be less than 700px and larger than 4553px', 'less than that'],
  ...[
    'between 3 and 10',
    'in range [3, 10]',
    'in the range of 3 ~ 10 seconds',
    'from 1,000 to 2,000 pixels',
    'from 1:2 to 2:1',
  ],
  ...[
    'must be at least 3',
    'must be greater than or equal to 3s',
    'must be >= 3',
    'is shorter than 3 characters',
    'minimum is 3',
  ],
  ...['不能小于 3', '低于 3秒', 'cannot be longer than 10', 'must not exceed 10 chars', 'exceeds the maximum of 10'],
  ...[
    'exceeded max limit: 10kb',
    'must be at most 10 bytes',
    'must be <= -1.5',
    'larger than 10 MB',
    'max is 10',
    'up to 10 px',
  ],
  ...[
    '不能超过 10字符',
    '最多 10',
    'is too large',
    'too many',
    'exceeds the limit',
    'over the limit',
    '过长',
    '超出范围',
  ],
  ...[
    'is too short',
    'is too narrow',
    '太小',
    'must be of type integer',
    'should be an array',
    'must be text',
    'must be JSON',
  ],
  ...[
    'expected a boolean',
    'expects dict',
    '类型错误',
    'type mismatch',
    'has to be a number',
    'must be a list of images and videos',
  ],
  ...[
    'must be one of [5, 10]',
    'must be either "std" or "pro"',
    'only supports 5s/10s',
    'allowed values are: a, b, c',
    '只能是 5 或 10',
  ],
  ...[
    'must be good',
    "must be 'good'",
    'must be 5 when mode is pro',
    'must be 5, got 7',
    'must be 5. Or 7',
    'expected one of 5|10',
  ],
  ...[`must be one of ${Array.from({ length: 20 }, (_, index) => `v${index}`).join(', ')}`],
  ...[`must be one of ${Array.from({ length: 21 }, (_, index) => `v${index}`).join(', ')}`],
  ...[
    'is missing',
    'must be provided',
    'must not be blank',
    '必填',
    '缺失',
    'value "7" is invalid',
    "'7' is not allowed",
  ],
  ...[
    '"undefined" is not valid',
    '"None" is invalid',
    '"[object Object]" is invalid',
    `"b'7'" is invalid`,
    '"" is invalid',
  ],
  ...['seems to be wrong', 'is out of range', 'has an invalid value', '不合法', 'does not exist', 'no such', '找不到'],
  ...['are not allowed', "doesn't support it", '不可用', 'is fine'],
]
const whole = [
  ...[
    'missing required parameter: duration',
    'Missing parameters duration, mode',
    'lacks field mode',
    '缺少参数：duration',
  ],
  ...[
    'invalid value "7" for duration',
    "Unsupported 'x' for parameter mode",
    'illegal "y" of mode',
    'Invalid parameter duration: 7',
  ],
  ...[
    'unknown field mode=x',
    'invalid duration',
    'invalid something',
    'parameter error: duration',
    'params error',
    '参数错误：duration',
  ],
  ...[
    'prompt: is too long',
    'image: must be a string',
    'body.settings.duration: is invalid',
    'no: is invalid',
    '(duration) is invalid',
  ],
  ...[
    'It failed. duration is invalid',
    'It failed; duration is invalid',
    'a -> duration is invalid',
    'one | duration is invalid',
  ],
  ...[
    'prompt length must be at least 3 and cannot exceed 2500',
    'prompt must be between 1 and 500 characters',
    'prompt is too short',
  ],
  ...[
    'mode, duration are required',
    'mode and duration are not supported',
    'image and image_tail cannot be used together',
  ],
  ...[
    "duration can't be empty",
    'duration could not be found',
    'duration ‘x’ is invalid',
    '“x” is invalid for duration',
  ],
  ...[
    'the field duration is invalid',
    'param mode is invalid',
    'the parameter mode is invalid',
    'modelName is invalid',
  ],
]
const values = [
  ...[
    '7',
    'undefined',
    'null',
    'None',
    'NaN',
    'nil',
    '<duration>',
    '[object Object]',
    "b'x'",
    'x'.repeat(61),
    '',
    ' ',
    'a',
  ],
]
const families = ['duration', 'mode', 'image', 'model_name', 'prompt', 'weather']
const someModels = [
  ...[...new Set(models.map(({ id }) => id))],
  ...[
    'kling-v9',
    'kling-3.0',
    'kling-v2-6-pro',
    'kling-v1.6',
    'kling_v2_6',
    'gen-3',
    'kwaivgi/kling-v2.1',
    'undefined',
    '',
  ],
]
const long = 'and nothing else is said here. '

/** Messages in words. */
export const sentences: Variations = {
  ...Object.fromEntries(
    predicates.map((predicate) => [`what ${predicate}`, subjects.map((subject) => `1201: ${subject} ${predicate}`)]),
  ),
  'the form of a message': forms.flatMap((form) => [
    `{"code": 1201, "message": "duration ${form.replaceAll('"', "'")}"}`,
    `The image size ${form}`,
    `prompt ${form}`,
  ]),
  'a whole message': whole.flatMap((message) => [
    `kling: ${message}`,
    `{"code": 1201, "message": "${message.replaceAll('"', "'")}"}`,
    `{"task_status": "failed", "task_status_msg": "${message.replaceAll('"', "'")}"}`,
  ]),
  'a refused value': values.flatMap((value) =>
    families.map((name) => `{"code": 1201, "message": "${name} value '${value}' is invalid"}`),
  ),
  'a refused model': someModels.flatMap((model) => [
    `{"code": 1201, "message": "model '${model}' is not supported"}`,
    `kling: invalid model_name: ${model}`,
  ]),
  'the code of a message': [1000, 1002, 1102, 1200, 1201, 1203, 1301, 1303, 5000, 1104].flatMap((code) => [
    `{"code": ${code}, "message": "duration is invalid"}`,
    `{"code": ${code}, "message": "account balance not enough"}`,
    `{"code": ${code}, "message": "model is not supported"}`,
    `{"code": ${code}, "message": "something"}`,
  ]),
  'the length of a message': [390, 399, 400, 401, 3990, 4001, 4100].flatMap((length) => [
    `${long.repeat(200).slice(0, length)} duration is invalid`,
    `kling\n${long.repeat(200).slice(0, length)}\nerror: account balance not enough`,
    `kling\nduration is invalid\n${long.repeat(200).slice(0, length)}`,
    `account balance not enough ${long.repeat(200).slice(0, length)}`,
  ]),
  'a symptom': symptoms.flatMap(({ all }) => {
    const words = all.map(({ source }) =>
      source
        .split('|')[0]
        ?.replace(/\\[a-z]\*?|\(\?[:<=!]|[\\()?[\]^$*+{}]/g, ' ')
        .trim(),
    )
    return [
      words.join(' '),
      words.slice(1).join(' '),
      words.slice(0, 1).join(' '),
      `${words.join(' ')} ${'x'.repeat(400)}`,
    ]
  }),
}

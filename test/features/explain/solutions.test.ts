import assert from 'node:assert/strict'
import { explain, inEnglish } from '../../../src/features/explain'

/** The documented messages of /solutions with their translations, and what the answer must start with. */
const refusals: readonly (readonly [message: string, translation: string, title: RegExp])[] = [
  ['Reference video is missing. Please upload a reference video.', '请上传参考视频', /source video is missing/],
  ['Source video is missing. Please provide a source video URL.', '请提供源视频', /source video is missing/],
  [
    'source_video is missing. Please provide exactly one source_video.',
    '源视频地址无效，请提供有效的 HTTP/HTTPS 地址',
    /source video/,
  ],
  ['Product image is missing. Please upload a product image.', '请上传商品图', /product image is missing/],
  [
    'Product image is missing. Please upload at least one product image.',
    '请上传商品图（至少 1 张）',
    /product image is missing/,
  ],
  [
    'Product description is missing. Please provide a product description.',
    '请上传商品描述',
    /product description is missing/,
  ],
  ['Product title is missing. Please provide a product title.', '请填写商品标题', /product title is missing/],
  ['goods_title is required when product content is provided.', '请填写商品标题', /product title is missing/],
  ['Only one bgm item is allowed in contents.', '背景音乐最多上传 1 条，请移除多余的 bgm', /several items of a type/],
  ['Only one voice item is allowed in contents.', '最多指定 1 个音色，请移除多余的 voice', /several items of a type/],
  [
    'Only one source_video item is allowed in contents.',
    '源视频最多上传 1 条，请移除多余的 source_video',
    /several items of a type/,
  ],
  [
    'Only one goods_title item is allowed in contents.',
    '商品标题最多上传 1 条，请移除多余的 goods_title',
    /several items of a type/,
  ],
  [
    'Only one goods_description item is allowed in contents.',
    '商品描述最多上传 1 条，请移除多余的 goods_description',
    /several items of a type/,
  ],
  [
    'bgm is provided but url is empty. Please provide a BGM file URL or remove bgm to use the system default BGM.',
    '背景音乐地址为空，请填写 URL 或移除 bgm 使用系统默认配乐',
    /music has no URL/,
  ],
  [
    'Invalid voice_id. Please select a valid voice from the voice library.',
    '音色 ID 无效，请从音色库中选择有效的 voice_id',
    /not in the voice library/,
  ],
  ['Unsupported resolution. Only 720P and 1080P are supported.', '分辨率仅支持 720P 和 1080P', /`resolution` must be/],
  [
    'aspect_ratio only supports 9:16, 2:3, 3:4, 1:1, 4:3, 3:2, 16:9 and 21:9.',
    '画面比例仅支持 9:16、2:3、3:4、1:1、4:3、3:2、16:9、21:9',
    /`aspect_ratio` has a value/,
  ],
  ['aspect_ratio only supports 9:16, 1:1 and 16:9.', '画面比例仅支持 9:16、1:1、16:9', /`aspect_ratio` has a value/],
  ['aspect_ratio only supports 9:16 and 16:9.', '画面比例仅支持 9:16 和 16:9', /`aspect_ratio` has a value/],
  ['Glossary exceeds the limit of 200 entries.', '术语表最多 200 项', /glossary is too long/],
  [
    'Each glossary entry must be non-empty and no longer than 100 characters.',
    '术语表单项不能为空且不超过 100 字符',
    /entry of the glossary/,
  ],
  [
    'margin_v, font_size and target_cps must be positive integers.',
    '底边距、字号、目标阅读速度需为正整数',
    /not a whole number/,
  ],
  [
    'target_cps out of range. Please provide a value between 4 and 30.',
    'target_cps 超出取值范围，需在 4～30 之间',
    /out of range/,
  ],
  ['At most 5 ref_image items are allowed in contents.', '商品图最多上传 5 张，请移除多余图片', /too many images/],
  [
    'Unsupported product image. Please check the image format, size and dimensions.',
    '商品图不符合要求，请检查图片格式、大小与尺寸',
    /does not accept the image/,
  ],
  [
    'Unsupported image. Please check the image format, size and dimensions.',
    '图片不符合要求，请检查格式、大小和尺寸',
    /does not accept the image/,
  ],
  ['goods_title exceeds the 200-character limit.', '商品标题不能超过 200 个字符', /text about the product is too long/],
  [
    'goods_description exceeds the 2000-character limit.',
    '商品描述不能超过 2000 个字符',
    /text about the product is too long/,
  ],
  ['Unsupported duration. Only 15, 30 and 60 seconds are supported.', '视频时长仅支持 15、30、60 秒', /15, 30 or 60/],
  [
    'Exactly one avatar source is required: provide avatar_image (with voiceId) or avatar_id, not both.',
    '人物来源只能二选一：上传人物图（并指定音色）或选择形象库人物',
    /no avatar, or two/,
  ],
  ['voiceId is required when uploading an avatar_image.', '上传人物图需指定音色', /has no voice/],
  ['speech_script is required for single-person videos.', '请填写口播文案', /speech script is missing/],
  ['speechRate only supports 0.8, 1.0 and 1.2.', '语速仅支持 0.8、1.0 和 1.2', /`speech_rate` must be/],
  [
    'Speech rate adjustment not supported in Video Commerce.',
    '口播带货模式下不支持语速调节',
    /does not work with a product/,
  ],
  ['Failure to pass the risk control system', '内容未通过安全审核，请修改后重试', /content review stopped/],
]

const taskReasons: readonly (readonly [message: string, translation: string, title: RegExp, retry: string])[] = [
  [
    'The source video format is not supported. Please provide a decodable video file (MP4 recommended).',
    '源视频格式不支持，请提供可正常解码的视频文件（推荐 MP4）',
    /cannot read the format/,
    'after-change',
  ],
  ['The source video exceeds the 500MB size limit.', '源视频超过 500MB 大小限制', /too large/, 'after-change'],
  ['The source video exceeds the 300-second duration limit.', '源视频超过 300 秒时长限制', /too long/, 'after-change'],
  [
    'No valid audio or video track detected in the source video.',
    '源视频缺少可识别的音频轨或视频轨',
    /no audio or no video track/,
    'after-change',
  ],
  ['Internal error, please contact Kling customer service.', '系统内部错误', /error of the service/, 'new-task'],
  ['Content policy violation', '违反内容政策', /content review stopped/, 'after-change'],
  ['Image quality too low', '图片清晰度不足', /image is not good enough/, 'after-change'],
  ['Prompt too complex', '提示词过于复杂', /asks for too much/, 'after-change'],
  ['Generation timeout', '视频生成超时', /took too long/, 'new-task'],
  ['Invalid image format', '无效的图片格式', /cannot read the format/, 'after-change'],
  ['Mask dimension mismatch', '蒙版尺寸与图片不一致', /different sizes/, 'after-change'],
]

describe('the messages of /solutions', () => {
  for (const [message, translation, title] of refusals) {
    for (const text of [message, translation]) {
      it(`are recognized in a body: ${text}`, () => {
        const {
          code,
          title: said,
          retry,
        } = explain(JSON.stringify({ code: 1201, message: text, request_id: 'r' }), 'python', inEnglish)
        assert.equal(code, 1201)
        assert.match(said, title)
        assert.equal(retry, 'never')
      })
      it(`are recognized alone: ${text}`, () => {
        assert.match(explain(text, 'python', inEnglish).title, title)
      })
    }
  }

  it('give the parameter that they mention', () => {
    assert.deepEqual(explain('Only one bgm item is allowed in contents.', 'python', inEnglish).parameters, ['bgm'])
    assert.deepEqual(
      explain('font_size out of range. Please provide a value between 1 and 9.', 'python', inEnglish).parameters,
      ['font_size'],
    )
  })
})

describe('the reasons of failed tasks', () => {
  for (const [message, translation, title, retry] of taskReasons) {
    for (const text of [message, translation]) {
      it(`are recognized in a body of both generations, and alone: ${text}`, () => {
        for (const input of [
          text,
          `${text}.`,
          JSON.stringify({
            code: 0,
            message: 'SUCCEED',
            data: { task_id: '1', task_status: 'failed', task_status_msg: text },
          }),
          JSON.stringify({ code: 0, message: 'SUCCEED', data: [{ id: '1', status: 'failed', message: text }] }),
        ]) {
          const explained = explain(input, 'typescript', inEnglish)
          assert.match(explained.title, title, input)
          if (input.startsWith('{')) assert.equal(explained.retry, retry, input)
        }
      })
    }
  }
})

describe('a number alone', () => {
  for (const [text, code] of [
    ['1303', 1303],
    ['错误码：1303', 1303],
    ['报错 1303', 1303],
    ['返回1303错误', 1303],
    ['「1303」', 1303],
    ['不超过 1303 个', null],
  ] as const) {
    it(`is a code unless something else is said: ${text}`, () => {
      assert.equal(explain(text, 'python', inEnglish).code, code)
    })
  }
})

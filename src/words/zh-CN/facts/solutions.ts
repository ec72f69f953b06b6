/** 解决方案接口的错误信息。 */
export const solutions: Readonly<Record<string, string>> = {
  'The source video is missing': '缺少源视频',
  '`contents` has no item of type `source_video` with a readable URL.':
    '`contents` 中没有类型为 `source_video`、且 URL 可读取的项。',
  'There is no item with `"type": "source_video"` in `contents`.': '`contents` 中没有 `"type": "source_video"` 的项。',
  'Its `url` is empty, or is not an HTTP or HTTPS URL.': '该项的 `url` 为空，或不是 HTTP 或 HTTPS 地址。',
  'Add exactly one item of type `source_video` with a public `url` to `contents`.':
    '请在 `contents` 中传且只传一项类型为 `source_video` 的内容，`url` 为公网地址。',
  'The product image is missing': '缺少商品图',
  '`contents` has no product image.': '`contents` 中没有商品图。',
  'The image has another type: `goods_studio` and `talking_agent` expect `ref_image`, `clothing_dupe` expects `product_image`.':
    '图片的类型不对：`goods_studio` 和 `talking_agent` 使用 `ref_image`，`clothing_dupe` 使用 `product_image`。',
  'Its `url` is empty.': '该项的 `url` 为空。',
  'Add an item of the type that this solution expects, with a public `url`.':
    '请加入一项该方案要求的类型，`url` 为公网地址。',
  'The product description is missing': '缺少商品描述',
  '`contents` has no item of type `product_info` with a `text`.':
    '`contents` 中没有类型为 `product_info`、且带 `text` 的项。',
  'The item is missing, or its `text` is empty.': '缺少该项，或其 `text` 为空。',
  'Add an item of type `product_info` with the description as its `text`.':
    '请加入一项类型为 `product_info` 的内容，将商品描述写入 `text`。',
  'The product title is missing': '缺少商品标题',
  '`contents` describes a product, but has no item of type `goods_title`.':
    '`contents` 中有商品内容，但没有类型为 `goods_title` 的项。',
  'Add one item of type `goods_title` with a `text` of at most 200 characters (`goods_studio`) or 500 (`talking_agent`).':
    '请加入一项类型为 `goods_title` 的内容，`text` 最多 200 个字符（`goods_studio`）或 500 个字符（`talking_agent`）。',
  'The speech script is missing': '缺少口播稿',
  'A talking agent requires exactly one item of type `speech_script`, with or without a product.':
    '无论是否传入商品，口播带货都需要恰好一项类型为 `speech_script` 的内容。',
  'Add an item of type `speech_script` with a `text` of at most 2,000 characters.':
    '请加入一项类型为 `speech_script` 的内容，将口播稿写入 `text`，最多 2,000 个字符。',
  'The request has no avatar, or two': '请求中没有人物，或有两个人物',
  'A talking agent requires one avatar: your own image, or one from the library.':
    '口播带货需要一个人物：自己上传的图片，或形象库人物。',
  'The request has both `avatar_image` and `avatar_id`.': '同时传了 `avatar_image` 和 `avatar_id`。',
  'The request has neither.': '两者都没有传。',
  'Send `avatar_image` with a voice, or `avatar_id` alone.': '请传 `avatar_image` 并指定音色，或只传 `avatar_id`。',
  'The avatar has no voice': '没有为人物指定音色',
  'An avatar from your own image requires a voice.': '使用自己上传的人物图片时，必须指定音色。',
  'The request has `avatar_image` without `voice_id`.': '传了 `avatar_image`，但没有传 `voice_id`。',
  'Add a `voice_id` from the voice library. With `avatar_id`, none is needed.':
    '请加上音色库中的 `voice_id`。使用 `avatar_id` 时不需要。',
  '`voice_id` is not in the voice library': '`voice_id` 不是音色库中的音色',
  'The `voice_id` is empty, or unknown to this solution.': '`voice_id` 为空，或不是该方案的音色。',
  'The id comes from another list: each solution has its own voices.': '该 ID 来自另一个列表：每种方案有各自的音色。',
  'The value is empty.': '该值为空。',
  'Use a `voice_id` from the voice library of this solution, or remove the item.':
    '请使用该方案音色库中的 `voice_id`，或删除该项。',
  '`contents` has several items of a type that is allowed once': '`contents` 中只能出现一次的类型有多项',
  '`contents` may have only one item of this type.': '该类型的项在 `contents` 中只能出现一次。',
  'The code adds items in a loop, or adds an item that is already there.': '代码在循环中添加项，或重复添加了已有的项。',
  'Keep one item of the type that the message names.': '错误信息指出的类型，请只保留一项。',
  '`contents` has too many images': '`contents` 中的图片过多',
  '`contents` has more product images than this solution accepts.': '`contents` 中的商品图超过了该方案的上限。',
  'The code sends all images of a product, and there are more than 5.': '代码发送了商品的全部图片，超过了 5 张。',
  'Send at most 5 of them, the clearest first.': '请最多发送 5 张，最清晰的排在前面。',
  'The background music has no URL': '背景音乐没有 URL',
  'The item of type `bgm` has an empty `url`.': '类型为 `bgm` 的项的 `url` 为空。',
  'The value comes from a variable or form field that was never set.': '该值来自从未赋值的变量或表单字段。',
  'Set its `url`, or remove the item to let the service choose the music.':
    '请填写 `url`，或删除该项，由系统自动配乐。',
  'This solution does not accept the image': '图片不符合该方案的要求',
  'The format, size or dimensions of an image are not allowed.': '图片的格式、大小或尺寸不符合要求。',
  'The file is too large, or its shorter side is too short.': '文件过大，或短边过短。',
  'The URL returns something else.': 'URL 返回的不是图片。',
  'Send a JPG, PNG or WebP of at most 50 MB, with sides of at least 300 px and an aspect ratio between 1:2.5 and 2.5:1.':
    '请发送不超过 50 MB 的 JPG、PNG 或 WebP，各边至少 300 像素，宽高比在 1:2.5 到 2.5:1 之间。',
  '`resolution` must be `720p` or `1080p`': '`resolution` 必须为 `720p` 或 `1080p`',
  '`settings.resolution` has a value that this solution does not accept.':
    '该方案不接受 `settings.resolution` 的这个值。',
  'The value comes from another API or model, such as `4k` or `1920x1080`.':
    '沿用了其他 API 或模型的值，例如 `4k` 或 `1920x1080`。',
  'Set `resolution` to `720p` or `1080p`.': '请将 `resolution` 设为 `720p` 或 `1080p`。',
  '`aspect_ratio` has a value that this solution does not accept': '该方案不接受 `aspect_ratio` 的这个值',
  '`settings.aspect_ratio` is not one of the values in the message.':
    '`settings.aspect_ratio` 不是错误信息中列出的值。',
  'Each solution has its own list of ratios; all accept `9:16` and `16:9`.':
    '每种方案支持的比例不同；`9:16` 和 `16:9` 都支持。',
  'Set `aspect_ratio` to one of the values in the message.': '请将 `aspect_ratio` 设为错误信息中列出的值。',
  '`duration` must be 15, 30 or 60': '`duration` 必须为 15、30 或 60',
  '`settings.duration` is not a length that this solution renders.': '`settings.duration` 不是该方案支持的时长。',
  'The value is one for video models, such as 5 or 10.': '沿用了视频模型的时长，例如 5 或 10。',
  'Set `duration` to 15, 30 or 60 seconds.': '请将 `duration` 设为 15、30 或 60 秒。',
  '`speech_rate` must be 0.8, 1.0 or 1.2': '`speech_rate` 必须为 0.8、1.0 或 1.2',
  '`settings.speech_rate` is not one of the three speeds.': '`settings.speech_rate` 不是这三种语速。',
  'The value is between them, or a string.': '该值介于三者之间，或是字符串。',
  'Set `speech_rate` to 0.8, 1.0 or 1.2.': '请将 `speech_rate` 设为 0.8、1.0 或 1.2。',
  '`speech_rate` does not work with a product': '传入商品时不能使用 `speech_rate`',
  'If `contents` describes a product, the speed of the speech is fixed.': '`contents` 中有商品内容时，语速是固定的。',
  'The request has `speech_rate` together with items about a product.': '请求中同时有 `speech_rate` 和商品内容。',
  'Remove `speech_rate`.': '请删除 `speech_rate`。',
  'A text about the product is too long': '商品文本过长',
  'The title or description of the product has more characters than this solution accepts.':
    '商品标题或描述的字符数超过了该方案的上限。',
  'The code sends the whole text from a shop page.': '代码发送了商品页面的全部文本。',
  'Shorten `goods_title` to 200 characters, and `goods_description` to 2,000.':
    '请将 `goods_title` 缩短到 200 个字符以内，`goods_description` 缩短到 2,000 个字符以内。',
  'The glossary is too long': '术语表过长',
  '`glossary` has more than 200 entries.': '`glossary` 超过 200 条。',
  'The code sends a complete glossary for each video.': '代码为每个视频都发送了整个术语表。',
  'Send only the entries that this video needs, at most 200.': '请只发送该视频需要的条目，最多 200 条。',
  'An entry of the glossary is empty or too long': '术语表中有条目为空或过长',
  'An entry of `glossary` is empty, or has more than 100 characters.': '`glossary` 中有条目为空，或超过 100 个字符。',
  'The list was split from a file with empty lines.': '列表拆分自带有空行的文件。',
  'Remove empty entries, and shorten the others to 100 characters.':
    '请删除空条目，并将其他条目缩短到 100 个字符以内。',
  'A subtitle setting is not a whole number': '字幕设置不是整数',
  '`margin_v`, `font_size` or `target_cps` is not a positive whole number.':
    '`margin_v`、`font_size` 或 `target_cps` 不是正整数。',
  'The value is a string, a fraction or zero, or has a unit such as `24px`.':
    '该值是字符串、小数或零，或带有单位，例如 `24px`。',
  'Send whole numbers above zero, without quotes.': '请传大于零的整数，不带引号。',
  'A subtitle setting is out of range': '字幕设置超出范围',
  'A number is outside the range in the message.': '数字超出了错误信息给出的范围。',
  'The value has the wrong unit: the solution expects pixels, or characters per second.':
    '该值的单位不对：应为像素，或每秒字符数。',
  'Use a value within the range: `target_cps` 10 to 20, `margin_v` 1 to 4096, `font_size` 1 to 512.':
    '请使用范围内的值：`target_cps` 为 10 至 20，`margin_v` 为 1 至 4096，`font_size` 为 1 至 512。',
  'The source video is too large': '源视频过大',
  'The source video is larger than 500 MB.': '源视频超过 500 MB。',
  'The code sends the original recording.': '代码发送的是未经压缩的原始录像。',
  'Compress the video to 500 MB, or cut it into parts.': '请将视频压缩到 500 MB 以内，或剪成几段。',
  'The source video is too long': '源视频过长',
  'The source video is longer than 300 seconds.': '源视频超过 300 秒。',
  'The code sends a whole episode as one video.': '代码将整集作为一个视频发送。',
  'Cut the video into parts of at most 300 seconds.': '请将视频剪成每段最多 300 秒。',
  'The source video has no audio or no video track': '源视频没有音频轨或视频轨',
  'The service found no audio track or no video track in the source video.': '服务端在源视频中没有找到音频轨或视频轨。',
  'The video is silent, so there is nothing to translate.': '视频没有声音，因此没有可翻译的内容。',
  'The file is damaged.': '文件已损坏。',
  'Send a video with an audio track and a video track.': '请发送同时有音频轨和视频轨的视频。',
}

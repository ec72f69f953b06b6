/** 服务端返回的内容所指的请求问题：参数、文件、模型。 */
export const requests = {
  'explain.unset': '{name} 传入的值为 {value}',
  'explain.unset-happened': '客户端发送的 {name} 是 {value}：变量没有赋值。',
  'explain.unset-cause': '{name} 对应的变量没有赋值，因此发送的是文本 {value}。',
  'explain.unset-action': '请给变量赋值；没有值时，请求体中不要传 {name}。',
  'explain.bytes': '{name, select, none {某个值} other {{name} }}是以 Python bytes 的形式传入的',
  'explain.bytes-happened':
    "{name, select, none {某个值} other {{name} }}是以 Python 打印 bytes 的形式传入的，外面带有 b'…'。",
  'explain.bytes-cause': "该值是 bytes，发送的是其打印形式 b'…'：缺少 `.decode()`。",
  'explain.bytes-action': '将该值放入请求之前，请先调用 `.decode()`。',

  // 值。
  'explain.value': '{value, select, none {{name} 的值无效} other {{name} 不能为 {value}}}',
  'explain.value-happened': '可灵拒绝了 {name} 的值{value, select, none {} other { {value}}}。',
  'explain.value-cause':
    '{name} 的值{value, select, none {} other { {value} }}拼写错误、属于另一类接口，或超出取值范围。',
  'explain.value-of-model': '该模型不支持 {name} 的这个值，或不支持与当前模式搭配使用。',
  'explain.value-action':
    '{allowed, select, none {请将 {name} 设为该模型支持的值。} other {请使用允许的值：{name} 接受 {allowed}。}}',
  'explain.allowed-at': '{values}（{count, select, none {{paths}} other {{count} 个接口}}）',
  'explain.choice': '{name} 必须为 {allowed}',
  'explain.choice-happened': '此处的 {name} 只能为 {allowed}。',
  'explain.choice-cause': '{name} 的值不是 {allowed}。',
  'explain.choice-elsewhere': '其他值只适用于其他模型或接口。',
  'explain.choice-action': '请将 {name} 设为 {allowed}。',
  'explain.type':
    '{type, select, none {{name} 的类型错误} string {{name} 必须为字符串} integer {{name} 必须为整数} number {{name} 必须为数字} boolean {{name} 必须为布尔值} array {{name} 必须为数组} other {{name} 必须为对象}}',
  'explain.type-happened': '{name} 的 JSON 类型错误。',
  'explain.type-cause': '{name} 传入的 JSON 类型不对{right, select, none {} other {：必须为{right}}}。',
  'explain.type-action': '{right, select, none {请对照接口文档检查 {name} 的类型。} other {请将 {name} 写成{right}。}}',
  'explain.how-to-write':
    '{type, select, string {带引号的字符串，例如 `"5"` 而不是 `5`} integer {不带引号的整数，例如 `5` 而不是 `"5"`} number {不带引号的数字，例如 `0.5` 而不是 `"0.5"`} boolean {不带引号的 `true` 或 `false`} array {用方括号括起的列表，只有一项时也一样} other {用花括号括起的对象，而不是字符串}}',
  'explain.bounds':
    '{min, select, none {最多 {max, number}} other {{max, select, none {至少 {min, number}} other { {min, number} 至 {max, number}}}}}{unit, select, none {} s { 秒} px { 像素} characters { 个字符} other { {unit}}}',
  'explain.range':
    '{bounds, select, none {{name} {direction, select, above {过大} below {过小} other {超出取值范围}}} other {{name} 必须为{bounds}}}',
  'explain.range-happened': '{name} {direction, select, above {过大} below {过小} other {超出取值范围}}。',
  'explain.range-cause':
    '{name} {direction, select, above {过大} below {过小} other {超出取值范围}}{bounds, select, none {} other {：必须为{bounds}}}。',
  'explain.range-action':
    '{bounds, select, none {{allowed, select, none {请修改 {name}。} other {{name} 接受 {allowed}。}}} other {请将 {name} 设为{bounds}。}}',
  'explain.unnamed-range': '{name} {below, select, true {过小} other {过大}}',
  'explain.unnamed-range-happened': '{name} 超出上限{most, select, none {} other {：最多 {most, number}}}。',
  'explain.unnamed-range-action': '请将 {name} 改到上限以内{most, select, none {} other {：最多 {most, number}}}。',
  'explain.unnamed-choice-happened': '{name} 的值无效。',
  'explain.unnamed-choice-action': '请设为 {allowed}。',
  'explain.length': '{name} 过长',
  'explain.length-happened': '{name} 超过了 {most, number} 个字符。',
  'explain.length-cause': '{name} 过长：最多 {most, number} 个字符。',
  'explain.length-below': '少于 {least} 个字符。',
  'explain.length-action': '请将 {name} 缩短到 {most, number} 个字符以内；由程序生成的文本请在发送前截断。',

  // 参数。
  'explain.required': '缺少 {names}',
  'explain.required-happened': '请求中没有 {names}，或其值为空。',
  'explain.required-unset': '{name} 缺失或为空：对应的变量没有赋值。',
  'explain.required-elsewhere': '{name} 写成了别的键，或放在该接口不读取的对象中。',
  'explain.required-action': '请在该接口读取的位置传入 {names} 的值。',
  'explain.conflict': '{names} 不能同时使用',
  'explain.conflict-happened': '使用该模型时，同一请求只能传 {names} 中的一个。',
  'explain.conflict-cause': '在该模型或该模式下，{names} 互斥。',
  'explain.conflict-action': '请删除 {names} 中的一个，或改用支持同时传入的模型。',
  'explain.unsupported': '此处不支持{count, plural, other {}} {names}',
  'explain.unsupported-happened': '该模型在此处不接受 {names}。',
  'explain.unsupported-cause': '该模型不接受 {name}，或在当前模式、时长或组合下不接受。',
  'explain.unsupported-elsewhere': '该参数属于另一个接口或另一类接口。',
  'explain.unsupported-action': '请删除 {name}，或改用接受该参数的模型和模式。',
  'explain.not-found': '没有找到 {name} 对应的内容',
  'explain.not-found-happened': '{name} 中的 ID 不存在。',
  'explain.not-found-cause': '{name} 中的 ID 有误、已删除，或属于另一个账号。',
  'explain.not-found-task-id': '传入的是任务 ID，而需要的是任务结果的 ID。',
  'explain.not-found-action': '请先查询列表，再在 {name} 中使用其中的 ID。',

  // 文件。
  'explain.file-kind': '{kind, select, video {输入视频} audio {音频文件} other {图片}}',
  'explain.file':
    '{problem, select, format {可灵不支持该{file}的格式} url {无法通过 URL 读取{file}} count {{file}过多} ratio {{file}的宽高比过于极端} short {{file}过短} long {{file}过长} narrow {{file}过窄} wide {{file}过宽} low {{file}过矮} high {{file}过高} small {{file}过小} large {{file}过大} short_or_long {{file}过短或过长} narrow_or_wide {{file}过窄或过宽} low_or_high {{file}过矮或过高} small_or_large {{file}过小或过大} other {{file}不符合可灵的要求}}',
  'explain.file-happened': '{title}{bounds, select, none {} other {，必须为{bounds}}}。',
  'explain.file-count-cause': '{title}{bounds, select, none {} other {，应为{bounds}}}。',
  'explain.file-cause':
    '{file}{problem, select, format {的格式不受支持} url {无法通过 URL 读取} ratio {的宽高比过于极端} short {过短} long {过长} narrow {过窄} wide {过宽} low {过矮} high {过高} small {过小} large {过大} short_or_long {过短或过长} narrow_or_wide {过窄或过宽} low_or_high {过矮或过高} small_or_large {过小或过大} other {不符合可灵的要求}}{bounds, select, none {} other {：{property, select, pixels {边长} width {宽度} height {高度} ratio {宽高比} duration {时长} format {格式} length {长度} fps {帧率} other {大小}}必须为{bounds}}}。',
  'explain.file-action':
    '{property, select, duration {{above, select, true {请将{file}剪短{bounds, select, none {} other {到{bounds}}}。} other {请使用{bounds, select, none {时长合适} other {{bounds}}}的{file}。}}} size {请将文件压缩{bounds, select, none {} other {到{bounds}}}，或传更小的文件的 URL。} format {请转换文件格式：图片用 JPG 或 PNG，视频用 H.264 编码的 MP4，音频用 MP3 或 WAV。} url {请使用能直接返回文件的公网 https URL。} ratio {请裁剪{file}。} count {请减少数量{bounds, select, none {} other {，应为{bounds}}}。} other {请缩放{file}{bounds, select, none {} other {：{property, select, width {宽度} height {高度} length {长度} fps {帧率} other {边长}}必须为{bounds}}}。}}',
  'explain.other-limit': '文件不符合其他限制。{limits}',
  'explain.limits': '可灵的限制：{limits}。',
  'explain.limit-size': '最大 {size} MB',
  'explain.limit-side': '边长至少 {side} 像素',
  'explain.limit-ratio': '宽高比 {min} 至 {max}',
  'explain.limit-seconds': '{min} 至 {max} 秒',

  // 模型。
  'explain.model-retired': '{model} 已下线',
  'explain.model-retired-happened': '可灵已不再接受模型 {model}。',
  'explain.model-retired-cause': '模型 {model} 已下线。',
  'explain.model-old-cause': '代码指定了旧模型，或用的是文档中的默认模型，而默认模型也已下线。',
  'explain.name-current-model': '请用 `model_name` 指定现有模型：{current}。',
  'explain.name-current-video-model': '请用 `model_name` 指定现有模型：视频可用 {current}。',
  'explain.model-elsewhere': '该接口不接受 {model}',
  'explain.model-elsewhere-happened': '{model} 是可灵的模型，但不是该接口或这类接口的模型。',
  'explain.model-elsewhere-cause': '模型 {model} 属于另一个接口或另一类接口{at, select, none {} other {：{at}}}。',
  'explain.model-elsewhere-action':
    '请用 `model_name` 指定该接口的模型：{at, select, none {视频可用 {current}} other {{current}}}。',
  'explain.no-model': '{model} 不是可灵 API 的模型',
  'explain.no-model-happened': '可灵没有 {model} 这个模型。',
  'explain.no-model-cause':
    '{model} 不是可灵 API 的模型{gateway, select, none {} other {：这是 {gateway} 的叫法}}{nearest, select, none {} other {；最接近的是 {nearest}}}。',
  'explain.no-model-other-path':
    '该名称属于另一类接口：有些接口的模型名写在路径中，`/v1/…` 接口则用 `model_name` 指定。',
  'explain.use-current-model': '请使用现有模型：{current}。',
  'explain.use-model': '请使用 {model}{besides, select, none {} other {，并设置 {besides}}}。',
  'explain.model-refused': '该模型不是这个接口的模型',
  'explain.model-refused-happened': '可灵拒绝了请求中的模型。',
  'explain.model-refused-cause': '模型已下线、属于另一个接口，或名称拼写错误。',
  'explain.model-missing-cause': '没有指定模型，而文档中的默认模型已下线。',
} as const

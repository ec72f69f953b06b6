/** 中转站，以及不是 API 的域名。 */
export const gateways: Readonly<Record<string, string>> = {
  'Kling does not document this host.': '可灵文档中没有该域名。',
  'kling.ai serves the console and the documentation, but no API.': 'kling.ai 提供控制台和文档，但不提供 API。',
  'A mixture of the API host and the domain of the website.': '把 API 域名和网站域名混在了一起。',
  'A list in `detail` has the input (`loc`), the reason (`msg`) and its kind (`type`); text in `detail` with `error_type` is an error of the platform. Servers built with FastAPI use the first form too.':
    '`detail` 为列表时，给出输入（`loc`）、原因（`msg`）和类型（`type`）；`detail` 为文本且带有 `error_type` 时，是平台自身的错误。用 FastAPI 搭建的服务器也使用第一种形式。',
  'An input was refused: a value, a file or its content.': '输入未被接受：值、文件或其内容。',
  '`title` says what went wrong, `detail` says why, and `status` repeats the HTTP status.':
    '`title` 说明是什么问题，`detail` 说明原因，`status` 与 HTTP 状态码相同。',
  'Billing is not set up or the credit is used up.': '没有设置付款方式，或额度已用完。',
  '`code` in the body is an HTTP status; the reason for a failed task is in data.error.':
    '响应体中的 `code` 是 HTTP 状态码；任务失败的原因在 data.error 中。',
  'The status is in `code` of the body, often with HTTP 200, and the reason is in `msg`.':
    '状态在响应体的 `code` 中，HTTP 状态码往往是 200；原因在 `msg` 中。',
  'Not enough credits.': '额度不足。',
  'A parameter was refused.': '参数未被接受。',
  'a sub-key has reached its limit': '已达到子密钥的限额。',
  'The service is down for maintenance.': '服务正在维护。',
  'The generation failed.': '生成失败。',
  'the feature is disabled': '该功能已关闭。',
  '`error.type` is `new_api_error` if the relay itself answers; it passes Kling’s own errors on unchanged.':
    '中转站自身报错时，`error.type` 为 `new_api_error`；可灵的错误会原样转发。',
  'The quota of the account or its token is used up.': '账号或其 Token 的额度已用完。',
  'The relay refused the call itself: its token, its group, or no channel for the model.':
    '中转站自身拒绝了调用：Token 或分组有问题，或该模型没有可用渠道。',
  'The nodes have their own texts for these errors; other errors follow `API Error:`.':
    '这些错误的文字由节点自行编写；其他错误在 `API Error:` 之后。',
  'The Comfy account has no credits left.': 'Comfy 账号的额度已用完。',
  'The Comfy account is blocked.': 'Comfy 账号已被封禁。',
  'nobody is logged in to Comfy, or the workflow has no `api_key_comfy_org`':
    '没有登录 Comfy，或工作流缺少 `api_key_comfy_org`。',
  'too many calls, even after the retries of the node': '调用过多，节点重试后仍然如此。',
  'Quality is part of the app path (standard, pro, master, 4k); shot_type is `intelligent`; statuses are IN_QUEUE, IN_PROGRESS, COMPLETED.':
    '画质是应用路径的一部分（standard、pro、master、4k）；shot_type 为 `intelligent`；状态为 IN_QUEUE、IN_PROGRESS、COMPLETED。',
  'Modes are standard and pro; multi_prompt is JSON in a string.':
    '模式为 standard 和 pro；multi_prompt 是 JSON 字符串。',
  'The body is model (only `kling`), task_type, input; the version is input.version; statuses end in completed.':
    '请求体为 model（只能是 `kling`）、task_type、input；版本为 input.version；完成状态为 completed。',
  'sound is a boolean; errors are 402, 422 and 455.': 'sound 是布尔值；错误为 402、422 和 455。',
  'The model is in `model`; images are given in image_url.': '模型写在 `model` 中；图片写在 image_url 中。',
  'Models are kling-v3-0, kling-v2-5 and so on; error codes are its own.':
    '模型为 kling-v3-0、kling-v2-5 等；有自己的错误码。',
  'Bodies pass through to Kling; model_name may be null and its lists lag behind.':
    '请求体原样转发给可灵；model_name 可以为 null；各种列表更新较慢。',
  'The model is in the path; images may be in images[].': '模型名写在路径中；图片可以放在 images[] 中。',
  'Tasks of type videoInference; size is width and height.': '任务类型为 videoInference；尺寸用 width 和 height。',
  'sound is a boolean.': 'sound 是布尔值。',
  'The model is in the path; sound is a boolean.': '模型名写在路径中；sound 是布尔值。',
  'The bodies of the `/v1/…` endpoints behind `/kling`; `model` counts as `model_name`; statuses include queued.':
    '在 `/kling` 之后使用 `/v1/…` 接口的请求体；`model` 等同于 `model_name`；状态中有 queued。',
  'One path for everything; `action` says what to do.': '所有操作共用一个路径，由 `action` 指定要做什么。',
  'The parameters are inside `input`, in camel case.': '参数在 `input` 中，使用驼峰命名。',
  'Modes are Standard and Professional; engine is kling or kling-v3.':
    '模式为 Standard 和 Professional；engine 为 kling 或 kling-v3。',
  'Mode is standard.': '模式为 standard。',
  'Its own names.': '参数名自成一套。',
  'The duration is duration_seconds.': '时长为 duration_seconds。',
  'Calls the official API itself: options are in camel case, duration is a number that the SDK turns into text, model names are dotted.':
    '直接调用官方 API：选项使用驼峰命名；duration 是数字，由 SDK 转为字符串；模型名中带点。',
}

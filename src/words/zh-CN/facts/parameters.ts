/** 关于参数、凭证和账号的错误信息。 */
export const parameters: Readonly<Record<string, string>> = {
  'The request has no image': '请求中没有图片',
  'The request has no image.': '请求中没有图片。',
  'The image has another key, such as `image_url`.': '图片写成了别的键，例如 `image_url`。',
  'Set `image` to a URL or to bare Base64.': '请将 `image` 设为 URL 或不带前缀的 Base64。',
  'The request has no prompt': '请求中没有提示词',
  'The request has no prompt.': '请求中没有提示词。',
  '`prompt` is missing, empty, or not where this endpoint reads it.':
    '缺少 `prompt`、其值为空，或放在该接口不读取的位置。',
  'Set `prompt`. On endpoints with `contents`, add an item of type prompt.':
    '请传 `prompt`；使用 `contents` 的接口，请加入一项类型为 prompt 的内容。',
  '`contents` is empty': '`contents` 为空',
  'This endpoint reads its inputs from `contents`, which is empty.': '该接口从 `contents` 读取输入，而其中为空。',
  'The code sends a body for a `/v1/…` endpoint, with `prompt` or `image` at the top level.':
    '代码发送的是 `/v1/…` 接口的请求体，`prompt` 或 `image` 在顶层。',
  'Put the prompt, frames and references in `contents`.': '请将提示词、首尾帧和参考内容放入 `contents`。',
  'The query has no task id': '查询中没有任务 ID',
  'GET /tasks requires the ids of the tasks.': 'GET /tasks 必须传任务 ID。',
  'The code sends the id under another name, or in the path.': 'ID 用了别的参数名，或写在了路径中。',
  'Send `task_ids` or `external_task_ids` in the query, separated by commas.':
    '请在查询参数中传 `task_ids` 或 `external_task_ids`，多个用逗号分隔。',
  'This model supports no end frame in this mode and duration': '该模型在当前模式和时长下不支持尾帧',
  'This model does not support an end frame in this mode and duration.': '该模型在当前模式和时长下不支持尾帧。',
  '2.5 Turbo and 2.6 accept `image_tail` only in mode pro, and 2.6 only without sound.':
    '2.5 Turbo 和 2.6 只在 pro 模式下接受 `image_tail`，且 2.6 不能有声音。',
  'Use mode pro, or a model that supports an end frame in every mode, such as kling-v3.':
    '请使用 pro 模式，或改用各种模式都支持尾帧的模型，例如 kling-v3。',
  'This model supports no end frame': '该模型不支持尾帧',
  'This model does not support an end frame.': '该模型不支持尾帧。',
  'The model is a master model, or does not support image to video.': '该模型是大师版（master），或不支持图生视频。',
  'Remove `image_tail` or use another model.': '请删除 `image_tail`，或改用其他模型。',
  'This model renders no sound in this mode': '该模型在当前模式下不生成声音',
  'This model does not render sound in this mode.': '该模型在当前模式下不生成声音。',
  'kling-v2-6 renders sound only in mode pro.': 'kling-v2-6 只在 pro 模式下生成声音。',
  'Use mode pro, or turn the sound off.': '请使用 pro 模式，或关闭声音。',
  'This model supports no camera control here': '该模型在此处不支持运镜控制',
  'This model does not support camera control, or not in this mode and duration.':
    '该模型不支持运镜控制，或在当前模式和时长下不支持。',
  'Only kling-v1 (text to video, std, 5 s) and kling-v1-5 (image to video, pro, 5 s) supported it.':
    '只有 kling-v1（文生视频，std，5 秒）和 kling-v1-5（图生视频，pro，5 秒）支持过运镜控制。',
  'Remove `camera_control`, and describe the camera movement in the prompt.':
    '请删除 `camera_control`，并在提示词中描述运镜。',
  'O1 renders 5 or 10 seconds here': 'O1 在此处只能生成 5 秒或 10 秒',
  'O1 renders 5 or 10 seconds from only a prompt or a first frame.': '仅有提示词或首帧时，O1 只能生成 5 秒或 10 秒。',
  'The request has another duration, and no references.': '请求的是其他时长，又没有参考内容。',
  'Set `duration` to 5 or 10, or add reference images.': '请将 `duration` 设为 5 或 10，或加入参考图片。',
  'This `external_task_id` is already used': '该 `external_task_id` 已使用过',
  'A task with this external_task_id exists. This request created no task and cost nothing.':
    '已有任务使用了该 external_task_id；本次请求没有创建任务，也不计费。',
  'The code sends the request again after a lost response.': '没有收到响应，代码又重新发送了请求。',
  'The id is not unique within the account.': '该 ID 在账号内不唯一。',
  'Query the task by this id, or use a new id.': '请用该 ID 查询任务，或换用新的 ID。',
  'The model is switched off': '该模型已下线',
  'The model is switched off.': '该模型已下线。',
  'The request has an old model, or none: the documented default kling-v1 is switched off.':
    '请求指定了旧模型，或没有指定模型：文档中的默认模型 kling-v1 已下线。',
  'Set `model_name` to a current model.': '请用 `model_name` 指定现有模型。',
  'No element has this id': '没有该 ID 的主体',
  'No element has this id.': '没有该 ID 的主体。',
  'The element was deleted or belongs to another account.': '该主体已删除，或属于另一个账号。',
  'The id is that of the task that created the element.': '传入的是创建主体的任务 ID，而不是主体 ID。',
  'List the elements, and use an id from that list.': '请查询主体列表，并使用其中的 ID。',
  'This endpoint has no voice with this id': '该接口没有该 ID 的音色',
  'This endpoint has no voice with this id.': '该接口没有该 ID 的音色。',
  'Speech, lip sync and voice control have different catalogs, and the id is from another one.':
    '语音合成、对口型和音色控制的音色表各不相同，该 ID 来自另一个音色表。',
  'Use an id from the catalog of this endpoint.': '请使用该接口音色表中的 ID。',
  'The body is not valid JSON': '请求体不是有效的 JSON',
  'The server stopped at a character of the body that JSON does not allow there.':
    '服务端在请求体中遇到了 JSON 不允许的字符。',
  'The body was built as text, and a quote, a line break or a backslash in the prompt ends a string too early.':
    '请求体是用字符串拼接的，提示词中的引号、换行或反斜杠使字符串提前结束。',
  'The body has single quotes or a trailing comma, as Python prints a dict.':
    '请求体中有单引号或末尾多余的逗号，例如直接使用 Python 打印的 dict。',
  "The body was sent as a form, as `data=` of Python's `requests` does.":
    '请求体以表单形式发送，例如 Python `requests` 库的 `data=`。',
  'Let a library write the JSON: `json=payload` in Python, `JSON.stringify(payload)` in JavaScript and in n8n.':
    '请用库来生成 JSON：Python 用 `json=payload`，JavaScript 和 n8n 用 `JSON.stringify(payload)`。',
  'The server could not read the body': '服务端无法读取请求体',
  'A value in the body has the wrong JSON type, or the body is not valid JSON.':
    '请求体中有值的 JSON 类型错误，或请求体不是有效的 JSON。',
  'A value has the wrong JSON type, such as `"sound": true` instead of `"on"`, or a number instead of a list or an object.':
    '有值的 JSON 类型错误，例如把 `"on"` 写成 `"sound": true`，或该传列表或对象时传了数字。',
  'Keys are in camel case, such as `modelName`.': '键用了驼峰命名，例如 `modelName`。',
  'The body is a form or text, not JSON, or Content-Type is not application/json.':
    '请求体是表单或文本而不是 JSON，或 Content-Type 不是 application/json。',
  'Compare the JSON type of each value with the documentation of the endpoint. Klint reports those that differ.':
    '请对照接口文档检查每个值的 JSON 类型；不一致的值，Klint 会报告。',
  'image2video requires `image`, `image_tail` or both, and got neither.':
    'image2video 需要 `image`、`image_tail` 或两者都传，但都没有收到。',
  'The image has another key, such as `image_url`, or is inside another object.':
    '图片写成了别的键，例如 `image_url`，或放在别的对象中。',
  'The variable with the image is empty.': '存放图片的变量为空。',
  'Set `image` to a URL or to bare Base64, at the top level of the body.':
    '请在请求体顶层将 `image` 设为 URL 或不带前缀的 Base64。',
  'This endpoint does not accept this model': '该接口不接受该模型',
  'The model belongs to another endpoint, or is retired.': '该模型属于另一个接口，或已下线。',
  'The model is retired. So is the documented default, which applies if `model_name` is missing.':
    '该模型已下线。不传 `model_name` 时使用的默认模型也已下线。',
  'The model belongs to another endpoint: image and video models have separate lists, and some models belong in the path.':
    '该模型属于另一个接口：图片模型和视频模型各有列表，有些模型名应写在路径中。',
  'The name is misspelled, or is the one that a gateway uses.': '名称拼写错误，或用的是中转站的叫法。',
  'Set `model_name` to a current model of this endpoint.': '请用 `model_name` 指定该接口的现有模型。',
  'Too many reference images and elements': '参考图片和主体过多',
  'The request has too many frames, reference images and elements in total.':
    '请求中的首尾帧、参考图片和主体，合计数量过多。',
  'Images and elements count together: `image_list`, frames and `element_list` may have 7 in total, or 4 with a reference video.':
    '图片和主体合并计数：`image_list`、首尾帧和 `element_list` 合计最多 7 个，有参考视频时最多 4 个。',
  'Send fewer images or elements: 7 in total, or 4 with a reference video.':
    '请减少图片或主体：合计最多 7 个，有参考视频时最多 4 个。',
  'The Authorization header is missing': '缺少 Authorization 请求头',
  'The Authorization header was missing or empty.': '缺少 Authorization 请求头，或其值为空。',
  'Send `Authorization: Bearer <token or API key>`.': '请发送 `Authorization: Bearer <token or API key>`。',
  'The credential was refused. The message does not say why.': '凭证未通过。错误信息没有说明原因。',
  'A signed token was sent to an endpoint with the model in the path.': '签名 Token 发到了路径带模型名的接口。',
  'The API key is wrong; invalid keys get the same message.': 'API Key 有误；密钥无效时，返回的也是这条错误信息。',
  'The API key is missing (endpoints with the model in the path).': '缺少 API Key（路径带模型名的接口）。',
  "Create an API key in Kling's console, and send it as `Authorization: Bearer <API key>`.":
    '请在可灵控制台创建 API Key，并以 `Authorization: Bearer <API key>` 的形式发送。',
  'No active resource pack covers the call': '没有可用于本次调用的、生效中的资源包',
  'No active resource pack for this product covers the call.': '该产品没有可用于本次调用的、生效中的资源包。',
  'The resource pack is for another product: a video pack does not cover images.':
    '资源包属于另一种产品：视频资源包不能用于图片。',
  'Too many tasks at once': '并发任务过多',
  'More tasks are running than the best active resource pack allows.':
    '正在运行的任务数，超过了生效中的资源包所允许的最大并发数。',
  'The code starts tasks before others have ended: a task occupies its slot from submission until it ends.':
    '代码没等前面的任务结束，就创建了新任务：任务从提交到结束一直占用并发。',
  'Queue the tasks: start one when another has ended.': '请让任务排队：一个结束后再创建下一个。',
  'The access key is unknown': 'Access Key 不存在',
  'The `iss` of the token is not an access key that the server knows.': 'Token 的 `iss` 不是服务端认识的 Access Key。',
  '`iss` is not the access key: access key and secret key are swapped, or it holds an API key.':
    '`iss` 不是 Access Key：Access Key 和 Secret Key 写反了，或写成了 API Key。',
  'The key belongs to the other platform: keys for China and for the global site are not interchangeable, and work only on their own host.':
    '密钥属于另一个平台：国内站和国际站的密钥不能通用，只能用于各自的域名。',
  'The access key was deleted, or the environment variable holds an old one.':
    'Access Key 已删除，或环境变量中还是旧的密钥。',
  'Set `iss` to the access key, sign with the secret key, and call the host of the region in which you created the keys.':
    '请将 `iss` 设为 Access Key，用 Secret Key 签名，并调用密钥所属区域的域名。',
  'The credential is not a signed token': '发送的不是签名 Token',
  'The credential does not have the three parts of a JWT.': '凭证不具备 JWT 的三个部分。',
  'The credential is not a token, but the access key or secret key itself, an empty variable, or a token cut off at a line break.':
    '凭证不是 Token，而是 Access Key 或 Secret Key 本身、空变量，或在换行处截断的 Token。',
  'The code sends an API key where a signed token is expected, or with quotes around it.':
    '代码在应为签名 Token 的位置发送了 API Key，或凭证带有引号。',
  'Sign a JWT with the secret key and send the whole token, or send an API key unchanged: `Authorization: Bearer <token or API key>`.':
    '请用 Secret Key 签发 JWT，并发送完整的 Token，或原样发送 API Key：`Authorization: Bearer <token or API key>`。',
  'The server read the credential and refused it.': '服务端读取了凭证，但没有通过。',
  'The token is signed with the wrong secret: access key and secret key are swapped, or a character of the key is missing.':
    'Token 签名用的密钥不对：Access Key 和 Secret Key 写反了，或密钥少了字符。',
  'The signature of the token is wrong': 'Token 的签名错误',
  'The token is not signed with the secret key of its access key.':
    'Token 没有用该 Access Key 对应的 Secret Key 签名。',
  'The secret key was decoded from Base64 before signing. It is used as text.':
    'Secret Key 在签名前被当作 Base64 解码；它应当作为文本使用。',
  'Sign with HS256 and the secret key as text, unchanged, and set `iss` to the access key of the same pair.':
    '请使用 HS256，将 Secret Key 原样作为文本签名，并将 `iss` 设为同一对密钥的 Access Key。',
  'The model does not support this combination': '该模型不支持这一组合',
  'The model does not support the values in the message together.': '该模型不支持同时使用报错中的这些值。',
  'The model does not support this mode or duration, or only with other settings.':
    '该模型不支持这个模式或时长，或只在其他设置下支持。',
  'Change one of the values in the message, or use another model.': '请修改报错中的某个值，或使用其他模型。',
  'The keys belong to the other platform (China or global).': '密钥属于另一个平台（国内站或国际站）。',
  'The token is sent to an endpoint with the model in the path, which accepts only API keys.':
    'Token 发到了路径带模型名的接口，而这类接口只接受 API Key。',
  'Check that `iss` is the access key, that the token is signed with the secret key as text and HS256, and that both keys belong to this host’s region.':
    '请检查 `iss` 是否为 Access Key，是否用 Secret Key 原文以 HS256 签名，以及两个密钥是否属于该域名所在的区域。',
  'The token has expired': 'Token 已过期',
  'Sign a new token for each request, or before `exp`.': '请为每个请求签发新的 Token，或在 `exp` 之前重新签发。',
  'Requests are too frequent': '请求过于频繁',
  'The account sent more requests in a short time than it may.': '账号在短时间内发送的请求超过了上限。',
  'Wait at least 1 s, and double the wait each time. Query a task about every 5 s.':
    '请至少等待 1 秒，之后每次加倍；约每 5 秒查询一次任务。',
  'The IP address may not call the API': '该 IP 没有调用 API 的权限',
}

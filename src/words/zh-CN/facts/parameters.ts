/** 关于参数、凭证和账号的报错。 */
export const parameters: Readonly<Record<string, string>> = {
  'The request has no image': '请求中没有图片',
  'The request has no image.': '请求中没有图片。',
  'The image is under another key, such as `image_url`.': '图片用了另一个键，例如 `image_url`。',
  'Give `image` a URL or Base64 text.': '请将 `image` 设为 URL 或 Base64 文本。',
  'The request has no prompt': '请求中没有提示词',
  'The request has no prompt.': '请求中没有提示词。',
  '`prompt` is missing or empty, or stands where this endpoint does not read it.':
    '缺少 `prompt`、其值为空，或放在该接口不读取的位置。',
  'Give `prompt` a text; on paths with `contents`, as an item of type prompt.':
    '请给 `prompt` 传入文本；使用 `contents` 的接口请作为类型为 prompt 的项传入。',
  '`contents` is empty': '`contents` 为空',
  'This path reads its inputs from `contents`, and there are none.': '该接口从 `contents` 读取输入，而其中没有内容。',
  'A body of a `/v1/…` endpoint, or a top-level `prompt` or `image`, was sent to a path with the model in it.':
    '将 `/v1/…` 接口的请求体，或顶层的 `prompt` 或 `image`，发到了模型名在路径中的接口。',
  'Put prompt, frames and references into `contents`.': '请将提示词、首尾帧和参考内容放入 `contents`。',
  'The query has no task id': '查询中没有任务 ID',
  'GET /tasks needs the ids of the tasks.': 'GET /tasks 需要任务的 ID。',
  'The id was sent under another name or in the path.': 'ID 用了另一个名称，或写在了路径中。',
  'Send `task_ids` or `external_task_ids` in the query, separated by commas.':
    '请在查询参数中传入 `task_ids` 或 `external_task_ids`，以逗号分隔。',
  'This model accepts no end frame in this mode and duration': '该模型在这个模式和时长下不接受尾帧',
  'This model accepts no end frame in this mode and duration.': '该模型在这个模式和时长下不接受尾帧。',
  '2.5 Turbo and 2.6 accept `image_tail` in mode pro only, 2.6 also only without sound.':
    '2.5 Turbo 和 2.6 只在 pro 模式下接受 `image_tail`，2.6 还要求没有声音。',
  'Use mode pro, or a model that accepts an end frame in every mode, such as kling-v3.':
    '请使用 pro 模式，或使用在每种模式下都接受尾帧的模型，例如 kling-v3。',
  'This model accepts no end frame': '该模型不接受尾帧',
  'This model accepts no end frame.': '该模型不接受尾帧。',
  'The model is one of the master models, or has no image to video.': '该模型是 master 模型，或不支持图生视频。',
  'Remove `image_tail` or use another model.': '请删除 `image_tail`，或使用另一个模型。',
  'This model makes no sound in this mode': '该模型在这个模式下不生成声音',
  'This model makes no sound in this mode.': '该模型在这个模式下不生成声音。',
  'kling-v2-6 makes sound in mode pro only.': 'kling-v2-6 只在 pro 模式下生成声音。',
  'Use mode pro, or switch the sound off.': '请使用 pro 模式，或关闭声音。',
  'This model accepts no camera control here': '该模型在此处不接受运镜控制',
  'This model accepts no camera control, or not in this mode and duration.':
    '该模型不接受运镜控制，或在这个模式和时长下不接受。',
  'Only kling-v1 (text to video, std, 5 s) and kling-v1-5 (image to video, pro, 5 s) had it.':
    '只有 kling-v1（文生视频，std，5 秒）和 kling-v1-5（图生视频，pro，5 秒）支持过它。',
  'Remove `camera_control` and describe the camera in the prompt.': '请删除 `camera_control`，并在提示词中描述运镜。',
  'O1 renders 5 or 10 seconds here': 'O1 在此处生成 5 秒或 10 秒',
  'O1 renders 5 or 10 seconds when it has only a prompt or a first frame.':
    '仅有提示词或首帧时，O1 生成 5 秒或 10 秒。',
  'Another duration was asked for without references.': '没有参考内容，却要求了另一个时长。',
  'Use 5 or 10, or add reference images.': '请使用 5 或 10，或加入参考图片。',
  'This `external_task_id` was used before': '该 `external_task_id` 已使用过',
  'A task with this external_task_id exists; this request made none and cost nothing.':
    '已有使用该 external_task_id 的任务；本次请求没有创建任务，也不计费。',
  'The create is sent again after a lost answer.': '没有收到响应之后再次发送了创建请求。',
  'The id is not unique in the account.': '该 ID 在账号内不唯一。',
  'Query the task by that id, or choose a new one.': '请用该 ID 查询任务，或更换一个新的 ID。',
  'The model is switched off': '该模型已停用',
  'The model is switched off.': '该模型已停用。',
  'The code names an old model, or none: the documented default kling-v1 is switched off.':
    '代码指定了旧模型，或没有指定模型：文档中的默认模型 kling-v1 已停用。',
  'Name a current model in `model_name`.': '请在 `model_name` 中指定现行模型。',
  'No element has this id': '没有该 ID 的主体',
  'No element has this id.': '没有该 ID 的主体。',
  'The element was deleted or belongs to another account.': '该主体已被删除，或属于另一个账号。',
  'The id of the creating task was given in place of the element.': '传入的是创建任务的 ID，而不是主体的 ID。',
  'List the elements and use an id from there.': '请列出主体，并使用其中的 ID。',
  'No voice has this id here': '此处没有该 ID 的音色',
  'No voice has this id here.': '此处没有该 ID 的音色。',
  'Speech, lip sync and voice control have different catalogues; the id is from another one.':
    '语音合成、对口型和音色控制使用不同的音色表；该 ID 来自另一个。',
  'Use an id from the catalogue of this endpoint.': '请使用该接口音色表中的 ID。',
  'The body could not be read': '无法读取请求体',
  'A value in the body has the wrong JSON type, or the body is not valid JSON.':
    '请求体中有值的 JSON 类型错误，或请求体不是有效的 JSON。',
  'A value has the wrong JSON type, such as `"sound": true` in place of `"on"`, or a number where a list or an object belongs.':
    '有值的 JSON 类型错误，例如用 `"sound": true` 代替 `"on"`，或在应为列表或对象的位置传入数字。',
  'Keys are in camel case, such as `modelName`.': '键使用了驼峰命名，例如 `modelName`。',
  'The body is a form or text, not JSON, or Content-Type is not application/json.':
    '请求体是表单或文本而不是 JSON，或 Content-Type 不是 application/json。',
  'Compare the JSON type of each value with the page of the endpoint; Klint marks those that differ.':
    '请对照接口文档检查每个值的 JSON 类型；Klint 会标出不一致的值。',
  'image2video needs `image`, `image_tail`, or both, and got neither.':
    'image2video 需要 `image`、`image_tail` 或两者，但都没有收到。',
  'The image stands under another key, such as `image_url`, or inside another object.':
    '图片用了另一个键，例如 `image_url`，或放在另一个对象中。',
  'The variable with the image is empty.': '存放图片的变量为空。',
  'Give `image` a URL or bare Base64, at the top of the body.':
    '请在请求体顶层将 `image` 设为 URL 或不带前缀的 Base64。',
  'This endpoint does not accept this model': '该接口不接受这个模型',
  'The model is not one of this endpoint, or it is retired.': '该模型不是这个接口的模型，或已下线。',
  'The model is retired; so is the documented default, which counts where `model_name` is missing.':
    '该模型已下线；文档中的默认模型也已下线，而缺少 `model_name` 时会使用它。',
  'The model belongs to another endpoint: image and video models have separate lists, and some models are named in the path.':
    '该模型属于另一个接口：图片模型和视频模型分别列出，有些模型的名称在路径中。',
  'The name is misspelt or is what a gateway calls the model.': '名称拼写错误，或是中转站对该模型的叫法。',
  'Name a current model of this endpoint in `model_name`.': '请在 `model_name` 中指定该接口的现行模型。',
  'Too many reference images and elements': '参考图片和主体过多',
  'Frames, reference images and elements count together, and there are too many.':
    '首尾帧、参考图片和主体合并计数，总数过多。',
  'Images and elements count together: `image_list`, frames and `element_list` may hold 7 in all, 4 with a reference video.':
    '图片和主体合并计数：`image_list`、首尾帧和 `element_list` 合计最多 7 个，有参考视频时最多 4 个。',
  'Send fewer images or elements: 7 in all, 4 with a reference video.':
    '请减少图片或主体：合计最多 7 个，有参考视频时最多 4 个。',
  'No Authorization header reached the server': '服务器没有收到 Authorization 请求头',
  'No Authorization header reached the server.': '服务器没有收到 Authorization 请求头。',
  'Send `Authorization: Bearer <token or API key>`.': '请发送 `Authorization: Bearer <token or API key>`。',
  'The credential was refused. The text does not tell why.': '凭证被拒绝。报错没有说明原因。',
  'A signed token was sent to a path with the model in it.': '签名 Token 发到了模型名在路径中的接口。',
  'The API key is wrong; the same text comes for made-up keys.': 'API Key 错误；编造的密钥也会得到同样的报错。',
  'On a path with the model in it: there was no key at all.': '模型名在路径中的接口：请求中没有密钥。',
  'Create an API key in the console and send it as the bearer.': '请在控制台创建 API Key，并作为 Bearer 凭证发送。',
  'No active pack pays for the call': '没有可用于该调用的有效资源包',
  'No active pack of this product pays for the call.': '没有该产品的有效资源包可用于本次调用。',
  'The pack is for another product: a video pack does not pay for images.':
    '资源包属于另一种产品：视频资源包不能用于图片。',
  'Too many tasks run at once': '并发任务过多',
  'Too many tasks run at once for the best active pack.': '同时运行的任务超过了最高有效资源包的并发数。',
  'New tasks are started before others have ended: a task keeps its slot from submitted until it ends.':
    '前面的任务尚未结束就创建了新任务：任务从提交到结束一直占用并发。',
  'Queue the tasks: start one when another has ended.': '请让任务排队：一个结束后再创建下一个。',
  'No access key is known by this name': '没有这个 Access Key',
  '`iss` of the token is not an access key that the server knows.': 'Token 的 `iss` 不是服务器已知的 Access Key。',
  '`iss` is not the access key: access key and secret key are swapped, or an API key stands in its place.':
    '`iss` 不是 Access Key：Access Key 与 Secret Key 弄反了，或写成了 API Key。',
  'The key belongs to the other platform: keys of China and of the global site are not interchangeable, and each works on its own host only.':
    '密钥属于另一个平台：国内站和国际站的密钥不能通用，只能用于各自的域名。',
  'The access key was deleted, or the environment variable holds an old one.':
    'Access Key 已被删除，或环境变量中是旧的密钥。',
  'Put the access key into `iss`, sign with the secret key, and call the host of the region in which the keys were made.':
    '请将 Access Key 写入 `iss`，用 Secret Key 签名，并调用创建密钥的区域的域名。',
  'What was sent is not a signed token': '发送的不是签名 Token',
  'What was sent as the token does not have the three parts of a JWT.': '作为 Token 发送的内容没有 JWT 的三个部分。',
  'What was sent is not a token of three parts: the access key or the secret key itself, an empty variable, or a token cut off at a line break.':
    '发送的内容没有三个部分：是 Access Key 或 Secret Key 本身、空变量，或在换行处被截断的 Token。',
  'An API key was sent where a signed token is read, or with quotes around it.':
    '在读取签名 Token 的位置发送了 API Key，或带有引号。',
  'Sign a JWT with the secret key and send it whole, or send an API key as it is: `Authorization: Bearer <token or API key>`.':
    '请用 Secret Key 签发 JWT 并完整发送，或原样发送 API Key：`Authorization: Bearer <token or API key>`。',
  'The server read the credential and refused it.': '服务器读取了凭证，但拒绝了它。',
  'The token is signed with the wrong secret: access key and secret key are swapped, or a character of the key is missing.':
    'Token 用错误的密钥签名：Access Key 与 Secret Key 弄反了，或密钥少了字符。',
  'The keys belong to the other platform (China or global).': '密钥属于另一个平台（国内站或国际站）。',
  'The token goes to a path with the model in it, which accepts API keys only.':
    'Token 发到了模型名在路径中的接口，这类接口只接受 API Key。',
  'Check that `iss` is the access key, that the secret key signs as text with HS256, and that both are of this host’s region.':
    '请检查 `iss` 是否为 Access Key，是否用 Secret Key 文本以 HS256 签名，以及两者是否属于该域名的区域。',
  'The token has expired': 'Token 已过期',
  'Sign a new token for each request, or before `exp`.': '请为每个请求签发新的 Token，或在 `exp` 之前重新签发。',
  'Requests come too fast': '请求过于频繁',
  'More requests came in a short time than the account may send.': '短时间内的请求数超过了账号允许的数量。',
  'Wait at least 1 s and double the wait each time; query a task every 5 s or so.':
    '请至少等待 1 秒，之后每次加倍；约每 5 秒查询一次任务。',
  'The IP address may not call the API': '该 IP 不能调用 API',
}

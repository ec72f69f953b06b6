/** 错误码和 HTTP 状态码。 */
export const codes: Readonly<Record<string, string>> = {
  'Kling accepted the request. The code says nothing about the result of the task.':
    '可灵已接受请求，但这不代表任务成功。',
  'Read the status of the task. A failed task of a /v1/… endpoint also comes with code 0; the reason is in data.task_status_msg.':
    '请读取任务状态。/v1/… 接口的任务失败时错误码同样为 0，失败原因在 data.task_status_msg 中。',
  'Kling has sent other codes with HTTP 200 too, so read `code`, not just the HTTP status.':
    '可灵也曾以 HTTP 200 返回其他错误码，因此请读取 `code`，不要只看 HTTP 状态码。',
  'The server could not read the credential.': '服务端无法识别凭证。',
  'The header is misspelled, or `Bearer` or the space after it is missing.':
    '请求头拼写错误，或缺少 `Bearer`，或其后没有空格。',
  'The token or key contains extra characters, such as quotes or a line break.':
    'Token 或密钥中有多余的字符，例如引号或换行。',
  'The keys belong to the other platform: keys for China and for the global site are not interchangeable.':
    '密钥属于另一个平台：国内站和国际站的密钥不能通用。',
  'Send `Authorization: Bearer <token or API key>`, and check the credential.':
    '请发送 `Authorization: Bearer <token or API key>`，并检查凭证本身。',
  'The Authorization header was missing or empty.': '缺少 Authorization 请求头，或其值为空。',
  'The environment variable with the key is not set.': '没有设置存放密钥的环境变量。',
  'The HTTP client, a proxy or a redirect dropped the header.': 'HTTP 客户端、代理或重定向丢弃了该请求头。',
  'Send the header, and fail early if the key is missing.': '请发送该请求头；缺少密钥时，尽早报错。',
  'The server read the credential and refused it.': '服务端读取了凭证，但没有通过。',
  'The token is signed with the wrong secret, or access key and secret key are swapped.':
    'Token 签名用的 Secret Key 不对，或 Access Key 和 Secret Key 写反了。',
  'A token signed with an access key and secret key was sent to an endpoint with the model in the path, which accepts only API keys.':
    '用 Access Key 和 Secret Key 签发的 Token 发到了路径带模型名的接口，而这类接口只接受 API Key。',
  'The API key is unknown or, for an endpoint with the model in the path, missing.':
    'API Key 不存在；或调用的是路径带模型名的接口，却没有发送 API Key。',
  'For endpoints with the model in the path, use an API key from the console. For /v1/… endpoints, check the token: HS256, `iss` is the access key, signed with the secret key as text.':
    '路径带模型名的接口，请使用在控制台创建的 API Key；/v1/… 接口，请检查 Token：算法为 HS256，`iss` 为 Access Key，用 Secret Key 原文签名。',
  'The message about AK/SK proves nothing: Kling also sends it for invalid keys and for missing ones.':
    '提到 AK/SK 的错误信息不能说明原因：密钥无效或没有密钥时，可灵返回的也是这条信息。',
  'The `nbf` of the token is in the future.': 'Token 的 `nbf` 是未来的时间。',
  "This machine's clock is fast, and `nbf` has no margin.": '本机时钟偏快，而 `nbf` 没有留余量。',
  '`nbf` is in milliseconds.': '`nbf` 以毫秒为单位。',
  'Set `nbf` in seconds, 5 s before now, correct the clock, and sign again.':
    '请将 `nbf` 设为当前时间减去 5 秒（以秒为单位），校准时钟，再重新签发。',
  'API keys cannot cause this error.': '使用 API Key 不会出现该错误。',
  'The `exp` of the token has passed.': '当前时间已超过 Token 的 `exp`。',
  'The token was created once, at startup or import, and used after it expired.':
    'Token 只在启动或导入时创建一次，过期后仍在使用。',
  'The lifetime is in the wrong unit.': '有效期的单位有误。',
  "This machine's clock is slow.": '本机时钟偏慢。',
  'Sign a token for each request, or keep it for less than 30 minutes and sign a new one before `exp`.':
    '请为每个请求签发 Token；或将 Token 缓存不到 30 分钟，并在 `exp` 之前重新签发。',
  'The account itself has a problem.': '账号本身有问题。',
  'The state of the account. The code gives no details.': '账号状态异常，该错误码没有更多信息。',
  "Check the account in Kling's console, or contact Kling's support.": '请在可灵控制台查看账号，或联系可灵客服。',
  'This HTTP 429 is not a rate limit: waiting does not help.': '此处的 HTTP 429 不是限流：等待没有用。',
  'A postpaid account owes money.': '后付费账号欠费。',
  'The pay-as-you-go balance is below zero.': '后付费的余额为负。',
  'Top up the account.': '请为账号充值。',
  'No active resource pack covers this call.': '没有可用于本次调用的、生效中的资源包。',
  'The resource pack is used up or has expired.': '资源包已用完或已过期。',
  'The resource pack is for another product: a video pack does not cover images (speech, voices and avatars use the video pack).':
    '资源包属于另一种产品：视频资源包不能用于图片（语音、音色和数字人用的是视频资源包）。',
  'The subscription is for the consumer product, which does not include the API.':
    '购买的是面向普通用户的会员，而会员不含 API。',
  'Buy a resource pack for the right product, or turn on pay-as-you-go.': '请购买对应产品的资源包，或开通后付费。',
  'The account may not use this endpoint or this model.': '该账号没有使用该接口或该模型的权限。',
  'The resource pack or contract does not include the product.': '资源包或合同不包含该产品。',
  "Check which products the account includes, or contact Kling's support.": '请确认账号包含哪些产品，或联系可灵客服。',
  'The request body is not valid.': '请求体无效。',
  'The body is not valid JSON, or Content-Type is not application/json.':
    '请求体不是有效的 JSON，或 Content-Type 不是 application/json。',
  'The body is empty, or encoded as JSON twice.': '请求体为空，或做了两次 JSON 编码。',
  'Send the body as JSON, with `Content-Type: application/json`.':
    '请以 JSON 发送请求体，并设置 `Content-Type: application/json`。',
  'A key is wrong, a value is not allowed, or a combination is not supported. The message names it.':
    '参数名错误、值无效，或不支持该参数组合。错误信息会指出是哪一个参数。',
  'The model does not support this mode, duration or feature, or their combination.':
    '该模型不支持这个模式、时长或功能，或不支持这样搭配使用。',
  'A Base64 image begins with `data:`.': 'Base64 图片以 `data:` 开头。',
  'A value is not in its list or range.': '参数值不在允许的列表或范围内。',
  'The URL of a file is not public.': '文件的 URL 无法公开访问。',
  'The external_task_id was used before.': '该 external_task_id 已使用过。',
  'Read `message`, and change the parameter it names.': '请查看 `message`，并修改其中指出的参数。',
  'This path does not accept this HTTP method.': '该路径不接受这种 HTTP 方法。',
  'A task was queried with POST or created with GET.': '用 POST 查询了任务，或用 GET 创建了任务。',
  'Use POST to create a task, and GET to query it.': '创建任务请用 POST，查询任务请用 GET。',
  'Something in the request does not exist, such as the model or the task.': '请求中指定的内容不存在，例如模型或任务。',
  'The model name or the path is misspelled.': '模型名或路径拼写错误。',
  "The task is queried on another product's path.": '在另一种能力的路径上查询了任务。',
  'The task id is wrong.': '任务 ID 有误。',
  'Check the model, the task id and the path.': '请检查模型、任务 ID 和路径。',
  'Querying too early is not a known cause: in one test, 152 of 152 queries right after the create succeeded.':
    '没有迹象表明原因是查询过早：一次测试中，创建后立即查询，152 次全部成功。',
  'A platform policy blocked the request.': '平台策略拦截了该请求。',
  'The platform does not allow the content or the use.': '平台不允许该内容或用途。',
  "Compare the request with Kling's platform policy.": '请对照可灵的平台策略检查请求。',
  'The content review refused the prompt or a file.': '提示词或文件未通过内容审核。',
  'Words in the prompt or negative prompt.': '正向或负向提示词中的词语。',
  'The content of an image, video or voice.': '图片、视频或声音的内容。',
  'Change the prompt or the file. If a user wrote it, tell them.': '请修改提示词或文件。如果出自用户，请告知用户。',
  'Requests are too frequent.': '请求过于频繁。',
  'Many requests in a short time, including those of other programs on this account.':
    '短时间内请求过多，包括使用同一账号的其他程序的请求。',
  'Polling too often.': '轮询过于频繁。',
  'Wait at least 1 s, and double the wait each time, with jitter.': '请至少等待 1 秒，之后每次加倍，并加入随机抖动。',
  'More tasks are running than the best active resource pack for this product allows.':
    '正在运行的任务数，超过了该产品生效中的资源包所允许的最大并发数。',
  'A task occupies its slot from submission until it ends, not just during the call.':
    '任务从提交到结束一直占用并发，而不只是调用的那一刻。',
  'Other programs use the same account.': '其他程序也在使用同一账号。',
  'Queue the tasks: start one when another has ended. When you retry, wait at least 1 s, and longer each time.':
    '请让任务排队：一个结束后再创建下一个。重试时，请至少等待 1 秒，并逐次延长。',
  'A refused request creates no task and costs nothing, so you can safely send it again.':
    '请求被拒绝时，既不创建任务也不计费，可以放心重新发送。',
  'A video task uses one slot, an image task one per image; queries use none.':
    '每个视频任务占用 1 个并发，图片任务每张图片占用 1 个；查询不占用并发。',
  'The account accepts calls only from certain IP addresses, and this is not one of them.':
    '该账号只允许特定 IP 调用，当前 IP 不在其中。',
  'Your server has a new IP address, or the call comes from another network.':
    '服务器更换了 IP，或调用来自另一个网络。',
  "Ask Kling's customer service to add the address: the console has no allowlist.":
    '请联系可灵客服添加该 IP：控制台中没有白名单设置。',
  'Something failed on the server.': '服务端内部出错。',
  'An error on Kling’s side.': '可灵服务端的故障。',
  "Try again later. If the error persists, send the request_id to Kling's support.":
    '请稍后重试；如果一直失败，请将 request_id 提供给可灵客服。',
  'The service is temporarily unavailable, usually for maintenance.': '服务端暂时不可用，通常是在维护。',
  'Maintenance.': '服务端维护。',
  'Try again later.': '请稍后重试。',
  'The server did not finish in time, usually because of a backlog.': '服务端没有及时处理完，通常是任务积压。',
  'High load on Kling’s side.': '可灵服务端负载过高。',
  OK: '成功',
  'Still read `code` in the body, and the status of the task.': '仍需读取响应体中的 `code` 和任务状态。',
  'Bad Request': '请求错误',
  'Change the request: parameters (1200, 1201) or content (1300, 1301).':
    '请修改请求：参数（1200、1201）或内容（1300、1301）。',
  Unauthorized: '未授权',
  'Authentication failed; a new token fixes 1003 and 1004.': '鉴权失败；1003 和 1004 可通过重新签发 Token 解决。',
  Forbidden: '禁止访问',
  'The account may not use this endpoint or model.': '该账号没有使用该接口或模型的权限。',
  'Not Found': '未找到',
  'Wrong method or path (1202), or unknown model or task (1203).':
    '方法或路径错误（1202），或模型、任务不存在（1203）。',
  'Too Many Requests': '请求过多',
  'Only 1302 and 1303 are temporary; 1100, 1101, 1102 and 1304 are permanent until someone changes the account. Kling documents no Retry-After.':
    '只有 1302 和 1303 会自行恢复；1100、1101、1102 和 1304 在账号问题解决之前不会恢复。可灵文档没有提到 Retry-After。',
  'Internal Server Error': '服务端内部错误',
  'After a create, the task may exist: look it up by external_task_id.':
    '如果是创建请求，任务可能已经创建：请用 external_task_id 查询。',
  'Service Unavailable': '服务端不可用',
  'Usually maintenance; try again later.': '通常是在维护，请稍后重试。',
  'Gateway Timeout': '网关超时',
  'Payment Required': '需要付款',
  'Unprocessable Entity': '无法处理的内容',
  'Method Not Allowed': '方法不允许',
  Conflict: '冲突',
  'Content Too Large': '内容过大',
  'Unavailable For Legal Reasons': '因法律原因不可用',
  'Bad Gateway': '网关错误',
}

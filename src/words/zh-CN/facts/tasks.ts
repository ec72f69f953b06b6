/** 任务，以及人们描述的现象。 */
export const tasks: Readonly<Record<string, string>> = {
  'Too many requests in a batch': '批量请求过多',
  'A batch creates more tasks than the account may run at once (1303), or sends requests too fast (1302). Both are HTTP 429.':
    '批量创建的任务数超过了账号的并发数（1303），或请求过于频繁（1302）。两者都返回 HTTP 429。',
  'More tasks run at once than the resource pack allows (1303): a task occupies its slot from submission until it ends, not just during the call.':
    '同时运行的任务数超过了资源包的并发数（1303）：任务从提交到结束一直占用并发，而不只是调用的那一刻。',
  'Requests are too frequent (1302), polls included.': '请求过于频繁（1302），轮询也计算在内。',
  'The resource pack is used up (1102): also HTTP 429, but waiting does not help.':
    '资源包已用完（1102）：同样是 HTTP 429，但等待没有用。',
  'Use a queue that starts a task when another one has ended, and read `code` of each 429.':
    '请让任务排队，一个结束后再创建下一个；遇到 429 时，请读取 `code`。',
  'A task failed without a reason': '任务失败，但没有给出原因',
  'Kling says why a task failed, but not in `message`, which stays SUCCEED.':
    '可灵会说明任务失败的原因，但不在 `message` 中，该字段始终是 SUCCEED。',
  'The code does not read the reason: `data.task_status_msg` for `/v1/…` endpoints, `message` of the task for endpoints with the model in the path.':
    '代码没有读取原因：`/v1/…` 接口的原因在 `data.task_status_msg` 中，路径带模型名的接口的原因在任务的 `message` 中。',
  'The code looks at the HTTP status or `code`, which are 200 and 0 even if the task failed.':
    '代码只看 HTTP 状态码或 `code`：任务失败时，两者仍分别是 200 和 0。',
  'The reason is empty, as it sometimes is after a content review or an error of the service.':
    '原因为空：内容审核未通过或服务端出错时，有时不给出原因。',
  'Query the task, log the whole response, and explain its `task_status_msg`.':
    '请查询任务，打印完整响应，再解释其中的 `task_status_msg`。',
  'A task never ends': '任务一直没有结束',
  'A task that stays `submitted` or `processing` waits for a slot or for the service. That is not an error.':
    '任务一直处于 `submitted` 或 `processing`，是在等待空闲的并发或服务端处理，并不是出错。',
  'The code waits for the wrong status: tasks of `/v1/…` endpoints end with `succeed`, tasks of endpoints with the model in the path with `succeeded`, never with "completed".':
    '代码等待的状态不对：`/v1/…` 接口的任务以 `succeed` 结束，路径带模型名的接口以 `succeeded` 结束，都不会是 "completed"。',
  'The task is still running: videos take minutes, and longer under load.':
    '任务仍在运行：生成视频需要几分钟，负载高时更久。',
  "The task waits for a slot, because the account's other tasks are running.":
    '任务在等待空闲的并发：该账号的其他任务正在运行。',
  'Log the status in each round, stop at `succeed`, `succeeded` and `failed`, and give up after 15 minutes.':
    '请在每次查询时打印状态，遇到 `succeed`、`succeeded` 和 `failed` 时停止，15 分钟后放弃。',
  'The URL of a result has expired': '生成结果的 URL 已失效',
  'Kling deletes results after 30 days, and their URLs have hotlink protection.':
    '可灵会在 30 天后删除生成结果，其 URL 还设有防盗链。',
  'The result is older than 30 days.': '生成结果已超过 30 天。',
  'The code stores the URL instead of the file, or shows the URL on another site.':
    '代码保存的是 URL 而不是文件，或在其他网站上使用该 URL。',
  'Download the file as soon as the task is done, and keep it in your own storage.':
    '请在任务完成后立即将文件转存到自己的存储中。',
  'The callback never arrives': '没有收到回调',
  'Kling calls `callback_url` when the status of a task changes, but your server did not receive the call.':
    '任务状态变更时，可灵会调用 `callback_url`，但你的服务器没有收到。',
  'The URL is not a public https URL: localhost, a private network, or behind a login.':
    '该 URL 不是公网 https 地址：是 localhost、内网地址，或需要登录。',
  'The code reads `data`, but the body of a callback is the task itself.':
    '代码读取的是 `data`，而回调的请求体就是任务本身。',
  "Use a public https URL that answers 200 at once, test it from Kling's console, and query the task as well.":
    '请使用能立即返回 200 的公网 https URL，在可灵控制台测试，并同时轮询任务。',
  'The credential was refused': '凭证未通过',
  'Kling answers HTTP 401. `code` in the body says which of five reasons applies.':
    '可灵返回 HTTP 401；从响应体中的 `code` 可知是五种原因中的哪一种。',
  'The header lacks `Bearer ` before the token or key.': '请求头中，Token 或密钥前缺少 `Bearer `。',
  'The key is not in the environment, so the header is empty.': '环境变量中没有密钥，因此请求头为空。',
  'Access key and secret key are swapped, or belong to the other platform (China or global).':
    'Access Key 和 Secret Key 写反了，或属于另一个平台（国内站或国际站）。',
  'Send `Authorization: Bearer <token or API key>`, and read `code` in the response.':
    '请发送 `Authorization: Bearer <token or API key>`，并读取响应体中的 `code`。',
  'HTTP 429 stands for six codes. Waiting helps for only two of them: 1302 (too fast) and 1303 (too many tasks at once).':
    'HTTP 429 对应六个错误码，其中只有两个等待后会恢复：1302（请求过于频繁）和 1303（并发任务过多）。',
  'More tasks run at once than the resource pack allows (1303): a task occupies its slot until it ends.':
    '同时运行的任务数超过了资源包的并发数（1303）：任务在结束前一直占用并发。',
  'The resource pack is used up, or the account has a problem (1100 to 1102, 1304): waiting does not help.':
    '资源包已用完，或账号有问题（1100 至 1102、1304）：等待没有用。',
  'Read `code` in the body: it says whether waiting helps.': '请读取响应体中的 `code`，由此判断等待是否有用。',
  'Accepted and waiting.': '已提交，正在排队。',
  'Being rendered.': '处理中，正在生成。',
  'Done; the result can be read.': '已成功，可以读取结果。',
  'Done; the outputs can be read.': '已成功，可以读取输出。',
  'Ended without a result; the reason is in `task_status_msg` (`/v1/…` endpoints) or `message` (paths with the model in them).':
    '已失败，没有结果；原因在 `task_status_msg`（`/v1/…` 接口）或 `message`（路径带模型名的接口）中。',
  'Kling’s error table has no 402; missing credit is 429 with 1101 or 1102.':
    '可灵的错误码表中没有 402；欠费或资源包用完时，返回 429 和 1101 或 1102。',
  'Endpoints with the model in the path accept only API keys; they answer a signed token with 401 and code 1002.':
    '路径带模型名的接口只接受 API Key；收到签名 Token 时，返回 401 和错误码 1002。',
  'API keys, issued since 2026-06-17, work on all endpoints.': 'API Key 自 2026-06-17 起提供，可用于所有接口。',
  'A task occupies its concurrency slot from submission until it ends.': '任务从提交到结束一直占用并发。',
  'Kling documents no Retry-After header, and no recorded response has one.':
    '可灵文档没有提到 Retry-After 响应头，记录到的响应中也没有。',
  'After 5000 or 5002 for a create, the task may exist; Kling refuses a second create with the same external_task_id without charging for it.':
    '创建请求返回 5000 或 5002 后，任务可能已经创建；用相同的 external_task_id 再次创建时，可灵会拒绝，且不计费。',
  'HTTP 429 with 1100, 1101, 1102 or 1304 is permanent until the account changes; only 1302 and 1303 are temporary.':
    'HTTP 429 中，1100、1101、1102 和 1304 在账号问题解决之前不会恢复，只有 1302 和 1303 会自行恢复。',
  'A failed task of a `/v1/…` endpoint comes with HTTP 200, code 0 and message SUCCEED; the reason is in `task_status_msg`.':
    '`/v1/…` 接口的任务失败时，HTTP 状态码为 200，错误码为 0，message 为 SUCCEED；原因在 `task_status_msg` 中。',
  'Kling has sent codes other than 0 with HTTP 200.': '可灵也曾以 HTTP 200 返回非 0 的错误码。',
  'Kling deletes result files after 30 days, and their URLs stop working.':
    '可灵会在 30 天后删除结果文件，其 URL 也随之失效。',
}

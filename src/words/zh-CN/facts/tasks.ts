/** 任务，以及人们描述的现象。 */
export const tasks: Readonly<Record<string, string>> = {
  'Too many requests in a batch': '批量请求过多',
  'A batch creates more tasks than the account may run at once (1303), or sends requests too fast (1302). Both come as HTTP 429.':
    '批量创建的任务数超过账号的并发数（1303），或请求过快（1302）。两者都返回 HTTP 429。',
  'More tasks run at once than the pack allows (1303): a task keeps its slot from submitted until it ends, not only during the call.':
    '同时运行的任务超过资源包的并发数（1303）：任务从提交到结束一直占用并发，而不只是在调用期间。',
  'Requests come too fast (1302), polls included.': '请求过于频繁（1302），轮询也计算在内。',
  'The pack is used up (1102): HTTP 429 too, but waiting does not help.':
    '资源包已用完（1102）：同样是 HTTP 429，但等待没有用。',
  'Put the tasks into a queue that starts one when another has ended, and read `code` of each 429.':
    '请让任务排队，一个结束后再创建下一个，并读取每个 429 的 `code`。',
  'A task failed, and no reason is shown': '任务失败，但没有显示原因',
  'Kling does say why a task failed, but not in `message`: that stays SUCCEED.':
    '可灵会说明任务失败的原因，但不在 `message` 中：它始终是 SUCCEED。',
  'The reason is in `data.task_status_msg` (`/v1/…` endpoints) or in `message` of the task (paths with the model in them), and the code does not print it.':
    '原因在 `data.task_status_msg`（`/v1/…` 接口）或任务的 `message`（模型名在路径中的接口）中，而代码没有打印它。',
  'The HTTP status is 200 and `code` is 0 although the task failed: only the status of the task tells.':
    '任务失败时 HTTP 状态码仍为 200，`code` 仍为 0：只有任务状态能说明失败。',
  'The reason is empty: the content review and faults of the service sometimes give none.':
    '原因为空：内容审核和服务故障有时不给出原因。',
  'Query the task and print the whole answer; read `task_status_msg`, and explain that.':
    '请查询任务并打印完整响应；读取 `task_status_msg`，再解释它。',
  'A task does not come to an end': '任务一直没有结束',
  'A task that stays `submitted` or `processing` waits for a slot or for the service; no error is needed for that.':
    '任务一直处于 `submitted` 或 `processing`，是在等待并发或服务，不一定是出错。',
  'The code waits for a status that never comes: tasks end with `succeed` on `/v1/…` endpoints and with `succeeded` on paths with the model in them, not with "completed".':
    '代码在等待不会出现的状态：`/v1/…` 接口的任务以 `succeed` 结束，模型名在路径中的接口以 `succeeded` 结束，而不是 "completed"。',
  'The task is still running: videos take minutes, and longer under load.':
    '任务仍在运行：生成视频需要几分钟，负载高时更久。',
  'The task waits for a slot, because others of the account run.': '任务在等待并发，因为该账号的其他任务正在运行。',
  'Print the status in each round, end on `succeed`, `succeeded` and `failed`, and stop asking after 15 minutes.':
    '请每次打印状态，遇到 `succeed`、`succeeded` 和 `failed` 时结束，并在 15 分钟后停止查询。',
  'The address of a result is gone': '生成结果的地址已失效',
  'Kling deletes results after 30 days, and their addresses are not made to be shown elsewhere.':
    '可灵在 30 天后删除生成结果，其地址也不供其他网站展示。',
  'The result is older than 30 days: files and addresses are removed then.':
    '生成结果已超过 30 天：文件和地址此时已被删除。',
  'The address was stored in place of the file, or is shown on another site: it is protected against hot-linking.':
    '保存的是地址而不是文件，或在其他网站上展示：地址有防盗链保护。',
  'Download the file as soon as the task is done, and keep it in storage of your own.':
    '任务完成后请立即下载文件，并保存到自己的存储中。',
  'No callback comes': '没有收到回调',
  'Kling calls `callback_url` when the status of a task changes; your server did not get that call.':
    '任务状态变化时可灵会调用 `callback_url`，而你的服务器没有收到。',
  'The address is not reachable from outside, or is not an https address: localhost, a private network, a login in front of it.':
    '地址无法从外部访问，或不是 https 地址：localhost、内网，或前面有登录验证。',
  'The code expects `data`: the body of a callback is the task itself, without an envelope.':
    '代码读取 `data`：而回调的请求体就是任务本身，没有外层。',
  'Give a public https address that answers 200 at once, test it from the console, and query the task as well.':
    '请提供能立即返回 200 的公网 https 地址，在控制台测试，并同时查询任务。',
  'The credential was refused': '凭证被拒绝',
  'Kling refuses a credential with HTTP 401; `code` in the body says which of five reasons it is.':
    '可灵以 HTTP 401 拒绝凭证；响应体中的 `code` 会说明是五种原因中的哪一种。',
  'The header lacks `Bearer ` before the token or key.': '请求头中的 Token 或密钥前缺少 `Bearer `。',
  'The key is not in the environment, so the header is empty.': '环境变量中没有密钥，因此请求头为空。',
  'Access key and secret key are swapped, or belong to the other platform (China or global).':
    'Access Key 与 Secret Key 弄反了，或属于另一个平台（国内站或国际站）。',
  'Send `Authorization: Bearer <token or API key>`, and read `code` in the body of the answer.':
    '请发送 `Authorization: Bearer <token or API key>`，并读取响应体中的 `code`。',
  'HTTP 429 stands for six codes, and only two of them pass by waiting: 1302 (too fast) and 1303 (too many tasks at once).':
    'HTTP 429 对应六个错误码，其中只有两个等待后会恢复：1302（请求过快）和 1303（并发任务过多）。',
  'More tasks run at once than the pack allows (1303): a task keeps its slot until it ends.':
    '同时运行的任务超过资源包的并发数（1303）：任务在结束前一直占用并发。',
  'The pack is used up or the account has a problem (1100 to 1102, 1304): waiting does not help.':
    '资源包已用完，或账号有问题（1100 至 1102、1304）：等待没有用。',
  'Read `code` in the body: it says whether waiting helps.': '请读取响应体中的 `code`：它会说明等待是否有用。',
  'Accepted and waiting.': '已接受，正在等待。',
  'Being rendered.': '正在生成。',
  'Done; the result can be read.': '已完成，可以读取结果。',
  'Done; the outputs can be read.': '已完成，可以读取输出。',
  'Ended without a result; the reason is in `task_status_msg` (`/v1/…` endpoints) or `message` (paths with the model in them).':
    '已结束但没有结果；原因在 `task_status_msg`（`/v1/…` 接口）或 `message`（模型名在路径中的接口）中。',
  'The official table has no 402; missing credit is 429 with 1101 or 1102.':
    '官方错误码表中没有 402；欠费或资源包用完时为 429 和 1101 或 1102。',
  'Paths with the model in them accept API keys only; Kling answers a signed token with 401 and code 1002.':
    '模型名在路径中的接口只接受 API Key；收到签名 Token 时，可灵返回 401 和错误码 1002。',
  'Plain API keys, issued since 2026-06-17, work on all paths.': '2026-06-17 起发放的 API Key 可用于所有路径。',
  'A task holds its concurrency slot from submitted until it ends.': '任务从提交到结束一直占用并发。',
  'No page mentions a Retry-After header and no recorded response has one.':
    '没有文档提到 Retry-After 响应头，记录到的响应中也没有。',
  'After 5000 or 5002 on a create the task may exist; a second create with the same external_task_id is refused at no cost.':
    '创建请求返回 5000 或 5002 之后，任务可能已经存在；用相同的 external_task_id 再次创建会被拒绝且不计费。',
  'HTTP 429 with 1100, 1101, 1102 or 1304 stays until the account changes; only 1302 and 1303 pass.':
    'HTTP 429 且错误码为 1100、1101、1102 或 1304 时，在账号改变之前不会恢复；只有 1302 和 1303 会恢复。',
  'On `/v1/…` endpoints, a failed task comes with HTTP 200, code 0 and message SUCCEED; the reason is in `task_status_msg`.':
    '`/v1/…` 接口的任务失败时，HTTP 状态码为 200，错误码为 0，message 为 SUCCEED；原因在 `task_status_msg` 中。',
  'Codes other than 0 were seen under HTTP 200.': 'HTTP 200 中也出现过非 0 的错误码。',
  'Result files and their URLs are removed after 30 days.': '结果文件及其 URL 在 30 天后删除。',
}

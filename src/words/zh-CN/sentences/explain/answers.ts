/** 错误码、任务，以及与可灵错误无关的文本。 */
export const answers = {
  // 错误码。
  'explain.code': '{code}：{what}',
  'explain.named-code': '{code}（{name}）',
  'explain.perhaps-code': '可能是 {code}：{name}',
  'explain.code-with-other-words': '{code}，但报错内容属于 {other}：{name}',
  'explain.if-kling': '如果它来自可灵：',
  'explain.words-of-other-code': '报错内容属于错误码 {other}，而不是 {code}。',
  'explain.number-of-other-service': '该数字来自其他服务：文本中没有可灵的迹象。',
  'explain.wait-as-told': '响应要求先等待 {seconds} 秒；之后每次等待时间加倍。',
  'explain.waiting-is-vain': '此处的 HTTP 429 不是限流：等待没有用。',
  'explain.other-status':
    '错误码 {code} 对应 HTTP {http}，而文本中是 HTTP {status}{name, select, none {} other {（{name}）}}。请以 `code` 为准：它也出现在其他状态码下。',
  'explain.code-not-recorded': '没有记录到该报错对应的错误码；请读取响应中的 `code`。',
  'explain.no-code': '{code}：不是官方 API 的错误码',
  'explain.no-code-happened':
    '官方 API 的错误码表有 {count} 个错误码，其中没有 {code}。{meant, select, true {实际返回的是：} other {最接近的是：}}{near}。',
  'explain.no-code-action': '请查看响应本身：HTTP 状态码、`code` 和 `message`。',
  'explain.no-code-reason': '查明原因之前不要：等待这个数字的代码永远不会执行。',
  'explain.no-code-made-up': '该数字来自文章或生成的代码，而不是来自响应。',
  'explain.no-code-gateway': '调用发到了中转站，它有自己的错误码。',
  'explain.no-code-newer': '该错误码比 Klint 的错误码表更新。',
  'explain.handle-codes': '请处理实际存在的错误码：{codes}。',

  // 成功。
  'explain.accepted': '不是错误：请求已被接受',
  'explain.accepted-happened':
    '错误码 0 和 SUCCEED 表示该请求已被接受，不代表任务的结果：结果在任务状态 `data.task_status`（`/v1/…` 接口）或 `status`（模型名在路径中的接口）中。',
  'explain.accepted-cause': '如果仍然缺少内容：任务还在运行，或之后失败；两种情况下 `message` 都是 SUCCEED。',
  'explain.query-until-final': '请查询任务直到最终状态，并设置上限，然后读取结果或原因。',
  'explain.no-task': '没有找到任务',
  'explain.no-task-happened': '查询已被接受，但列表为空：该账号看不到这个 ID 的任务。',
  'explain.no-task-path': '该 ID 错误，或不是任务的 ID：自定义 ID 应放在 `external_task_ids` 中，而结果有自己的 ID。',
  'explain.no-task-account': '该任务属于另一个账号或另一个区域。',
  'explain.no-task-age': '任务已超过 30 天。',
  'explain.no-task-action': '请对照创建响应（`data.id`）检查该 ID，并用相同的密钥和域名查询。',
  'explain.finished': '不是错误：任务已完成',
  'explain.finished-happened': '任务的状态为 {status}：已经完成，可以读取结果。文件保留 30 天。',
  'explain.finished-cause': '如果仍然缺少内容：代码在等待另一个状态，或从另一个位置读取结果。',
  'explain.finished-action': '请从任务中读取结果并下载文件：文件地址会失效。',
  'explain.running': '不是错误：任务仍在{status, select, submitted {等待} other {运行}}',
  'explain.running-happened': '任务的状态为 {status}：{meaning}',
  'explain.running-cause': '如果看起来没有进展：生成视频需要几分钟，负载高或该账号有其他任务时更久。',
  'explain.overcome': '已从 {what} 恢复',
  'explain.overcome-happened': '之后的一次请求已被接受（第 {line} 行{task, select, none {} other {，任务 {task}}}）。',
  'explain.overcome-action': '不需要处理。如果经常发生，请在服务拒绝之前放慢速度。',
  'explain.overcome-reason': '错误已经过去：之后的请求成功了。',
  'explain.overcome-cause': '它自行恢复了。',

  // 失败的任务。
  'explain.task-failed': '任务失败：{why}',
  'explain.task-failed-happened': '可灵接受了请求，之后任务{task, select, none {} other { {task} }}失败。{happened}',
  'explain.task-after-change': '不要原样重试：相同的内容和输入会再次失败。失败的任务不会恢复，请创建新任务。',
  'explain.task-reason-decides': '取决于失败的原因，而文本中没有。',
  'explain.task-once': '可以作为新任务重试一次：失败的任务不会恢复，只有服务返回的内容能说明是否与输入有关。',
  'explain.no-reason': '文本中没有原因',
  'explain.no-reason-happened': '文本没有说明原因。',
  'explain.no-reason-cause':
    '原因在 `task_status_msg`（`/v1/…` 接口）或任务的 `message`（模型名在路径中的接口）中，而文本没有包含它。',
  'explain.no-reason-action':
    '请查询任务并读取 `task_status_msg`，模型名在路径中的接口请读取任务的 `message`：原因只在那里。',
  'explain.empty-reason': '原因为空',
  'explain.empty-reason-happened': '可灵没有给出原因：任务的消息为空。',
  'explain.empty-reason-review': '内容审核拦截了任务，但没有说明。',
  'explain.empty-reason-input': '只有生成时才能检查的输入，例如特殊的图片或视频。',
  'explain.empty-reason-action':
    '请原样重新创建任务。如果再次失败，请修改提示词或文件，并把任务 ID 和 `request_id` 提供给客服。',
  'explain.unknown-reason': 'Klint 未收录的原因',
  'explain.unknown-reason-happened': '下方服务返回的内容说明了原因。',
  'explain.unknown-reason-input': '服务返回的内容所指的：只有生成时才能检查的输入，或其内容。',
  'explain.unknown-reason-review': '内容审核拒绝了提示词、文件或生成结果。',
  'explain.unknown-reason-action': '请修改其中指出的内容，并创建新任务。如果指的是服务本身，请稍后原样重新创建。',
  'explain.fault': '服务故障。',

  // 比较状态的代码。
  'explain.status-not-known': '代码不认识状态 {status}',
  'explain.status-not-known-happened':
    '任务的状态为 {status}{done, select, true {：已经完成} other {}}。代码在等待{expected, select, none {另一个状态} other { {expected}}}，而它不会出现。',
  'explain.no-status': '{status} 不是可灵任务的状态',
  'explain.no-status-happened': '可灵任务没有 {status} 这个状态：它来自其他服务或周围的代码。',
  'explain.compare-status':
    '请与 `succeed`（`/v1/…` 接口）、`succeeded`（模型名在路径中的接口）和 `failed` 比较；其他状态都表示任务仍在继续。',
  'explain.comparison-to-blame': '问题不在任务，而在代码中的比较。',
  'explain.compared-with':
    '代码将状态与可灵不会返回的{expected, select, none {状态} other { {expected} }}比较：`/v1/…` 接口的任务以 `succeed` 结束，模型名在路径中的接口以 `succeeded` 结束。',
  'explain.code-of-others': '代码是为其他服务或中转站编写的。',

  // 无法理解的文本。
  'explain.some-service': '其他服务',
  'explain.other-service': '不是可灵的错误：看起来来自 {service}',
  'explain.other-service-happened':
    '文本的格式或名称属于 {service}，而不是可灵。{number, select, none {} other {其中的 {number} 与可灵的错误码无关。}}',
  'explain.other-service-action':
    '请查阅 {service} 的文档。如果是可灵的错误，请复制响应体：`code`、`message`、`request_id`。',
  'explain.other-service-reason': '取决于 {service} 的文档。',
  'explain.other-service-cause': '该错误来自 {service}：可灵的响应有 `code`、`message`、`request_id` 和 `data`。',
  'explain.empty': '没有可解释的内容',
  'explain.empty-happened': '文本为空。可以解释错误码、HTTP 状态码、响应体、日志、调用栈或 `task_status_msg`。',
  'explain.unknown': '没有识别出可灵的错误',
  'explain.unknown-happened': '没有找到：错误码、HTTP 状态码、响应体、已知的服务报错、中转站或客户端的错误。',
  'explain.begins-with': '文本的开头是 {words}。',
  'explain.unknown-reason-to-wait': '查明原因之前不要：取决于响应中的 `code`。',
  'explain.unknown-body':
    '该响应体不属于官方 API：官方响应有 `code`、`message` 和 `request_id`。它来自中转站、代理或自己的服务器。',
  'explain.unknown-cause': '文本来自调用周围的代码，其中没有服务的响应。',
  'explain.what-to-copy':
    '请原样复制响应体：`code`、`message`、`request_id`，任务还需要 `task_status` 和 `task_status_msg`。不要包含密钥和 Token。',
  'explain.reading-order':
    '请按顺序读取：HTTP 状态码（问题的类别）、`code`（具体是哪一个，以及重试是否有用）、`message`（哪个参数），任务失败时读取 `task_status_msg`。',
  'explain.print-body':
    '如果代码丢弃了响应体（`raise_for_status()`，或打印 `axios` 错误时没有 `error.response.data`），请先打印它。',
} as const

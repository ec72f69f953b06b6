/** 错误码、任务，以及与可灵错误无关的文本。 */
export const answers = {
  // 错误码。
  'explain.code': '{code}：{what}',
  'explain.named-code': '{code}（{name}）',
  'explain.perhaps-code': '可能是 {code}：{name}',
  'explain.code-with-other-words': '{code}，但错误信息对应的是 {other}：{name}',
  'explain.if-kling': '如果来自可灵：',
  'explain.words-of-other-code': '错误信息对应的是错误码 {other}，而不是 {code}。',
  'explain.number-of-other-service': '该数字来自其他服务：文本中看不出与可灵有关。',
  'explain.wait-as-told': '响应要求先等待 {seconds} 秒，之后每次将等待时间加倍。',
  'explain.waiting-is-vain': '此处的 HTTP 429 不是限流：等待没有用。',
  'explain.other-status':
    '错误码 {code} 对应 HTTP {http}，而文本中是 HTTP {status}{name, select, none {} other {（{name}）}}。请以 `code` 为准：该错误码也曾随其他状态码返回。',
  'explain.code-not-recorded': '没有该错误信息对应哪个错误码的记录，请读取响应中的 `code`。',
  'explain.no-code': '{code}：不是官方 API 的错误码',
  'explain.no-code-happened':
    '官方 API 的错误码表有 {count} 个错误码，其中没有 {code}。{meant, select, true {实际返回的是：} other {最接近的是：}}{near}。',
  'explain.no-code-action': '请查看响应本身：HTTP 状态码、`code` 和 `message`。',
  'explain.no-code-reason': '查明原因之前不要重试：判断这个数字的代码永远不会执行。',
  'explain.no-code-made-up': '该数字来自文章或 AI 生成的代码，而不是响应。',
  'explain.no-code-gateway': '调用发到了中转站，而中转站有自己的错误码。',
  'explain.no-code-newer': '该错误码较新，Klint 的错误码表尚未收录。',
  'explain.handle-codes': '请处理实际存在的错误码：{codes}。',

  // 成功。
  'explain.accepted': '不是错误：请求已受理',
  'explain.accepted-happened':
    '错误码 0 和 SUCCEED 只表示请求已受理，不代表任务成功：任务结果看状态 `data.task_status`（`/v1/…` 接口）或 `status`（路径带模型名的接口）。',
  'explain.accepted-cause': '如果没有拿到结果：任务还在运行，或随后失败了；两种情况下 `message` 都是 SUCCEED。',
  'explain.query-until-final': '请轮询任务直到终态（要有上限），再读取结果或失败原因。',
  'explain.no-task': '没有找到任务',
  'explain.no-task-happened': '查询成功，但列表为空：该账号下查不到这个 ID 的任务。',
  'explain.no-task-path': 'ID 有误，或不是任务的 ID：自定义 ID 应放在 `external_task_ids` 中，而结果有自己的 ID。',
  'explain.no-task-account': '该任务属于另一个账号或另一个区域。',
  'explain.no-task-age': '任务已超过 30 天。',
  'explain.no-task-action': '请对照创建任务时返回的 `data.id` 检查该 ID，并用相同的密钥和域名查询。',
  'explain.finished': '不是错误：任务已完成',
  'explain.finished-happened': '任务状态为 {status}：已完成，可以读取结果。文件保留 30 天。',
  'explain.finished-cause': '如果没有拿到结果：代码等待的是另一个状态，或读取结果的位置不对。',
  'explain.finished-action': '请从任务中读取结果并及时转存文件：文件 URL 会失效。',
  'explain.running': '不是错误：任务仍在{status, select, submitted {排队} other {运行}}',
  'explain.running-happened': '任务状态为 {status}：{meaning}',
  'explain.running-cause': '如果看起来没有进展：生成视频需要几分钟，负载高或账号有其他任务在运行时更久。',
  'explain.overcome': '已从 {what} 恢复',
  'explain.overcome-happened': '随后的一次请求成功（第 {line} 行{task, select, none {} other {，任务 {task}}}）。',
  'explain.overcome-action': '无需处理。如果经常发生，请主动降低请求频率，不要等到服务端拒绝。',
  'explain.overcome-reason': '错误已经恢复：随后的请求成功了。',
  'explain.overcome-cause': '错误自行恢复了。',

  // 失败的任务。
  'explain.task-failed': '任务失败：{why}',
  'explain.task-failed-happened': '可灵接受了请求，但任务{task, select, none {} other { {task} }}随后失败。{happened}',
  'explain.task-after-change': '不要原样重试：相同的内容和输入还会失败。失败的任务不会恢复，请创建新任务。',
  'explain.task-reason-decides': '取决于失败原因，而文本中没有。',
  'explain.task-once': '可以新建任务重试一次：失败的任务不会恢复，只有服务端返回的内容能说明是否与输入有关。',
  'explain.no-reason': '文本中没有原因',
  'explain.no-reason-happened': '文本没有说明失败原因。',
  'explain.no-reason-cause':
    '原因在 `task_status_msg`（`/v1/…` 接口）或任务的 `message`（路径带模型名的接口）中，而文本不包含该字段。',
  'explain.no-reason-action':
    '请查询任务并读取 `task_status_msg`（路径带模型名的接口读取任务的 `message`）：原因只在那里。',
  'explain.empty-reason': '原因为空',
  'explain.empty-reason-happened': '可灵没有给出原因：任务的失败信息为空。',
  'explain.empty-reason-review': '内容审核拦截了任务，但没有说明原因。',
  'explain.empty-reason-input': '输入有问题，但要到生成时才能检查出来，例如不常见的图片或视频。',
  'explain.empty-reason-action':
    '请原样重新创建任务。如果再次失败，请修改提示词或文件，并将任务 ID 和 `request_id` 提供给可灵客服。',
  'explain.unknown-reason': 'Klint 未收录的原因',
  'explain.unknown-reason-happened': '下方服务端返回的内容说明了原因。',
  'explain.unknown-reason-input': '即服务端返回的内容所指的问题：要到生成时才能检查的输入，或其内容。',
  'explain.unknown-reason-review': '内容审核未通过：提示词、文件或生成结果。',
  'explain.unknown-reason-action':
    '请修改其中指出的内容，再创建新任务。如果指的是服务端自身的问题，请稍后原样重新创建。',
  'explain.fault': '服务端故障。',

  // 比较状态的代码。
  'explain.status-not-known': '代码没有处理状态 {status}',
  'explain.status-not-known-happened':
    '任务状态为 {status}{done, select, true {：已完成} other {}}。代码等待的是{expected, select, none {另一个状态} other { {expected}}}，而该状态不会出现。',
  'explain.no-status': '{status} 不是可灵任务的状态',
  'explain.no-status-happened': '可灵任务没有 {status} 这个状态：该状态来自其他服务，或来自周围的代码。',
  'explain.compare-status':
    '请与 `succeed`（`/v1/…` 接口）、`succeeded`（路径带模型名的接口）和 `failed` 比较；其他状态都表示任务尚未结束。',
  'explain.comparison-to-blame': '任务没有问题，是代码比较的状态不对。',
  'explain.compared-with':
    '代码将状态与可灵不会返回的{expected, select, none {状态} other { {expected} }}比较：`/v1/…` 接口的任务以 `succeed` 结束，路径带模型名的接口以 `succeeded` 结束。',
  'explain.code-of-others': '代码是为其他服务或中转站写的。',

  // 无法理解的文本。
  'explain.some-service': '其他服务',
  'explain.other-service': '没有识别出可灵的错误：看起来来自 {service}',
  'explain.other-service-happened':
    '文本的格式或名称属于 {service}，而不是可灵。{number, select, none {} other {其中的 {number} 与可灵的错误码无关。}}',
  'explain.other-service-action':
    '请查阅 {service} 的文档。如果是可灵的错误，请复制响应体中的 `code`、`message`、`request_id`。',
  'explain.other-service-reason': '以 {service} 的文档为准。',
  'explain.other-service-cause': '该错误来自 {service}：可灵的响应有 `code`、`message`、`request_id` 和 `data`。',
  'explain.empty': '没有可解释的内容',
  'explain.empty-happened': '文本为空。可以解释错误码、HTTP 状态码、响应体、日志、调用栈或 `task_status_msg`。',
  'explain.unknown': '没有识别出可灵的错误',
  'explain.unknown-happened':
    '在文本中没有找到错误码、HTTP 状态码、响应体、已知的服务端错误信息，也没有找到中转站或客户端的错误。',
  'explain.begins-with': '文本的开头是 {words}。',
  'explain.unknown-reason-to-wait': '查明原因之前不要重试：取决于响应中的 `code`。',
  'explain.unknown-body':
    '该响应体不是官方 API 的：官方 API 的响应有 `code`、`message` 和 `request_id`。响应来自中转站、代理或自己的服务器。',
  'explain.unknown-cause': '文本来自调用前后的代码，其中没有服务端的响应。',
  'explain.what-to-copy':
    '请原样复制响应体中的 `code`、`message`、`request_id`；如果是任务，还需要 `task_status` 和 `task_status_msg`。不要包含密钥和 Token。',
  'explain.reading-order':
    '请依次查看：HTTP 状态码（哪一类问题）、`code`（具体是什么问题，重试是否有用）、`message`（哪个参数）；任务失败时，查看 `task_status_msg`。',
  'explain.print-body':
    '如果代码丢弃了响应体（`raise_for_status()`，或打印 `axios` 错误时没有打印 `error.response.data`），请先将其打印出来。',
} as const

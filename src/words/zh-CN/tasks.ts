import type { Templates } from '../catalogue'

const from = '{generation, select, legacy {`/v1/…` 接口} other {模型名在路径中的接口}}'
const ofCode =
  '{instead, select, none {错误码只有 0、1000–1004（鉴权）、1100–1103（账号）、1200–1203（请求）、1300–1304（策略与限流）和 5000–5002（服务端）。} other {可灵返回的是 {instead}。}}'
const useCode = '{instead, select, none {请使用其中之一。} other {请使用 {instead}。}}'

/** 请求发出之后的问题。 */
export const tasks: Templates = {
  'blind-retry': {
    blind: {
      what: '遇到任何 HTTP 429 都会重试，没有读取 `code`。',
      why: '只有 {passing} 会自行恢复；{permanent} 也是 429，账号状态不变就不会恢复。',
      do: '请只对 {passing} 重试。',
    },
    anyError: {
      what: '遇到任何 HTTP 错误都会重试，没有读取 `code`。',
      why: '只有 5xx 和 429 中的 {passing} 会恢复；参数或凭证错误每次都会失败。',
      do: '请只对这些错误重试。',
    },
    policy: {
      what: '无论出什么错都会重试。',
      why: '401、参数错误和账号欠费（429 中的 {permanent}）每次都会失败。',
      do: '请读取 `code`，并只对 {passing} 重试。',
    },
    adapter: {
      what: 'urllib3 对每个 429 都会重试（包括 POST），不读取 `code`。',
      why: '{permanent} 也是 429，账号状态不变就不会恢复。',
      do: '请去掉 429，并在自己的代码中对 {passing} 重试。',
    },
    endless: { what: '重试没有上限。', why: '持续存在的错误会让请求无限重复。', do: '请在若干次后停止。' },
    constant: {
      what: '每次重试的等待时间相同。',
      why: '同时被拒绝的客户端会同时再来。',
      do: '请每次加倍等待时间，并加入随机量。',
    },
    stays: {
      what: '错误码 {code} 会被重试，但它不会自行恢复。',
      why: '{code} 表示“{meaning}”：同样的请求会再次失败。',
      do: '请不要重试。',
    },
    givenUp: {
      what: '错误码 {code} 会自行恢复，但没有重试。',
      why: '{code} 表示“{meaning}”。',
      do: '请等待（逐次加长）后重新发送请求。',
    },
    twice: {
      what: '{statuses} 之后重试可能会创建两个任务。',
      why: '第一个任务可能已经存在，两个都会计费。',
      do: '请每次发送相同的 `external_task_id`；可灵会拒绝第二个任务且不计费。',
    },
  },
  'expiring-result-url': {
    stored: {
      what: '该 URL 在任务结束 {days} 天后失效。',
      why: '可灵会删除文件。',
      do: '请下载文件，并保存副本的地址。',
    },
    sent: {
      what: '{path} 是保存下来的结果 URL，{days} 天后失效。',
      why: '可灵会删除文件。',
      do: '请保存文件副本，并发送副本的地址。',
    },
    linked: {
      what: '页面不能依赖该 URL。',
      why: '可灵有防盗链，并会在 {days} 天后删除文件。',
      do: '请下载文件，并提供自己的副本。',
    },
  },
  'nonexistent-error-code': {
    http: { what: '可灵不会返回 HTTP {status}：这段代码不会执行。', why: '{note}', do: '请检查正确的错误。' },
    code: { what: '可灵没有错误码 {code}：这段代码不会执行。', why: ofCode, do: useCode },
    success: {
      what: '成功的 code 是 0，而不是 {code}。',
      why: '这样所有响应都会被当作错误，或都不会被当作成功。',
      do: '请与 0 比较。',
    },
    named: { what: '可灵的错误码表中没有 {code}。', why: ofCode, do: useCode },
  },
  'unbounded-concurrency': {
    unbounded: {
      what: '同时创建的任务数没有限制。',
      why: '任务在结束前一直占用并发；超出并发数，可灵返回错误码 1303。',
      do: '请使用队列，在一个任务结束后再开始下一个（代码片段 `kling-batch`）。',
    },
    tooMany: {
      what: '此处最多同时创建 {count} 个任务，而多数账号的并发数为 {allowed}。',
      why: '任务在结束前一直占用并发；超出并发数，可灵返回错误码 1303。',
      do: '请使用队列，在一个任务结束后再开始下一个（代码片段 `kling-batch`）。',
    },
    loop: {
      what: '该循环不断创建任务，却不等待任何一个。',
      why: '任务在结束前一直占用并发；超出并发数，可灵返回错误码 1303。',
      do: '请等待每个任务，或使用队列（代码片段 `kling-batch`）。',
    },
  },
  'unbounded-polling': {
    unbounded: {
      what: '该循环可能永远不会结束。',
      why: '任务可能一直是 `submitted` 或 `processing`。',
      do: '请加上超时。',
    },
    skipsLimit: {
      what: '这个 `continue` 跳过了循环的上限。',
      why: '只要执行它，循环就不会结束。',
      do: '请在它之前检查上限。',
    },
    noDelay: {
      what: '该循环不停顿地查询。',
      why: '请求过快会被可灵拒绝（错误码 1302）。',
      do: '请在两次查询之间等待约 {wait}。',
    },
    skipsDelay: {
      what: '这个 `continue` 跳过了查询之间的等待。',
      why: '请求过快会被可灵拒绝（错误码 1302）。',
      do: '请在它之前等待。',
    },
    tooFast: {
      what: '每 {pause} 秒查询一次。',
      why: '生成视频需要几分钟，请求过快会被可灵拒绝（错误码 1302）。',
      do: '请在两次查询之间等待约 {wait}。',
    },
  },
  'unchecked-result': {
    nothing: {
      what: '使用响应前没有检查错误。',
      why: '如果可灵拒绝了请求，响应中就没有任务。',
      do: '请先检查 `code` 是否为 0。',
    },
    code: {
      what: '使用响应前只检查了 HTTP 状态。',
      why: '可灵曾在 HTTP 200 下返回错误。',
      do: '请在使用 `data` 前检查 `code` 是否为 0。',
    },
    handedOn: {
      what: '响应未经错误检查就被返回。',
      why: '此处没有读取 HTTP 状态或 `code`。',
      do: '请检查 `code` 是否为 0，或确保每个调用方都检查。',
    },
    lostLegacy: {
      what: '任务失败的原因在此处丢失。',
      why: '原因只在 `data.task_status_msg` 中，而没有代码读取它。',
      do: '请把它加入错误信息。',
    },
    lostNew: {
      what: '任务失败的原因在此处丢失。',
      why: '原因只在任务的 `message` 中，而没有代码读取它。',
      do: '请把它加入错误信息。',
    },
    reason: {
      what: '`message` 不说明任务失败的原因。',
      why: '任务失败时它也是 "SUCCEED"。',
      do: '请读取 `data.task_status_msg`。',
    },
  },
  'wrong-task-status': {
    success: {
      what: '已完成任务的状态是 {instead}，不会是 {text}。',
      why: `${from}不会返回 {text}：代码会一直等待，或把成功当作失败。`,
      do: '请与 {instead} 比较。',
    },
    failure: {
      what: '失败任务的状态是 {instead}，不会是 {text}。',
      why: `${from}不会返回 {text}：该分支不会执行，失败不会被发现。`,
      do: '请与 {instead} 比较。',
    },
    waiting: {
      what: '进行中任务的状态不会是 {text}。',
      why: `${from}返回 "submitted" 或 "processing"。`,
      do: '请与 {instead} 比较。',
    },
    field: { what: '响应中没有 {field}。', why: `在${from}中，它是 {instead}。`, do: '请读取 {instead}。' },
    callback: {
      what: '回调中的状态是 {instead}，不会是 {text}。',
      why: '该分支不会执行。',
      do: '请与 {instead} 比较。',
    },
    wrapped: {
      what: '回调中没有 `data`：{field} 在顶层。',
      why: '回调的请求体就是任务本身。',
      do: '请从请求体读取 {field}。',
    },
    list: {
      what: '此处的 `data` 是一个任务，而不是列表。',
      why: '新任务还没有结果。',
      do: '请用 `data.task_id` 查询任务，并读取 `data.task_result`。',
    },
  },
}

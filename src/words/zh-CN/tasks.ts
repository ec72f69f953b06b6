import type { Templates } from '../catalogue'

const from = '{generation, select, legacy {`/v1/…` 接口} other {路径带模型名的接口}}'
const ofCode =
  '{instead, select, none {错误码只有 0、1000–1004（鉴权）、1100–1103（账号）、1200–1203（请求）、1300–1304（策略与限流）和 5000–5002（服务端）。} other {可灵返回的是 {instead}。}}'
const useCode = '{instead, select, none {请使用其中之一。} other {请使用 {instead}。}}'

/** 请求发出之后的问题。 */
export const tasks: Templates = {
  'blind-retry': {
    blind: {
      what: '遇到 HTTP 429 一律重试，没有读取 `code`。',
      why: '只有 {passing} 会自行恢复；{permanent} 也是 429，但账号问题不解决就不会恢复。',
      do: '请只对 {passing} 重试。',
    },
    anyError: {
      what: '遇到 HTTP 错误一律重试，没有读取 `code`。',
      why: '只有 5xx，以及 429 中的 {passing}，会自行恢复；参数或凭证有误，每次都会失败。',
      do: '请只对这些错误重试。',
    },
    policy: {
      what: '无论出什么错都重试。',
      why: '401、参数错误、额度用完等账号问题（429 中的 {permanent}），重试多少次都会失败。',
      do: '请读取 `code`，并只对 {passing} 重试。',
    },
    adapter: {
      what: 'urllib3 遇到 429 一律重试（包括 POST），不读取 `code`。',
      why: '{permanent} 也是 429，但账号问题不解决就不会恢复。',
      do: '请去掉 429，并在自己的代码中对 {passing} 重试。',
    },
    endless: { what: '重试没有上限。', why: '遇到不会自行恢复的错误，请求会无限重复。', do: '请限制重试次数。' },
    constant: {
      what: '每次重试的等待时间都相同。',
      why: '同时被拒绝的客户端，又会在同一时刻重试。',
      do: '请每次将等待时间加倍，并加入随机抖动。',
    },
    stays: {
      what: '对不会自行恢复的错误码 {code} 做了重试。',
      why: '{code} 表示“{meaning}”：重复同样的请求仍会失败。',
      do: '请不要重试。',
    },
    givenUp: {
      what: '错误码 {code} 会自行恢复，却没有重试。',
      why: '{code} 表示“{meaning}”。',
      do: '请等待一段时间（逐次延长），再重新发送请求。',
    },
    twice: {
      what: '{statuses} 之后重试，可能会重复创建任务。',
      why: '第一个任务可能已经创建，两个任务都会计费。',
      do: '请每次传相同的 `external_task_id`：可灵会拒绝第二个任务，且不计费。',
    },
  },
  'expiring-result-url': {
    stored: {
      what: '该 URL 在任务结束 {days} 天后失效。',
      why: '可灵会删除文件。',
      do: '请及时转存文件，并保存转存后的 URL。',
    },
    sent: {
      what: '{path} 是保存下来的结果 URL，{days} 天后失效。',
      why: '可灵会删除文件。',
      do: '请及时转存文件，并发送转存后的 URL。',
    },
    linked: {
      what: '页面不能直接使用该 URL。',
      why: '该 URL 有防盗链，且可灵会在 {days} 天后删除文件。',
      do: '请转存文件，并在页面中使用转存后的 URL。',
    },
  },
  'nonexistent-error-code': {
    http: {
      what: '可灵不会返回 HTTP {status}{alone, select, true {：这段代码不会执行} other {}}。',
      why: '{note}',
      do: '请改为处理实际会返回的错误。',
    },
    code: {
      what: '可灵没有错误码 {code}{alone, select, true {：这段代码不会执行} other {}}。',
      why: ofCode,
      do: useCode,
    },
    success: {
      what: '表示成功的错误码是 0，而不是 {code}。',
      why: '照这样写，所有响应都会算作失败，或者都不算成功。',
      do: '请改为与 0 比较。',
    },
    named: { what: '可灵的错误码表中没有 {code}。', why: ofCode, do: useCode },
  },
  'unbounded-concurrency': {
    unbounded: {
      what: '同时创建的任务数没有限制。',
      why: '任务在结束前一直占用并发；超出并发数时，可灵返回错误码 1303。',
      do: '请使用队列，一个任务结束后再创建下一个（代码片段 `kling-batch`）。',
    },
    tooMany: {
      what: '此处最多同时创建 {count} 个任务，而多数账号的并发数为 {allowed}。',
      why: '任务在结束前一直占用并发；超出并发数时，可灵返回错误码 1303。',
      do: '请使用队列，一个任务结束后再创建下一个（代码片段 `kling-batch`）。',
    },
    loop: {
      what: '该循环不断创建任务，却不等待任务结束。',
      why: '任务在结束前一直占用并发；超出并发数时，可灵返回错误码 1303。',
      do: '请等待每个任务结束，或使用队列（代码片段 `kling-batch`）。',
    },
  },
  'unbounded-polling': {
    unbounded: {
      what: '该循环可能永远不会结束。',
      why: '任务状态可能一直是 `submitted` 或 `processing`。',
      do: '请加上超时。',
    },
    skipsLimit: {
      what: '这个 `continue` 跳过了对循环上限的检查。',
      why: '只要一直走这个分支，循环就不会结束。',
      do: '请在 `continue` 之前检查上限。',
    },
    noDelay: {
      what: '该循环在两次查询之间没有等待。',
      why: '请求过于频繁时，可灵会拒绝（错误码 1302）。',
      do: '请在两次查询之间等待约 {wait}。',
    },
    skipsDelay: {
      what: '这个 `continue` 跳过了两次查询之间的等待。',
      why: '请求过于频繁时，可灵会拒绝（错误码 1302）。',
      do: '请在 `continue` 之前等待。',
    },
    tooFast: {
      what: '每 {pause} 秒查询一次。',
      why: '生成视频可能需要几分钟；请求过于频繁时，可灵会拒绝（错误码 1302）。',
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
      what: '使用响应前只检查了 HTTP 状态码。',
      why: '可灵曾以 HTTP 200 返回错误。',
      do: '请在使用 `data` 前检查 `code` 是否为 0。',
    },
    handedOn: {
      what: '返回响应前没有检查错误。',
      why: '此处既没有读取 HTTP 状态码，也没有读取 `code`。',
      do: '请检查 `code` 是否为 0，或确保每个调用方都会检查。',
    },
    lostLegacy: {
      what: '任务失败的原因在此处丢失了。',
      why: '原因只在 `data.task_status_msg` 中，而代码没有读取该字段。',
      do: '请将原因加入错误信息。',
    },
    lostNew: {
      what: '任务失败的原因在此处丢失了。',
      why: '原因只在任务的 `message` 中，而代码没有读取该字段。',
      do: '请将原因加入错误信息。',
    },
    reason: {
      what: '`message` 不说明任务失败的原因。',
      why: '任务失败时，该字段仍是 "SUCCEED"。',
      do: '请读取 `data.task_status_msg`。',
    },
  },
  'wrong-task-status': {
    success: {
      what: '已完成任务的状态是 {instead}，不会是 {text}。',
      why: `${from}不会返回 {text}：代码会一直等待，或误把成功当作失败。`,
      do: '请改为与 {instead} 比较。',
    },
    failure: {
      what: '失败任务的状态是 {instead}，不会是 {text}。',
      why: `${from}不会返回 {text}：该分支不会执行，任务失败了也察觉不到。`,
      do: '请改为与 {instead} 比较。',
    },
    waiting: {
      what: '未结束任务的状态不会是 {text}。',
      why: `${from}返回 "submitted" 或 "processing"。`,
      do: '请改为与 {instead} 比较。',
    },
    field: { what: '响应中没有 {field}。', why: `${from}中，对应的字段是 {instead}。`, do: '请改为读取 {instead}。' },
    callback: {
      what: '回调中的状态是 {instead}，不会是 {text}。',
      why: '该分支不会执行。',
      do: '请改为与 {instead} 比较。',
    },
    wrapped: {
      what: '回调中没有 `data`：{field} 在顶层。',
      why: '回调的请求体就是任务本身，没有外层。',
      do: '请直接从请求体读取 {field}。',
    },
    list: {
      what: '此处的 `data` 是单个任务，而不是列表。',
      why: '刚创建的任务还没有结果。',
      do: '请用 `data.task_id` 查询任务，并读取 `data.task_result`。',
    },
  },
}

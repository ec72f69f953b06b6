/** 中转站、代理，以及客户端自身的错误。 */
export const senders = {
  'explain.gateway':
    '{surely, select, true {来自 {gateway} 的错误} other {可能是来自 {gateway} 的错误}}，不是可灵的错误{what, select, none {} other {：{what}}}',
  'explain.gateway-happened':
    '这{surely, select, true {是} other {看起来是}} {gateway} 的错误；{gateway} 通过自己的 API 提供可灵模型。',
  'explain.gateway-evidence':
    '{by, select, host {文本中有其域名。} package {文本中有其客户端包名。} words {错误信息是其客户端的措辞。} path {文本中有其路径。} other {响应体是其错误格式，而不是官方 API 的格式；其他服务器也可能使用同样的格式。}}',
  'explain.gateway-meaning': '在该中转站，{number, select, none {这} other {{number} }}表示：{meaning}',
  'explain.gateway-codes': '官方 API 的错误码不适用于此处。',
  'explain.gateway-empty': '{gateway} 的账号额度或余额不足；从可灵购买的资源包不能在那里使用。',
  'explain.gateway-says': '{gateway} 在 {places} 中说明的原因。',
  'explain.answer-body': '响应体',
  'explain.gateway-request': '使用了官方 API 的请求格式：{gateway} 的参数名和值不同。{differences}',
  'explain.gateway-credential':
    '使用了官方 API 的凭证：{gateway} {credential, select, none {有自己的凭证} other {接受 {credential}}}。',
  'explain.gateway-top-up': '请为 {gateway} 的账号充值。',
  'explain.gateway-look-up': '请查看 {places}，并查阅 {gateway} 的文档；这些调用可灵客服查不到。',
  'explain.gateway-rate-limit': '多数中转站的 429 表示限流，具体以 {gateway} 的文档为准。',
  'explain.gateway-look-first': '请先查询任务是否存在，以免重复付费。',
  'explain.gateway-after-change': '不要原样重试：必须先修改请求，或解决账号的问题。',
  'explain.gateway-retry': '哪些错误会自行恢复，以 {gateway} 的文档为准。',
  'explain.gateway-cause': '调用发到了 {gateway}，{status} 在该中转站表示：{meaning}{note}',
  'explain.correct-host': '如果本来要调用官方 API，请改正域名：{hosts}。',
  'explain.official-codes': '官方 API 的 `code` 为 0 或四位数，并带有 `message` 和 `request_id`。',
  'explain.relayed':
    '调用经过了 {gateway}，这个错误码由其转发自可灵；其中所说的账号、额度和限制，都是指中转站自己的账号。',
  'explain.look-at-host':
    '请检查代码调用的域名；官方域名为 {hosts}。{gateway, select, true {如果是中转站，请查阅中转站的文档。} other {}}',
  'explain.went-to-gateway': '调用发到了中转站，而不是官方 API。',
  'explain.went-elsewhere': '调用发到了中转站，或经过了代理。',
  'explain.redirects': '域名或路径发生了重定向，而官方域名不会重定向。',

  // 代理。
  'explain.proxy-answered':
    '{temporary, select, true {响应来自中间的代理或负载均衡。} other {响应来自代理或自己的服务器。}}',
  'explain.proxy': '{kind, select, load_balancer {负载均衡} other {服务器}}',
  'explain.proxy-page': '响应是中间服务器（{proxy}）的 HTML 页面，而可灵返回的是 JSON。',
  'explain.proxy-page-cause':
    '{waited, select, true {中间的代理（{proxy}）等待响应超时，而可灵可能已经执行了请求。} other {响应来自中间的代理或服务器（{proxy}），而不是可灵。}}',
  'explain.host-of-another': '该域名不是 API 域名，响应来自另一个网站。',
  'explain.proxy-look-up': '重新创建任务之前，请先查询；并调大代理的超时时间。',
  'explain.proxy-check': '请检查域名和代理；官方域名为 {hosts}。',

  // 客户端。
  'explain.wrong-host': '{host} 不是可灵 API 的域名，因此请求没有发出。',
  'explain.wrong-host-cause': '{host} 不是 API 域名。{note}',
  'explain.unofficial-host': '该域名不是官方域名。官方域名为 {hosts}。',
  'explain.perhaps-not-kling': '从文本中看不出调用是发往可灵的。',
  'explain.not-a-new-task': '不要创建新任务：请继续查询同一个任务。',
  'explain.not-sent': '请求没有发出；原因不排除，重试还会失败。',
  'explain.not-sent-again': '请求没有发出，可以放心重新发送。',
  'explain.maybe-sent': '请求可能已经执行：重新创建之前，请先用 `external_task_id` 查询任务。',
  'explain.answered': '取决于服务端的响应：请读取其中的 `code`。',
} as const

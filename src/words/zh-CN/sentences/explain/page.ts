/** 页面的标题和标签，以及其他内容。 */
export const page = {
  'explain.what-happened': '**发生了什么**：{happened}',
  'explain.do-this': '**处理办法**：{action}',
  'explain.in-your-code': '**在你的代码中**：',
  'explain.whether-to-retry': '**是否重试**：{verdict}{reason}',
  'explain.retry-verdict':
    '{retry, select, never {不要。} after_change {不要。} after_backoff {可以。} new_task {可以。} once_after_resigning {只重试一次。} lookup_first {请先查询。} not_an_error {无需重试。} other {视情况而定。}}',
  'explain.retry-reason':
    '{retry, select, never {同样的请求还会失败。} after_change {不要原样重试：相同的输入还会失败。} after_backoff {请等待一段时间，每次加倍，重试若干次后停止。} new_task {任务因服务端故障而失败：请原样重新创建。} once_after_resigning {请使用重新签发的 Token。如果仍失败，请检查时钟和声明。} lookup_first {创建请求可能已经执行：请先用 `external_task_id` 查询任务。查询请求可以直接重试。} not_an_error {这不是错误。} other {取决于响应体中的 `code`。}}',
  'explain.heading-causes': '可能的原因',
  'explain.heading-errors': '文本中的所有错误',
  'explain.heading-steps': '接下来',
  'explain.heading-example': '示例',
  'explain.heading-related': '相关错误码',
  'explain.heading-notes': '补充说明',
  'explain.heading-source': '来源',
  'explain.label-causes': '可能的原因',
  'explain.label-errors': '所有错误，最新的在前',
  'explain.first-source': '**来源**：{source}',
  'explain.more': '……另有 {count} 项',
  'explain.column-code': '错误码',
  'explain.column-status': '状态码',
  'explain.column-meaning': '含义',
  'explain.column-retry': '是否重试',
  'explain.column-remedy': '处理办法',
  'explain.said':
    '{who, select, gateway {中转站返回} text {文本内容} other {服务端返回}}{line, select, none {} other {（第 {line} 行）}}：{words}{id, select, none {} other {（request_id {id}，联系客服时请提供）}}',
  'explain.request-id': '响应的 request_id 为 {id}，联系客服时请提供。',

  // 多个错误中的一个。
  'explain.error': '{title}{words, select, none {} other {：{words}}}（{details}）',
  'explain.error-task': '任务 {task}',
  'explain.error-count': '共 {count} 次',
  'explain.error-lines': '第 {lines} {several, select, true {行} other {行}}{more, select, true { …} other {}}',
  'explain.error-overcome': '随后已恢复',
  'explain.code-of-other': '其他服务的 {code}',
  'explain.failed-without-reason': '任务失败，未给出原因',

  // 代码行。
  'explain.likely-line':
    '{place}：{message}**修复**：{fix, select, none {按上述说明修改。} other {{fix}（{how}）。}}{more}',
  'explain.more-of-rule': '详情',
  'explain.in-lightbulb': '点击该行的灯泡',
  'explain.by-command': '可用 {command} 完成',
  'explain.by-hand': '会改变代码行为，请手动修改',
  'explain.apply': '应用',
  'explain.apply-and-review': '{apply}，会改变代码行为，请确认',
} as const

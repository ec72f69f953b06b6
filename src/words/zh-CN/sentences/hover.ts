import type { hover as english } from '../../en/sentences/hover'

/** 悬停提示；接口参考页也用到其中一部分。 */
export const hover: Readonly<Record<keyof typeof english, string>> = {
  'hover.also-sent': '可灵的示例也会传 {types}。',
  'hover.at-most-one': '同一请求最多只能传其中一个：{groups}。',
  'hover.citation':
    '{title}，查阅于 {seen}（{confidence, select, official {官方页面} live {实际调用} several {多个独立来源} single {单一来源} other {推断}}）',
  'hover.code-name': '{name}{http, select, none {} other {（HTTP {http}）}}',
  'hover.column-available': '支持情况',
  'hover.column-code': '{used, select, true {错误码} other {实际返回的错误码}}',
  'hover.column-feature': '能力',
  'hover.column-instead': '实际返回的错误码',
  'hover.column-meaning': '含义',
  'hover.column-retry': '是否重试？',
  'hover.column-status': '状态码',
  'hover.default': '默认值：{value}{retired, select, true {（已下线，请自行指定）} other {}}。',
  'hover.elsewhere': '在列表的其他项中：{summary}',
  'hover.endpoint': '**{title}** · {method} {path} · {generation}',
  'hover.endpoint-needs': '必填参数：{parameters}。',
  'hover.endpoint-query': '查询任务：GET {path}。',
  'hover.exactly-one': '{parameters} 必须且只能传一个。',
  'hover.feature':
    '{feature, select, duration {时长} resolution {分辨率} textToVideo {文生视频} imageToVideo {图生视频} omniVideo {Omni 视频} motionControl {动作控制} endFrame {首尾帧} endFrameOnly {仅尾帧} cameraControl {运镜控制} motionBrush {运动笔刷} cfgScale {`cfg_scale`} sound {声音} voices {音色} multiShot {多镜头} elements {主体} referenceVideo {参考视频} extension {视频延长} multiImage {多图参考} other {多模态视频编辑}}',
  'hover.file': '文件：{values}。',
  'hover.generation':
    '{generation, select, legacy {`/v1/…` 接口用 `model_name` 指定模型；较新的接口把模型名写在路径中（例如 `/text-to-video/kling-3.0`），请求体和响应也不同。} other {较新的接口把模型名写在路径中，本接口就是如此；`/v1/…` 接口用 `model_name` 指定模型，请求体和响应也不同。}}',
  'hover.how-to-ignore': '如何忽略',
  'hover.http-status': '**HTTP {status} {name}**{used, select, true {} other {：官方 API 不返回}}',
  'hover.ignored':
    '{scope, select, next_line {忽略下一行的规则。} line {忽略此行的规则。} other {忽略整个文件的规则。}}',
  'hover.in-path-api':
    '路径带模型名的接口：{place}{changes, select, none {} other {（{changes}）}}。{note, select, none {} other {{note}}}',
  'hover.in-v1-api': '`/v1/…` 接口：{keys}。',
  'hover.message': '**{text}**{where, select, code { · 错误码 {code}} task { · 位于 `task_status_msg`} other {}}',
  'hover.model':
    '**{name}** {id}：{generation, select, new {路径中的} other {`/v1/…` 接口的}}{kind, select, video {视频} image {图像} other {试穿}}模型，**{status, select, current {可用} other {已下线}}**{since, select, none {} other {（自 {since}）}}{evidence, select, none {} other {。{evidence}}}',
  'hover.model-in-body': '在 `model_name` 中写作 {name}。',
  'hover.model-in-path': '在路径中写作 {name}。',
  'hover.model-nowhere': '现行文档中没有接口使用该模型。',
  'hover.model-used': '可用于 {paths}。',
  'hover.no-model':
    '{name} 不是可灵模型。是否想用 {meant}{parameters, select, none {} other {，并设置 {parameters}}}？',
  'hover.no-service-code': '官方 API 从不返回错误码 **{code}**。',
  'hover.no-task-status': '可灵任务没有 **{status}** 这个状态，可灵也从不返回。',
  'hover.not-in-path-api': '路径带模型名的接口没有该参数。{note, select, none {} other {{note}}}',
  'hover.older-pages': '仅见于旧版文档。',
  'hover.open-model': '{name}：{family}。现有的官方文档副本尚未收录，Klint 按有效处理。',
  'hover.optional': '可选。',
  'hover.parameter': '**{path}**：{types} · {endpoint} · {generation}',
  'hover.required': '必填{doubt, select, true {（各处文档说法不一）} other {}}。',
  'hover.required-when': '{condition}必填{doubt, select, true {（各处文档说法不一）} other {}}。',
  'hover.retired-values': '已下线：{values}。',
  'hover.retry':
    '{retry, select, never {否} after_change {修改后重试} after_backoff {可以，间隔递增} new_task {可以，新建任务} once_after_resigning {换新 Token 后重试一次} lookup_first {可以，先查询任务} other {无需重试}}',
  'hover.retry-verdict':
    '{retry, select, never {**请勿重试**。问题解决之前，同样的请求还会失败。} after_change {**请勿原样重试**。请修改输入，再新建任务。} after_backoff {**请退避重试**。等待时间逐次延长，并加入随机抖动，重试若干次后停止。} new_task {**请原样新建任务**。任务因服务端故障而失败，失败的任务不会恢复。} once_after_resigning {**请用新签发的 Token 重试一次**。如果仍失败，请检查时钟和声明。} lookup_first {**请先查询再重试**。任务可能已经创建：请用 `external_task_id` 查询；如果不存在，再用同一个 ID 重新发送。查询请求可以直接重试，间隔递增。} other {**无需重试**。这不是错误。}}',
  'hover.rule-page': '规则说明页',
  'hover.service-code': '**{code} {name}** · HTTP {http}',
  'hover.source': '来源：{sources}',
  'hover.task-status':
    '**{status}** · {final, select, true {终态} other {非终态}} · {where, select, all {所有接口} new {路径带模型名的接口、解决方案} other {`/v1/…` 接口、解决方案}}',
  'hover.task-status-instead':
    '可灵返回 {newer, select, none {{legacy}} other {{legacy}（`/v1/…` 接口）或 {newer}（路径带模型名的接口）}}。',
  'hover.values': '取值：{values}。',
  'hover.values-of-models': '{models}：{values, select, none {不接受该参数} other {{values}}}。',
  'hover.what-to-do': '**处理办法**：{remedy}',
  'hover.works':
    '{condition, select, none {现有模型都不支持{values, select, none {} other { {values}}}} other {{values, select, none {} other {{values}：}}{condition}可用}}{certain, select, true {} other {（据目前所知）}}。',
}

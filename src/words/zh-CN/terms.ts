import type { TermId } from '../en'

/** 填入其他文本的词语。 */
export const terms: Readonly<Record<TermId, string>> = {
  'at-least': '至少 {count}',
  'at-most': '最多 {count}',
  'begins-with': '路径以 {segment} 开头。',
  'but-model': '请使用 {models}：{status, select, retired {该模型已下线} other {{endpoint} 没有该模型}}。',
  'camera-axes':
    '{axes, select, none {`camera_control.config` 没有任何运镜量。} other {`camera_control.config` 设置了 {axes}。}}',
  'camera-config': '该运镜方式{type, select, none {} other {（{type}）}}带有 `config`。',
  credential:
    '{role, select, access_key { Access Key} secret_key { Secret Key} api_key { API Key} token {签名 Token} other {凭证}}{name, select, none {} other {（{name}）}}',
  default: '{setting}（默认值）',
  'for-call': '{line}的调用',
  'for-calls': '{lines}的调用',
  'for-calls-and-more': '{lines}及另外 {more} 处的调用',
  'for-item': '{line}的那一项',
  'for-other-calls': '来自别处的调用',
  'former-model': '{endpoints, select, none {它已下线。} other {它曾是 {endpoints} 的模型，现已下线。}}',
  'from-to': '{first} 至 {last}',
  line: '{file, select, none {} other {{file} }}第 {line} 行',
  'model-of': '它是 {endpoints} 的模型。',
  'one-query-path': '模型名在路径中的接口，其任务在同一个路径上查询。',
  'sent-credential': '作为凭证发送的 {name}',
  sum: '{sum}（总和）',
  'this-model': '该模型',
  times: '{count} 倍面积',
  type: '{type, select, string {字符串} integer {整数} number {数字} boolean {布尔值} object {对象} other {列表}}',
  versioned: '这些路径以 {segment} 开头。',
  when: '适用情形：{when}。',
  'where-equal': '{subject} {holds, select, true {是} other {不是}} {tests}',
  'where-test': '{test} {holds, select, true {成立} other {不成立}}',
  'whole-number': '整数{range, select, none {} other {（{range}）}}',
  with: '{who}（{parts}）',
  without: '没有 {path}',
  'fix-on-line': '{title}（第 {line} 行）',
}

import type { Templates } from '../catalogue'

const scope = '{scope, select, next_line {下一行} line {本行} other {本文件}}'
const missing =
  '{rules, select, none {没有检查任何规则。} other {未检查：{rules}{more, plural, =0 {} other { 等（另有 # 条规则）}}。}}'

/** 关于 Klint 自身的提示。 */
export const klint: Templates = {
  'gave-up': {
    long: { what: 'Klint 放弃了检查此文件：文件过长。', why: missing, do: '请拆分文件，或忽略此提示。' },
    branched: { what: 'Klint 放弃了检查此文件：取值的可能路径过多。', why: missing, do: '请拆分文件，或忽略此提示。' },
  },
  'unused-ignore': {
    nothing: { what: `${scope}没有任何问题。`, do: '请删除该注释。' },
    unknown: { what: '没有规则 {rule}。', why: '该注释不起作用。', do: '请删除或更正它。' },
    unused: { what: `${scope}没有 {rule} 的问题。`, do: '请从注释中删除它。' },
    reason: { what: '该注释没有说明原因。', do: '请在 `--` 之后写明原因。' },
  },
}

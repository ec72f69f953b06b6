import type { Templates } from '../catalogue'

const scope = '{scope, select, next_line {下一行} line {此行} other {此文件}}'
const missing =
  '{rules, select, none {没有检查任何规则。} other {未检查：{rules}{more, plural, =0 {} other { 等（另有 # 条规则）}}。}}'

/** 关于 Klint 自身的提示。 */
export const klint: Templates = {
  'gave-up': {
    long: { what: 'Klint 没有检查完此文件：文件过长。', why: missing, do: '请拆分文件，或忽略此提示。' },
    branched: { what: 'Klint 没有检查完此文件：取值的可能路径过多。', why: missing, do: '请拆分文件，或忽略此提示。' },
  },
  'unused-ignore': {
    nothing: { what: `${scope}没有报告任何问题。`, do: '请删除该注释。' },
    unknown: { what: '没有规则 {rule}。', why: '该注释没有忽略任何问题。', do: '请删除或更正该注释。' },
    unused: { what: `${scope}没有报告 {rule} 问题。`, do: '请从注释中删除该规则。' },
    reason: { what: '该注释没有说明原因。', do: '请在 `--` 之后写明原因。' },
  },
}

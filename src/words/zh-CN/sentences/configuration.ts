import type { configuration as english } from '../../en/sentences/configuration'

const near = '{near, select, none {} other {是否想用 {near}？}}{allowed, select, none {} other {允许的值：{allowed}。}}'

/** 配置文件或基线文件中的问题。 */
export const configuration: Readonly<Record<keyof typeof english, string>> = {
  'configuration.not-json':
    '不是有效的 JSON：{reason, select, InvalidSymbol {无效的符号} InvalidNumberFormat {无效的数字格式} PropertyNameExpected {缺少属性名} ValueExpected {缺少值} ColonExpected {缺少冒号} CommaExpected {缺少逗号} CloseBraceExpected {缺少右花括号} CloseBracketExpected {缺少右方括号} EndOfFileExpected {此处应为文件结尾} InvalidCommentToken {无效的注释} UnexpectedEndOfComment {注释未结束} UnexpectedEndOfString {字符串未结束} UnexpectedEndOfNumber {数字未结束} InvalidUnicode {无效的 Unicode} InvalidEscapeCharacter {无效的转义字符} other {无效的字符}}。',
  'configuration.json-too-deep': 'JSON 嵌套过深，无法读取。',
  'configuration.not-toml': '不是有效的 TOML：{reason}。',
  'configuration.no-baseline': '没有该基线文件。生成命令：`klint check --write-baseline`。',
  'configuration.not-a-baseline': '这不是 Klint 的基线文件。重新生成：`klint check --write-baseline`。',
  'configuration.no-key': `没有 {key} 这个键。${near}`,
  'configuration.no-rule': `没有 {rule} 这条规则。${near}`,
  'configuration.not-a-level': `{value, select, none {该值} other {{value}}} 不是有效的级别。${near}`,
  'configuration.not-a-language': `{value, select, none {该值} other {{value}}} 不是支持的语言。${near}`,
  'configuration.not-a-model': `{value, select, none {该值} other {{value}}} 不是 Klint 已知的模型。${near}`,
  'configuration.not-a-pattern':
    '{pattern} 不是有效的匹配模式。写法同 .gitignore，相对于此文件，例如 `*.json`、`tests/`。',
  'configuration.not-a-host': '{host} 不是域名。请去掉协议、端口和路径：{bare}。',
  'configuration.give-rules': '请给出规则列表，或用 `["*"]` 表示全部{quoted, select, true {，需加引号} other {}}。',
  'configuration.give-hosts': '请给出域名列表{quoted, select, true {，需加引号} other {}}。',
  'configuration.give-models': '请给出模型列表：{example}。',
  'configuration.give-id': '`id` 是模型名称，需加引号。',
  'configuration.give-path': '`baseline` 是文件路径，需加引号。',
  'configuration.model-needs-both': '模型需要 `id`，以及表示按哪个已知模型检查的 `like`。',
  'configuration.give-object':
    '{what, select, configuration {配置} model {模型} other {{name}}} 必须是由键值组成的对象。',
}

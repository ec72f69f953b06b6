import type { commandLine as english } from '../../en/sentences/commandLine'
import { commandLineHelp } from './commandLineHelp'

const checked = '（已检查 {checked, number} 个文件）'
const notes = '{notes, plural, =0 {} other {、# 个提示}}'

/** 命令行除检查结果以外的文本。错误信息跟在 `klint: ` 之后。 */
export const commandLine: Readonly<Record<keyof typeof english, string>> = {
  ...commandLineHelp,

  // 参数有误。
  'commandLine.unknown-option':
    '没有 {option} 选项。{near, select, none {} other {是否想用 {near}？}}运行 {help} 可查看全部选项。',
  'commandLine.unknown-command':
    '没有 {name} 命令。{near, select, none {} other {是否想用 {near}？}}运行 {help} 可查看全部命令。',
  'commandLine.missing-value': '{option} 缺少值。运行 {help} 可查看可用的值。',
  'commandLine.not-a-choice': '{option} 不接受该值。请使用 {choices}。',
  'commandLine.too-many-arguments':
    '{command} {most, plural, =0 {不接受参数} other {最多接受 # 个参数}}，却传了 {given} 个。运行 {help} 可查看用法。',
  'commandLine.rule-form': '{given} 不是“规则=级别”的形式。请写成 `--rule int-duration=error`。',
  'commandLine.no-such-rule':
    '没有 {id} 这条规则。{near, select, none {} other {是否想用 {near}？}}运行 `klint rules` 可查看全部规则。',
  'commandLine.no-such-level':
    '{level} 不是有效的级别。{near, select, none {} other {是否想用 {near}？}}请使用 {levels}。',
  'commandLine.not-a-count': '`--max-warnings` 不是整数。请使用 0 或正整数。',
  'commandLine.not-a-pattern':
    '{pattern} 不是有效的匹配模式。写法同 `.gitignore`，相对于当前文件夹，例如 `*.json`、`tests/`。',
  'commandLine.not-a-host':
    'Klint 不能访问 `--host` 给出的域名。请使用 {hosts}，或不含用户名和密码的 `https://` 地址。',
  'commandLine.not-both': '{first, select, none {路径} other {{first}}} 和 {second} 不能同时使用。请只用其中一个。',
  'commandLine.input-needs-name': '标准输入没有文件名。请指定把它当作哪个文件检查：`--stdin-filename client.py`。',
  'commandLine.location-alone': '没有 `--cache` 时，`--cache-location` 不起作用。请加上 `--cache`。',
  'commandLine.unread-ending': 'Klint 不读取 {name} 这类文件。文件名须以 {endings} 结尾。',
  'commandLine.input-not-checked': '无法检查标准输入：{reason}。',

  // `klint explain`。
  'commandLine.binary-input':
    '标准输入是二进制数据，其中没有错误信息。请通过管道传入文本：`klint explain - < log.txt`。',
  'commandLine.nothing-to-explain':
    '{from, select, input {标准输入为空} other {没有可解释的内容}}。请提供错误码（`klint explain 1303`）、错误信息或响应体，或通过管道传入日志：`klint explain - < log.txt`。',
  'commandLine.is-a-file': '{name} 是文件。要解释其中的最后一个错误，请运行 {command}。',
  'commandLine.no-such-log': '没有 {name} 这个文件。要解释日志中的最后一个错误，请运行 `klint explain - < log.txt`。',
  'commandLine.add-verbose': '加上 `--verbose` 可查看示例、相关错误码和来源。',
  'commandLine.add-in': '加上 `--in` 并指定文件或文件夹，可查看错误可能来自哪几行代码。',
  'commandLine.no-likely-line': '没有找到可能引起该错误的代码行（已读取 {files, number} 个文件）。',

  // `klint token`。
  'commandLine.token-as-argument':
    '写在命令行中的 Token 会留在 Shell 历史记录里，本机的所有用户也能在进程列表中看到。请运行 `klint token`，按提示粘贴，或通过管道传入：`klint token - < token.txt`。如果该 Token 仍有效，请等待其过期，或更换密钥。',
  'commandLine.no-such-format': '不支持该格式。请使用 {formats}。',
  'commandLine.paste-token': '请粘贴 Token 或 API Key（输入内容不会显示）：',
  'commandLine.token-too-long': '内容过长，不是 Token 或 API Key。请只传入凭证本身：`klint token - < token.txt`。',
  'commandLine.token-binary': '这是二进制文件，不是 Token 或 API Key。请只传入凭证本身。',
  'commandLine.nothing-to-inspect':
    '没有可检查的内容。请运行 `klint token`，按提示粘贴 Token，或通过管道传入：`klint token - < token.txt`。',
  'commandLine.cancelled': '已取消。',

  // `klint checklist`。
  'commandLine.hint-online': '请加上 `--online` 重新运行，凭证从环境变量读取（{variables}）。',
  'commandLine.hint-credentials': '请设置环境变量 {variables}。',
  'commandLine.variables': '{key}，或 {pair}',
  'commandLine.no-credentials': '没有可用的凭证。请设置环境变量 {variables}。',
  'commandLine.not-asked': '无法访问 {host}，原因见报告。',
  'commandLine.wrote-report': '报告已写入 {path}。',

  // 文件。
  'commandLine.pattern-given': '这是匹配模式，不是文件或文件夹。请指定文件夹。',
  'commandLine.no-files': '没有找到可检查的文件（{endings}）。',
  'commandLine.engine-failed': '无法检查 {path}：{failure}。这是 Klint 自身的错误，请反馈给我们。',
  'commandLine.notice':
    '{what, select, cannot_read {无法读取} cannot_check {无法检查} cannot_write {无法写入} other {已跳过}} {path}：{why}。',
  'commandLine.cannot-fix': '无法修复 {path}：{reason}。',
  'commandLine.cannot-write': '无法写入 {path}：{reason}。',
  'commandLine.cannot-write-cache': '无法写入缓存：{reason}。',
  'commandLine.cannot-write-output': '无法写入标准输出：{reason}。',
  'commandLine.crashed': '这是 Klint 自身的错误，请反馈给我们。',
  'commandLine.checking': '正在检查：第 {done, number} 个，共 {files, number} 个文件',

  // 报告。
  'commandLine.could-not-check': '无法检查此文件：{failure}',
  'commandLine.about-rule': '关于此规则',
  'commandLine.see': '参见：',
  'commandLine.see-place': '参见 {place}：{what}',
  'commandLine.fix': '修复：',
  'commandLine.nothing-could-be-checked': '没有能够检查的文件',
  'commandLine.nothing-was-checked': '没有检查任何文件',
  'commandLine.incomplete': `有内容未能检查${notes}${checked}`,
  'commandLine.no-problems': `没有发现问题${notes}${checked}`,
  'commandLine.problems':
    '{errors, plural, =0 {} other {# 个错误}}{both, select, true {、} other {}}{warnings, plural, =0 {} other {# 个警告}}',
  'commandLine.problems-in': `{files, number} 个文件中有 {problems}${notes}${checked}`,
  'commandLine.allowed-warnings': '最多允许 {count, number} 个警告（--max-warnings）。',
  'commandLine.fixable': '有 {count, number} 个问题可用 --fix 修复。',
  'commandLine.fixed': '已修复 {files, number} 个文件中的 {count, number} 个问题。',
  'commandLine.nothing-to-fix': '没有需要修复的内容。',
  'commandLine.would-fix': '可修复 {files, number} 个文件中的 {count, number} 个问题。使用 --fix 写入文件。',
  'commandLine.fixed-file': '{name}（修复后）',
  'commandLine.with-fix': '{count} 个可用 --fix 修复',
  'commandLine.statistics': `{files, number} 个文件中有 {count, number} 个问题${checked}`,
  'commandLine.page-summary': `{files, number} 个文件中有 {errors, number} 个错误、{warnings, number} 个警告${notes}。`,
  'commandLine.page-incomplete': '有内容未能检查。',
  'commandLine.page-fixed': '已修复 {count, number} 个问题。',
  'commandLine.place': '位置',
  'commandLine.level': '级别',
  'commandLine.rule': '规则',
  'commandLine.message': '说明',
  'commandLine.wrote-baseline': '已将 {files, number} 个文件中的 {count, number} 个问题写入 {name}。',
  'commandLine.set-baseline': '请在 klint.config.json 中设置 "baseline": "{name}"，或在检查时加上 --baseline {name}。',

  // `klint rules` 和 `klint config`。
  'commandLine.rule-fix': '{fixable, select, safe {可修复} review {可修复（需确认）} other {}}',
  'commandLine.rule-page': '查看某条规则的说明页：klint rules {id}',
  'commandLine.no-configuration': '没有配置文件：每条规则使用默认级别。',
  'commandLine.configuration': '配置文件：{name}',
  'commandLine.all-else': '其余均为默认值；运行 "klint rules" 可查看各规则的级别。',
}

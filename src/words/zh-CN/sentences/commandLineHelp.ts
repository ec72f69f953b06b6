import type { commandLineHelp as english } from '../../en/sentences/commandLineHelp'

/** `--help` 的文本。 */
export const commandLineHelp: Readonly<Record<keyof typeof english, string>> = {
  'commandLine.help-usage': '用法：',
  'commandLine.help-arguments': '参数：',
  'commandLine.help-options': '选项：',
  'commandLine.help-commands': '命令：',
  'commandLine.help-examples': '示例：',
  'commandLine.help-values':
    '{description}（{choices, select, none {} other {可选值：{choices}}}{both, select, true {；} other {}}{value, select, none {} other {默认：{value}}}）',
  'commandLine.help-help': '显示帮助',
  'commandLine.help-version': '显示版本号',
  'commandLine.help-klint': '发现、解释并修复代码中调用可灵 AI 视频 API 的错误。',
  'commandLine.help-lang': '输出所用的语言（默认：由 LC_ALL 或 LANG 决定）',
  'commandLine.help-exit-codes': '退出码：0 没有错误和警告，1 有错误或警告，2 未能完成检查。',
  'commandLine.help-paths': '文件和文件夹（默认：当前文件夹）',
  'commandLine.help-report-format': '报告格式',
  'commandLine.help-answer-format': '输出格式',
  'commandLine.help-output': '将报告写入文件',

  'commandLine.help-check': '检查文件和文件夹',
  'commandLine.help-fix': '应用安全修复',
  'commandLine.help-diff': '显示 --fix 将做的修改，但不改动文件',
  'commandLine.help-quiet': '只报告错误',
  'commandLine.help-statistics': '统计每条规则发现的问题数',
  'commandLine.help-rule': '将规则设为 off、hint、info、warning 或 error（可重复使用）',
  'commandLine.help-ignore': '排除文件，写法同 .gitignore（可重复使用）',
  'commandLine.help-baseline': '不报告此基线文件中已有的问题',
  'commandLine.help-write-baseline': '将所有问题写入基线文件，以后视为已有的问题',
  'commandLine.help-cache': '缓存结果，只检查上次运行后有改动的内容',
  'commandLine.help-cache-location': '缓存的位置（默认：node_modules/.cache/klint，否则为 .klint_cache）',
  'commandLine.help-max-warnings': '警告不超过多少个时不算失败',
  'commandLine.help-skip-unreadable': '像处理文件夹中的文件那样，跳过指定的、但无法检查的文件（二进制、过大）',
  'commandLine.help-stdin-filename': '将标准输入当作此文件来检查',

  'commandLine.help-config': '显示某个文件的配置，以及每个值的来源',
  'commandLine.help-path': '文件或文件夹（默认：当前文件夹）',

  'commandLine.help-explain': '解释可灵 API 的错误码、错误信息、响应体或日志',
  'commandLine.help-text': '要解释的内容；- 表示读取标准输入',
  'commandLine.help-language': '示例代码所用的编程语言（默认：配置中的语言，否则为 python）',
  'commandLine.help-in': '同时指出此文件或文件夹中可能出错的代码行（可重复使用）',
  'commandLine.help-verbose': '显示完整内容：包括示例、相关错误码和来源',
  'commandLine.help-explain-exit-codes': '退出码：0 已给出解释，2 未能完成。',

  'commandLine.help-checklist': '逐一排查调用失败时要查的七个问题',
  'commandLine.help-online': '同时访问 API 并下载图片：需要网络，以及环境变量中的凭证',
  'commandLine.help-host': '要访问的域名：{hosts}，或 URL',

  'commandLine.help-token': '在本机检查 Token 或 API Key；不发送任何内容',
  'commandLine.help-dash': '读取标准输入；不写则在终端中询问',
  'commandLine.help-token-exit-codes': '退出码：0 未发现问题，1 服务端会拒绝，2 未能完成检查。',

  'commandLine.help-rules': '列出所有规则，或显示某条规则的说明页',
  'commandLine.help-rule-id': '规则',

  'commandLine.help-lsp': '为编辑器提供服务：诊断、修复、悬停和补全（Language Server Protocol）',
  'commandLine.help-mcp': '为智能体提供服务：检查、修复、解释、查询和估算费用（Model Context Protocol）',
  'commandLine.help-stdio': '通过标准输入和输出通信（始终如此）',
}

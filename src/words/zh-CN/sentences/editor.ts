import type { editor as english } from '../../en/sentences/editor'

/** 编辑器中除检查结果以外的文本。命令标题也出现在清单文件中。 */
export const editor: Readonly<Record<keyof typeof english, string>> = {
  // 命令。
  'editor.titled': '{category}: {title}',
  'editor.explain-error': '解释错误',
  'editor.run-checklist': '运行诊断清单',
  'editor.save-checklist': '保存诊断报告',
  'editor.inspect-token': '检查 Token',
  'editor.set-credentials': '设置 API 凭证',
  'editor.show-reference': '查看 API 文档',

  // 提问。
  'editor.ask-error': '错误码、HTTP 状态码、响应、一行日志或任务失败信息',
  'editor.ask-error-of-clipboard': '剪贴板中没有文本。请在此输入或粘贴错误信息。',
  'editor.ask-token': 'Token 或 API Key。内容不会离开本机。',
  'editor.ask-network': '本次运行是否连接可灵？',
  'editor.this-machine-only': '仅在本机检查',
  'editor.this-machine-only-detail': '只检查代码，不发送任何内容。',
  'editor.ask-kling': '联网检查',
  'editor.ask-kling-detail': '还会连接可灵检查凭证和额度，并下载代码中的图片。',
  'editor.ask-credentials': '可灵提供的凭证。只有诊断清单会用到，且仅在你允许联网检查时。',
  'editor.api-key': '使用 API Key',
  'editor.api-key-detail': '适用于 API 的所有路径',
  'editor.key-pair': '使用 Access Key 和 Secret Key',
  'editor.key-pair-detail': '为 /v1 下的路径签发 Token',
  'editor.ask-api-key': '请输入 API Key',
  'editor.ask-access-key': '请输入 Access Key',
  'editor.ask-secret-key': '请输入与之对应的 Secret Key',
  'editor.ask-endpoint': '选择接口',
  'editor.request-at-cursor': '光标处的请求',
  'editor.endpoints': '接口',
  'editor.save-report': '保存报告',

  // 进度。
  'editor.checking': '正在检查调用可灵的代码',
  'editor.checking-files': '第 {done} 个文件，共 {files} 个',
  'editor.looking-for-line': '正在查找引起错误的代码行',

  // 完成情况。
  'editor.checked-workspace':
    '{partial, select, true {已停止。目前已检查 } other {已检查 }}{files, number} 个调用可灵的文件：{count, plural, =0 {没有发现问题} other {发现 # 个问题}}{partial, select, true {} other {}}。',
  'editor.credentials-kept': 'API 凭证已存入本机的密钥存储。',
  'editor.credentials-forgotten': '已清除保存的 API 凭证。',
  'editor.report-saved': '诊断报告已保存。',
  'editor.nothing-safe': '此处没有可以直接修复的问题，其余修复需先确认。',
  'editor.line-changed': '该行已改动，因此没有应用修复。请重新解释该错误。',
  'editor.checking-off': 'Klint 已停止检查此工作区，需要时请重新开启。',
  'editor.checking-on': 'Klint 已开始检查调用可灵的代码。',
  'editor.request-copied': '已将请求复制为 Shell 命令。',

  // 页面。
  'editor.page-gone': '该页面已失效。请重新运行命令。',
  'editor.token-page': '可灵 Token',
  'editor.configuration-page': 'Klint 配置',
  'editor.hint-online': '请重新运行诊断清单，并选择“{way}”。',
  'editor.hint-credentials': '请运行“{command}”。',
  'editor.keep-report': '要把此报告保存为文件，请运行“{command}”。',
  'editor.one-file-read': '只读取了 {file}。{all}。',
  'editor.read-all-files': '读取整个工作区',
  'editor.unknown-host':
    '没有联网检查：设置 `kling.api.host` 既不是已知名称，也不是 `https://` 地址。请更正后重新运行诊断清单。',
  'editor.give-endpoint': '请为 {command} 提供接口 ID，例如 text2video。',

  // 其他。
  'editor.fix-all': '修复所有可安全修复的可灵问题',
  'editor.terminal-link': '解释此可灵错误',
  'editor.task': '检查工作区中所有调用可灵的文件',
  'editor.show-problems': '显示问题',
  'editor.status': 'Kling：{count, plural, =0 {没有发现问题} other {# 个问题}}',
  'editor.status-failed': 'Kling：无法检查此文件',
  'editor.status-too-large': 'Kling：此文件过大，未检查',
  'editor.status-size': '文件大小为 {size} MB，上限为 {most} MB。',
}

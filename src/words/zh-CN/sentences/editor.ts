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
  'editor.ask-error': '错误码、HTTP 状态码、响应、一行日志或任务信息',
  'editor.ask-error-of-clipboard': '剪贴板中没有文本。请在此输入或粘贴错误。',
  'editor.ask-token': 'Token 或 API Key。它不会离开本机。',
  'editor.ask-network': '本次运行是否访问可灵的服务器？',
  'editor.this-machine-only': '仅在本机检查',
  'editor.this-machine-only-detail': '只检查代码，不发送任何内容。',
  'editor.ask-kling': '联网检查',
  'editor.ask-kling-detail': '还会连接可灵检查凭证和额度，并加载代码中的图片。',
  'editor.ask-credentials': '可灵提供的凭证。仅在你允许诊断清单访问可灵时使用。',
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
    '{partial, select, true {已停止。目前检查了 } other {}}{files, number} 个调用可灵的文件：{count, plural, =0 {没有发现问题} other {发现 # 个问题}}{partial, select, true {} other {}}。',
  'editor.credentials-kept': 'API 凭证已存入本机的密钥存储。',
  'editor.credentials-forgotten': '已清除保存的 API 凭证。',
  'editor.report-saved': '诊断报告已保存。',
  'editor.nothing-safe': '这里没有可以直接修复的问题，其余修复需要先检查。',
  'editor.line-changed': '该行已改动，没有应用修复。请重新解释该错误。',
  'editor.checking-off': 'Klint 在此不再检查，直到你重新开启。',
  'editor.checking-on': 'Klint 会检查调用可灵的代码。',
  'editor.request-copied': '请求已作为 Shell 命令复制到剪贴板。',

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
    '没有访问网络：设置 `kling.api.host` 既不是已知名称，也不是 `https://` 地址。请更正后重新运行诊断清单。',
  'editor.give-endpoint': '请为 {command} 提供接口 id，例如 text2video。',

  // 其他。
  'editor.fix-all': '修复所有可安全修复的可灵问题',
  'editor.terminal-link': '解释这个可灵错误',
  'editor.task': '检查工作区中所有调用可灵的文件',
  'editor.show-problems': '显示问题',
  'editor.status': 'Kling：{count, plural, =0 {没有发现问题} other {# 个问题}}',
  'editor.status-failed': 'Kling：无法检查此文件',
  'editor.status-too-large': 'Kling：此文件过大，未检查',
  'editor.status-size': '文件大小为 {size} MB，上限为 {most} MB。',
}

import { type Locale, type SentenceId, wordsIn } from '../../words'

export type Both = Readonly<Record<Locale, string>>

interface Command {
  readonly title: Both
  /** One sentence, shown in the README; the palette shows only the title. */
  readonly summary: Both
}

/** A sentence that the editor uses as well. */
function said(id: SentenceId): Both {
  return { en: wordsIn('en').say(id), 'zh-CN': wordsIn('zh-CN').say(id) }
}

/** The commands, by their ids. */
export const commands = {
  'kling.explainError': {
    title: said('editor.explain-error'),
    summary: {
      en: 'Explains a code, a response or a log line: what it means, which line of your code it comes from, how to fix it, and whether to retry.',
      'zh-CN': '解释错误码、响应或一行日志：含义、来自哪一行代码、如何修复、是否该重试。',
    },
  },
  'kling.explainErrorFromClipboard': {
    title: { en: 'Explain Error from Clipboard', 'zh-CN': '解释剪贴板中的错误' },
    summary: { en: 'Explains the text in the clipboard.', 'zh-CN': '解释剪贴板中的文本。' },
  },
  'kling.explainErrorInTerminal': {
    title: { en: 'Explain Error Selected in Terminal', 'zh-CN': '解释终端中选中的错误' },
    summary: { en: 'Explains the text selected in the terminal.', 'zh-CN': '解释终端中选中的文本。' },
  },
  'kling.checkWorkspace': {
    title: { en: 'Check Workspace', 'zh-CN': '检查工作区' },
    summary: {
      en: 'Checks all files of the workspace and lists the findings in the Problems view.',
      'zh-CN': '检查工作区的所有文件，并在“问题”面板中列出结果。',
    },
  },
  'kling.fixAll': {
    title: { en: 'Fix All Safe Problems', 'zh-CN': '修复所有可安全修复的问题' },
    summary: { en: 'Applies all safe fixes to the active file.', 'zh-CN': '对当前文件应用所有安全修复。' },
  },
  'kling.toggle': {
    title: { en: 'Turn Checking On or Off', 'zh-CN': '开启或关闭检查' },
    summary: { en: 'Turns checking on or off for the workspace.', 'zh-CN': '为当前工作区开启或关闭检查。' },
  },
  'kling.runChecklist': {
    title: said('editor.run-checklist'),
    summary: {
      en: 'Answers seven questions about a failed call. It reads the active file or, if that does not call Kling, the workspace. Three answers need the network; Klint asks before it connects.',
      'zh-CN':
        '逐一排查调用失败时要查的七个问题。读取当前文件；如果当前文件没有调用可灵，则读取整个工作区。其中三个问题需要联网，联网前会先征得你的同意。',
    },
  },
  'kling.saveChecklist': {
    title: said('editor.save-checklist'),
    summary: { en: 'Saves the answers as Markdown.', 'zh-CN': '将诊断结果保存为 Markdown 文件。' },
  },
  'kling.inspectToken': {
    title: said('editor.inspect-token'),
    summary: {
      en: 'Decodes and checks a token that you paste. The token stays on this machine.',
      'zh-CN': '解析并检查你粘贴的 Token。Token 不会离开本机。',
    },
  },
  'kling.setCredentials': {
    title: said('editor.set-credentials'),
    summary: {
      en: "Stores API credentials for the checklist in the editor's secret storage.",
      'zh-CN': '将诊断清单所用的 API 凭证存入编辑器的密钥存储。',
    },
  },
  'kling.forgetCredentials': {
    title: { en: 'Forget API Credentials', 'zh-CN': '清除 API 凭证' },
    summary: { en: 'Deletes the stored API credentials.', 'zh-CN': '删除已保存的 API 凭证。' },
  },
  'kling.showReference': {
    title: said('editor.show-reference'),
    summary: {
      en: "Opens an endpoint's page, with an example in your language. The endpoint of the request at the cursor is listed first.",
      'zh-CN': '打开接口的文档页，并附上当前语言的示例。光标处的请求所用的接口排在最前。',
    },
  },
  'kling.showConfiguration': {
    title: { en: 'Show Effective Configuration', 'zh-CN': '查看生效的配置' },
    summary: {
      en: 'Shows the configuration of the active file, and where each value comes from.',
      'zh-CN': '显示当前文件的生效配置，以及每个值的来源。',
    },
  },
  'kling.openExample': {
    title: { en: 'Open an Example with Mistakes', 'zh-CN': '打开含有错误的示例' },
    summary: {
      en: 'Opens a small client with mistakes, to try Klint on.',
      'zh-CN': '打开含有错误的小型客户端，用来试用 Klint。',
    },
  },
  'kling.showLog': {
    title: { en: 'Show Log', 'zh-CN': '显示日志' },
    summary: { en: 'Opens the log.', 'zh-CN': '打开日志。' },
  },
  'kling.showCommands': {
    title: { en: 'Show All Commands', 'zh-CN': '显示所有命令' },
    summary: { en: 'Lists all commands of Klint.', 'zh-CN': '列出 Klint 的所有命令。' },
  },
} as const satisfies Readonly<Record<string, Command>>

/** A command as it appears in text: `*Kling: Check Workspace*`. */
export function commandNamed(id: keyof typeof commands, locale: Locale): string {
  return `*Kling: ${commands[id].title[locale]}*`
}

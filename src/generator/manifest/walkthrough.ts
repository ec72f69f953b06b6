import type { Both } from './commands'

/** The texts of the Welcome page, by the steps of the walkthrough. */
export const walkthrough = {
  'walkthrough.start.title': { en: 'Get Started with Klint', 'zh-CN': 'Klint 入门' },
  'walkthrough.start.description': {
    en: 'Find, understand and fix mistakes in code that calls the Kling API.',
    'zh-CN': '发现、理解并修复调用可灵 API 的代码中的错误。',
  },
  'walkthrough.start.open.title': { en: 'Open an example', 'zh-CN': '打开示例' },
  'walkthrough.start.open.description': {
    en: 'A small Python client for the Kling API, with common mistakes.\n[Open the Example](command:kling.openExample)',
    'zh-CN': '用 Python 编写的小型可灵 API 客户端，其中有一些常见错误。\n[打开示例](command:kling.openExample)',
  },
  'walkthrough.start.open.alt': {
    en: 'An editor with a client for the Kling API, in which some code is underlined',
    'zh-CN': '编辑器中打开了可灵 API 客户端，几处有问题的代码带有波浪线',
  },
  'walkthrough.start.see.title': { en: 'See what is wrong', 'zh-CN': '查看问题' },
  'walkthrough.start.see.description': {
    en: 'Hover over a squiggle to see what is wrong, why, and what to do. The line above a request shows its endpoint and price.\n[Show All Problems](command:workbench.actions.view.problems)',
    'zh-CN':
      '将鼠标悬停在波浪线上，可查看问题、原因和处理办法。请求上方会显示接口和价格。\n[显示所有问题](command:workbench.actions.view.problems)',
  },
  'walkthrough.start.see.alt': {
    en: 'A squiggle under a number, with an explanation of the problem',
    'zh-CN': '某个数字下方的波浪线，以及对该问题的说明',
  },
  'walkthrough.start.fix.title': { en: 'Fix it', 'zh-CN': '修复问题' },
  'walkthrough.start.fix.description': {
    en: 'Place the cursor on a squiggle and select a fix from the lightbulb. You can also apply all safe fixes at once, or on save.\n[Fix All Safe Problems](command:kling.fixAll)',
    'zh-CN':
      '将光标放在波浪线上，从灯泡菜单中选择修复。也可以一次应用所有安全修复，或在保存时应用。\n[修复所有可安全修复的问题](command:kling.fixAll)',
  },
  'walkthrough.start.fix.alt': {
    en: 'The lightbulb with fixes for the problem at the cursor',
    'zh-CN': '灯泡菜单，列出了光标处的问题可用的修复',
  },
  'walkthrough.start.explain.title': { en: 'Explain an error', 'zh-CN': '解释错误' },
  'walkthrough.start.explain.description': {
    en: 'Paste a response from Kling, a code or a log line. Klint shows what it means, which line of your code it comes from, and whether to retry.\n[Explain an Error](command:kling.explainError)',
    'zh-CN':
      '粘贴可灵返回的响应、错误码或一行日志。Klint 会说明含义、来自哪一行代码，以及是否该重试。\n[解释错误](command:kling.explainError)',
  },
  'walkthrough.start.explain.alt': {
    en: 'The explanation of an error, beside the code that caused it',
    'zh-CN': '对错误的解释，旁边是引起该错误的代码',
  },
  'walkthrough.start.key.title': { en: 'Set a key, if you like', 'zh-CN': '设置密钥（可选）' },
  'walkthrough.start.key.description': {
    en: 'Klint needs no key to check your code. Only the diagnostic checklist uses one, and asks before it connects to Kling. The key stays in the secret storage of this machine.\n[Set API Credentials](command:kling.setCredentials)',
    'zh-CN':
      '检查代码不需要密钥。只有诊断清单会用到，并且会在连接可灵前征得你的同意。密钥保存在本机的密钥存储中。\n[设置 API 凭证](command:kling.setCredentials)',
  },
  'walkthrough.start.key.alt': {
    en: 'The diagnostic checklist with its seven questions and their answers',
    'zh-CN': '诊断清单，列出了七个问题及其结论',
  },
} as const satisfies Readonly<Record<string, Both>>

import { fileUrl } from '../../findings/docs'
import { type Both, commandNamed } from './commands'

const configurationDocs = fileUrl('docs/configuration.md')
const fixOnSave = '`"editor.codeActionsOnSave": { "source.fixAll.kling": "explicit" }`'

/** The editor's settings and their values. */
export const settings = {
  'setting.enable.description': {
    en: 'Klint: check code that calls the Kling API.',
    'zh-CN': 'Klint：检查调用可灵 API 的代码。',
  },
  'setting.rules.description': {
    en: 'Klint: set the level of a rule. It overrides the configuration file; other rules keep their level.',
    'zh-CN': 'Klint：设置规则的级别。此设置优先于配置文件；其他规则的级别不变。',
  },
  'setting.ignore.description': {
    en: `Klint: turn rules off for some files: \`{ "glob": ["rule-id"] }\`, relative to the workspace folder. The command line does not read this setting, but both read the [configuration file](${configurationDocs}).`,
    'zh-CN': `Klint：对部分文件关闭规则：\`{ "glob": ["rule-id"] }\`，相对于工作区文件夹。命令行不读取此设置；[配置文件](${configurationDocs})对两者都有效。`,
  },
  'setting.check.description': {
    en: `Klint: which files are checked continuously. ${commandNamed('kling.checkWorkspace', 'en')} checks all files once.`,
    'zh-CN': `Klint：持续检查哪些文件。${commandNamed('kling.checkWorkspace', 'zh-CN')}会一次性检查所有文件。`,
  },
  'setting.check.openFiles': {
    en: 'Open files, together with the files they import.',
    'zh-CN': '已打开的文件，以及其中导入的文件。',
  },
  'setting.check.workspace': {
    en: 'All files in the workspace, whether they are open or not.',
    'zh-CN': '工作区的所有文件，包括未打开的。',
  },
  'setting.run.description': { en: 'Klint: when a file is checked.', 'zh-CN': 'Klint：何时检查文件。' },
  'setting.run.onType': { en: 'While you type.', 'zh-CN': '输入时。' },
  'setting.run.onSave': { en: 'When a file is opened or saved.', 'zh-CN': '打开或保存文件时。' },
  'setting.fixOnSave.exclude.description': {
    en: `Klint: the ids of rules to exclude from fixing on save (${fixOnSave}).`,
    'zh-CN': `Klint：保存时不自动修复的规则 ID（${fixOnSave}）。`,
  },
  'setting.codeLens.description': {
    en: 'Klint: show the endpoint and price above each request, with links to open the API reference and to copy the request for `curl`.',
    'zh-CN': 'Klint：在每个请求上方显示接口和价格，并可打开 API 文档、将请求复制为 `curl`。',
  },
  'setting.cost.inlayHints.description': {
    en: 'Klint: show the estimated cost (list price) after each request.',
    'zh-CN': 'Klint：在每个请求后显示预估费用（按刊例价）。',
  },
  'setting.api.host.description': {
    en: `Klint: the host that ${commandNamed('kling.runChecklist', 'en')} connects to, with your consent: \`singapore\`, \`beijing\`, or an \`https://\` URL. Klint sends API credentials to this host, so a workspace cannot set it.`,
    'zh-CN': `Klint：经你同意后，${commandNamed('kling.runChecklist', 'zh-CN')}所连接的域名：\`singapore\`、\`beijing\` 或以 \`https://\` 开头的 URL。API 凭证会发送到该域名，因此工作区设置不能修改此项。`,
  },
  'level.off': { en: 'Off.', 'zh-CN': '关闭。' },
  'level.hint': { en: 'Hint (dots, not in Problems).', 'zh-CN': '提示（小圆点，不出现在“问题”面板）。' },
  'level.info': { en: 'Info (blue).', 'zh-CN': '信息（蓝色）。' },
  'level.warning': { en: 'Warning.', 'zh-CN': '警告。' },
  'level.error': { en: 'Error.', 'zh-CN': '错误。' },
} as const satisfies Readonly<Record<string, Both>>

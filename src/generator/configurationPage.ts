import { parse } from 'jsonc-parser'
import { keyNames, keys } from '../configuration'
import { table } from '../features/markdown'

interface Setting {
  readonly default?: unknown
  readonly order?: number
  readonly markdownDescription: string
}

/** The keys of a configuration, for `docs/configuration.md`. */
export function keysTable(): string {
  const rows = keyNames.map((key) => [`\`${key}\``, keys[key].summary, `\`${JSON.stringify(keys[key].example)}\``])
  return table(['Key', 'What it is for', 'Example'], rows)
}

/** The settings of the editor, as the manifest declares them. */
export function settingsTable(manifest: string): string {
  const { contributes } = parse(manifest) as {
    readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, Setting>> } }
  }
  const settings = Object.entries(contributes.configuration.properties)
  const rows = settings
    .toSorted(([, a], [, b]) => (a.order ?? 0) - (b.order ?? 0))
    .map(([key, { default: value, markdownDescription }]) => [
      `\`${key}\``,
      markdownDescription,
      `\`${JSON.stringify(value)}\``,
    ])
  return table(['Setting', 'What it does', 'Default'], rows)
}

/** What commands are for, by their ids: the palette has no room for it. */
const commandWords = {
  'kling.explainError':
    'Takes a code, a response or a log line: what it means, which line of your code it comes from, how to repair it, whether to retry.',
  'kling.explainErrorFromClipboard': 'The same with the text in the clipboard.',
  'kling.explainErrorInTerminal': 'The same with the text that is selected in the terminal.',
  'kling.checkWorkspace': 'Checks all files of the workspace; what it finds stands among the problems.',
  'kling.fixAll': 'Repairs what can be repaired safely in the file in front.',
  'kling.toggle': 'Turns checking off, and on again, for the workspace.',
  'kling.runChecklist':
    'Asks the seven questions behind a failed call. Three need the network; it asks you first, each time.',
  'kling.saveChecklist': 'Keeps the answers as Markdown.',
  'kling.inspectToken': 'Reads a pasted token on this machine alone.',
  'kling.setCredentials': 'Keeps API credentials in the secret storage of the editor, for the checklist.',
  'kling.forgetCredentials': 'Forgets them.',
  'kling.showReference':
    'Opens the page of an endpoint, that of the request at the cursor first, with an example in your language.',
  'kling.showConfiguration': 'Says what counts for the file in front, and where it comes from.',
  'kling.openExample': 'Opens a client with mistakes, to try Klint with.',
  'kling.showLog': 'Opens the log.',
  'kling.showCommands': 'Lists the commands above.',
} as const

/** The commands of the palette, as the manifest declares them. */
export function commandsTable(manifest: string): string {
  const { contributes } = parse(manifest) as {
    readonly contributes: {
      readonly commands: readonly { readonly command: string; readonly category: string; readonly title: string }[]
    }
  }
  return table(
    ['Command', 'What it does'],
    contributes.commands.map(({ command, category, title }) => [`${category}: ${title}`, wordsOf(command)]),
  )
}

function wordsOf(command: string): string {
  const words: Readonly<Record<string, string>> = commandWords
  const own = words[command]
  if (own === undefined) throw new Error(`${command} is described nowhere`)
  return own
}

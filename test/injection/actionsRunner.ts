/** How GitHub's runner interprets a line of a log, by the rules of its `ActionCommand`. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const registered = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
])

/**
 * The command in a line: `::name key=value::data` after blanks, or `##[name key=value]data` anywhere. Null for text.
 */
export function commandIn(line: string): WorkflowCommand | null {
  const current = /^\s*::(.*?)::(.*)$/s.exec(line)
  const [, info, data] = current ?? /##\[([^\]]*)\](.*)$/s.exec(line) ?? []
  if (info === undefined || data === undefined) return null
  const [name = '', ...rest] = info.split(' ')
  if (!registered.has(name)) return null
  const pairs = rest
    .join(' ')
    .split(current ? ',' : ';')
    .map((pair) => pair.split(/=(.*)/s))
  return {
    name,
    properties: Object.fromEntries(pairs.map(([key = '', value = '']) => [key, unescaped(value)])),
    data: unescaped(data),
  }
}

function unescaped(text: string): string {
  const marks = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' }
  return Object.entries(marks).reduce((result, [from, to]) => result.replaceAll(from, to), text)
}

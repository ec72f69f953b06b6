import { UsageError, type Io } from './io'
import { terminal, type TerminalText } from './terminal'

const end = /[\r\n\u0003\u0004]/
const interrupt = '\u0003'

/** Asks for one line in a terminal without echoing what is typed or pasted. */
export async function readHidden(
  question: TerminalText,
  { stdin, stderr }: Pick<Io, 'stdin' | 'stderr'>,
): Promise<string> {
  stderr.write(question)
  stdin.setRawMode?.(true)
  try {
    let typed = ''
    const decoder = new TextDecoder()
    for await (const chunk of stdin) {
      typed = takeBack(typed + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })))
      const at = typed.search(end)
      if (at < 0) continue
      // Before the loop ends, because that closes the terminal.
      stdin.setRawMode?.(false)
      if (typed.charAt(at) === interrupt) throw new UsageError('commandLine.cancelled')
      return typed.slice(0, at)
    }
    return typed
  } finally {
    stderr.write(terminal`\n`)
  }
}

/** Applies backspaces. */
function takeBack(text: string): string {
  let result = ''
  for (const character of text)
    result = character === '\u007f' || character === '\b' ? result.slice(0, -1) : result + character
  return result
}

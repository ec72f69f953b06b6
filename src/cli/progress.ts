import type { Output, Session } from './io'
import { shown, terminal, type TerminalText } from './terminal'

/** A line on the terminal that says how far a long run has come. */
export interface Progress {
  step(done: number): void
  /** Takes the line away. */
  clear(): void
}

/** A line on the terminal that says what is being done. */
interface Status {
  say(text: TerminalText): void
  /** Takes the line away. */
  clear(): void
}

/** Silent where the output is no terminal. */
export function createStatus(output: Output): Status {
  if (output.isTTY !== true) return { say: () => undefined, clear: () => undefined }
  let shown = false
  return {
    say(text) {
      shown = true
      output.write(terminal`\r\u001b[K${text}`)
    },
    clear() {
      if (shown) output.write(terminal`\r\u001b[K`)
      shown = false
    },
  }
}

/** Milliseconds before the line first shows, and between two versions of it. */
const patience = 500
const interval = 100

/** Silent where the output is no terminal, and in runs that are over before anybody wonders. */
export function createProgress(
  { stderr, words }: Pick<Session, 'stderr' | 'words'>,
  files: number,
  now: () => number = () => performance.now(),
): Progress {
  const status = createStatus(stderr)
  let next = now() + patience
  return {
    step(done) {
      const time = now()
      if (time < next) return
      next = time + interval
      status.say(shown(words.say('commandLine.checking', { done, files })))
    },
    clear: status.clear,
  }
}

import type { Output, Session } from './io'
import { shown, terminal, type TerminalText } from './terminal'

/** A terminal line that shows the progress of a long run. */
export interface Progress {
  step(done: number): void
  /** Erases the line. */
  clear(): void
}

/** A terminal line that shows the current step. */
interface Status {
  say(text: TerminalText): void
  /** Erases the line. */
  clear(): void
}

/** Writes nothing unless the output is a terminal. */
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

/** How long before the line is first shown, and how often it is updated (ms). */
const patience = 500
const interval = 100

/** Writes nothing unless the output is a terminal and the run takes long enough. */
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

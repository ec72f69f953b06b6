import type { Checked, KlintDocument } from '../../engine'
import { attempt, type Attempt } from '../../findings/attempt'
import { settle } from '../../findings/settle'
import type { CheckOptions, Edit, Language } from '../../findings/finding'
import type { HostFormat } from '../../regions'
import { isRequestFile } from '../../features/requestFiles'
import type { Io } from '../io'
import type { Messages } from '../messages'
import { shown, terminal } from '../terminal'

interface Examined {
  /** Absolute. */
  readonly path: string
  readonly language: Language | HostFormat
  readonly text: string
  /** What it is read with; by itself where it is null or missing. */
  readonly document?: KlintDocument | null
}

interface Examination extends CheckOptions {
  /** Apply the safe fixes first. */
  readonly fix?: boolean
}

/**
 * The one place where the command line asks the engine about a file. A file that the engine fails on is named on stderr, and
 * the run goes on.
 * @param use takes what is wanted from the result, and from what it was before fixes, with the edits between; what the result computes on demand may fail as well
 */
export function examine<T>(
  { path, language, text, document: linked = null }: Examined,
  { fix = false, ...options }: Examination,
  io: Io,
  messages: Messages,
  use: (checked: Checked, before: Checked, edits: readonly Edit[]) => T,
): Attempt<T> {
  const outcome = attempt(() => {
    const document = linked ?? io.openDocument(language)
    const check = (version: string): Checked =>
      document.check(version, { ...options, isRequestFile: isRequestFile(path) })
    const checked = check(text)
    const { last, edits } = fix ? settle(checked, check) : { last: checked, edits: [] }
    return use(last, checked, edits)
  })
  if ('failure' in outcome) {
    messages.fail(
      terminal`could not check ${messages.pathOf(path)}: ${shown(outcome.failure)} (a mistake in Klint: please report it)`,
    )
  }
  return outcome
}

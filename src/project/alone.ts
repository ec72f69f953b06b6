import { analyse, type Background, type Meaning } from '../analysis/meaning'
import type { Subject } from '../findings/findingsInSteps'
import type { SourceModel } from '../syntax'

/** A text that is read alone. Its meaning is computed on demand. */
export function ownSubject(model: SourceModel, known: Background): Subject {
  let meaning: Meaning | undefined
  return {
    model,
    place: null,
    get meaning() {
      return (meaning ??= analyse(model, known))
    },
  }
}

import type { Choice } from './situation'

/** How many open choices one answer is known to depend on. */
const most = 64
const none: Choices = new Map()

/** Choices that were left open, by their keys. */
export type Choices = ReadonlyMap<string, Choice>

export interface Traced<Answer> {
  readonly answer: Answer
  /** The choices that the answer depends on. */
  readonly choices: Choices
}

/** Keeps which choices were met while something was asked; an outer question depends on those of the inner ones. */
export class OpenChoices {
  private met: Map<string, Choice> | null = null

  trace<Answer>(ask: () => Answer): Traced<Answer> {
    const outer = this.met
    this.met = null
    let own: Choices = none
    try {
      const answer = ask()
      own = this.current()
      return { answer, choices: own }
    } finally {
      this.met = outer
      this.note(own)
    }
  }

  private current(): Choices {
    return this.met ?? none
  }

  note(choices: Choices | undefined): void {
    if (!choices || choices.size === 0) return
    this.met ??= new Map()
    for (const [key, choice] of choices) {
      if (this.met.size >= most) return
      this.met.set(key, choice)
    }
  }
}

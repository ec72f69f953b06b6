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
    const outer = this.begin()
    let choices = none
    let answer: Answer
    try {
      answer = ask()
    } finally {
      choices = this.end(outer)
    }
    return { answer, choices }
  }

  /** Starts collecting the choices of one question. Pass the result to `end`. */
  begin(): Map<string, Choice> | null {
    const outer = this.met
    this.met = null
    return outer
  }

  /** The choices that were met since; those of the question around it grow by them. */
  end(outer: Map<string, Choice> | null): Choices {
    const own = this.met ?? none
    this.met = outer
    this.note(own)
    return own
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

import { push } from '../syntax/multimap'
import type { SourceModel, Step } from '../syntax/model'
import type { Piece } from './pieces'

/** Which pieces of a text belong together, judged by the names in them. */
export class Links {
  readonly #words: readonly ReadonlySet<string>[]
  readonly #names: readonly ReadonlySet<string>[]
  readonly #naming = new Map<string, number[]>()
  readonly #mentioning = new Map<string, number[]>()

  constructor({ text, body }: SourceModel, pieces: readonly Piece[]) {
    const variables = new Set(body.steps.flatMap(declaredBy))
    const texts = pieces.map(({ span }) => text.slice(span.start, span.end))
    this.#words = texts.map(wordsIn)
    this.#names = pieces.map(({ names }, index) =>
      names ? reachedBy(texts[index] ?? '', names, variables) : (this.#words[index] ?? new Set()),
    )
    for (const [index, names] of this.#names.entries()) for (const name of names) push(this.#naming, name, index)
    for (const [index, words] of this.#words.entries()) for (const word of words) push(this.#mentioning, word, index)
  }

  /** The pieces that a piece can affect: itself, those that name it, and those that name these. */
  affectedBy(piece: number): ReadonlySet<number> {
    return closure([piece], (each) => this.#all(this.#names[each], this.#mentioning))
  }

  /**
   * Everything that determines the meaning of some pieces: themselves and everything they name.
   * @param text of a piece that is another one now
   */
  neededBy(pieces: ReadonlySet<number>, changed: number, text: string): ReadonlySet<number> {
    const words = wordsIn(text)
    return closure(pieces, (each) => this.#all(each === changed ? words : this.#words[each], this.#naming))
  }

  #all(words: Iterable<string> = [], places: ReadonlyMap<string, readonly number[]>): readonly number[] {
    return [...words].flatMap((word) => places.get(word) ?? [])
  }
}

function closure(start: Iterable<number>, next: (each: number) => readonly number[]): ReadonlySet<number> {
  const found = new Set(start)
  // The loop also visits what is added to the set meanwhile.
  for (const each of found) for (const other of next(each)) found.add(other)
  return found
}

const word = /[\w$\u0080-\uffff]+/g

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(word))
}

/** `this.name =`, `name =`, `name.member =`: the target of an assignment, up to a length. */
const assignment = /([\w$.]{1,120})\s{0,9}[-+*/|&?]{0,2}=(?![=>])/g
const selves: ReadonlySet<string> = new Set(['this', 'self', 'cls'])

/** The names in a piece, and what it assigns beyond itself: fields of its object and variables of the module. */
function reachedBy(text: string, names: readonly string[], variables: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(names)
  for (const [, chain = ''] of text.matchAll(assignment)) {
    const [first = '', second] = chain.split('.')
    if (selves.has(first) && second) found.add(second)
    else if (variables.has(first)) found.add(first)
  }
  return found
}

function declaredBy(step: Step): readonly string[] {
  if (step.kind === 'export') return step.steps.flatMap(declaredBy)
  if (step.kind !== 'assign') return []
  return step.targets.flatMap((target) => (target.kind === 'name' ? [target.name] : []))
}

import { shotSyntax } from '../../knowledge'
import type { Prompt } from './prompts'

/** The shots in a prompt. */
export interface Shots {
  readonly count: number
  readonly seconds: number
}

/** The shots of a prompt that begins with one; null if it has none, or is not completely known. */
export function shotsIn({ written, isWhole }: Prompt): Shots | null {
  const [first = '', ...more] = isWhole ? written.text.split(shotSyntax.separator) : []
  if (!shotSyntax.shot.test(first)) return null
  const seconds = [first, ...more].flatMap((part) => {
    const [, length] = shotSyntax.shot.exec(part) ?? []
    return length === undefined ? [] : [Number(length)]
  })
  return { count: seconds.length, seconds: seconds.reduce((sum, each) => sum + each, 0) }
}

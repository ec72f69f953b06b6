import type { Reader } from '../frontEnd'
import type { Comment, SourceModel } from '../model'
import { childrenOf } from './context'
import { createParser, type Parsed } from './parse'
import { readSteps } from './readBlock'

export function createPythonReader(): Reader {
  const parse = createParser()
  return { read: (text) => lower(text, parse(text)) }
}

function lower(text: string, { tree, errors }: Parsed): SourceModel {
  const comments: Comment[] = []
  const openStrings: number[] = []
  tree.iterate({
    enter({ name, from, to }) {
      if (name === 'Comment') comments.push(readComment(text, from, to))
      // The grammar takes a string that its line leaves open for closed.
      else if (name === 'String' && !/['"]/.test(text.charAt(to - 1))) openStrings.push(to)
    }
  })
  const steps = readSteps(childrenOf(tree.topNode), { text, offset: 0, depth: 0 })
  const body = { kind: 'block', span: { start: 0, end: text.length }, steps } as const
  const all = [...errors, ...openStrings]
  return { language: 'python', text, body, comments, damaged: all.length > 0, errors: all }
}

function readComment(text: string, start: number, end: number): Comment {
  return { span: { start, end }, text: text.slice(start, end).replace(/^#+/, '').trim() }
}

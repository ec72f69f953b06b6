import { TreeFragment, type Tree } from '@lezer/common'
import { parser } from '@lezer/python'
import type { Reader } from '../frontEnd'
import type { Comment, SourceModel } from '../model'
import { childrenOf, type Context } from './context'
import { maskMagics } from './magics'
import { readSteps } from './readBlock'

export function createPythonReader(): Reader {
  let last: { readonly code: string; readonly tree: Tree } | null = null
  return {
    read(text) {
      const code = maskMagics(text)
      const tree = last ? parseAgain(last.tree, last.code, code) : parser.parse(code)
      last = { code, tree }
      return lower(text, tree)
    }
  }
}

/**
 * Parses anew, taking over what has not changed. How the parser recovers from an error depends on where it starts, so a
 * tree with errors neither gives nor takes anything: the result is always that of a parse from scratch.
 */
function parseAgain(oldTree: Tree, oldCode: string, code: string): Tree {
  if (oldCode === code) return oldTree
  if (hasErrors(oldTree)) return parser.parse(code)
  const fragments = TreeFragment.applyChanges(TreeFragment.addTree(oldTree), [changeBetween(oldCode, code)])
  const tree = parser.parse(code, fragments)
  return hasErrors(tree) ? parser.parse(code) : tree
}

function changeBetween(before: string, after: string): { fromA: number; toA: number; fromB: number; toB: number } {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let end = 0
  while (end < shorter - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end++
  return { fromA: start, toA: before.length - end, fromB: start, toB: after.length - end }
}

function hasErrors(tree: Tree): boolean {
  let found = false
  tree.iterate({
    enter(node) {
      found ||= node.type.isError
      return !found
    }
  })
  return found
}

function lower(text: string, tree: Tree): SourceModel {
  const context: Context = { text, offset: 0, depth: 0 }
  const comments: Comment[] = []
  let damaged = false
  tree.iterate({
    enter({ type, name, from, to }) {
      if (type.isError) damaged = true
      else if (name === 'Comment') comments.push(readComment(text, from, to))
      else if (name === 'String' && !/['"]/.test(text.charAt(to - 1))) damaged = true
    }
  })
  const steps = readSteps(childrenOf(tree.topNode), context)
  return { language: 'python', text, body: { kind: 'block', span: { start: 0, end: text.length }, steps }, comments, damaged }
}

function readComment(text: string, start: number, end: number): Comment {
  return { span: { start, end }, text: text.slice(start, end).replace(/^#+/, '').trim() }
}

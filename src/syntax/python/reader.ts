import type { Reader } from '../frontEnd'
import { keepTree } from '../trees'
import { readTree } from './read'
import { createParser } from './trees'

/** A reader for the versions of one document. */
export function createReader(): Reader {
  const parse = createParser()
  return {
    read(text) {
      const { tree, damaged } = parse(text)
      const model = readTree(tree, text)
      return keepTree(damaged ? { ...model, damaged } : model, tree)
    },
  }
}

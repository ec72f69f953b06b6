import { createWriter } from '../../writer'
import { commentAbove, commentBeside } from './writeComments'
import { addArgument, insertEntry, moveEntry } from './writeEntries'
import { addHelper } from './writeHelpers'
import { renameKey } from './writeKeys'
import { escapeText, writeLiteral } from './writeLiterals'
import { removeNode } from './writeSteps'
import { retype } from './writeTypes'
import { convertValue, replaceValue } from './writeValues'

/** Writes repairs to JavaScript and TypeScript. */
export const javascriptWriter = createWriter({
  literal: writeLiteral,
  commentAbove,
  commentBeside,
  escape: (model, text, code) => escapeText(code, model.text.charAt(text.span.start)),
  replaceValue,
  convertValue,
  renameKey,
  removeNode,
  insertEntry,
  moveEntry,
  program: { retype, addArgument, addHelper },
})

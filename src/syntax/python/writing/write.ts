import { replace } from '../../writing/recordEdits'
import { createWriter } from '../../writer'
import { commentAbove, commentBeside } from './writeComments'
import { addArgument, insertEntry, moveEntry } from './writeEntries'
import { addHelper } from './writeHelpers'
import { renameKey } from './writeKeys'
import { escapeInto, writeLiteral } from './writeLiterals'
import { removeNode } from './writeSteps'
import { retype } from './writeTypes'
import { convertValue } from './writeValues'

/** Writes repairs to Python. */
export const pythonWriter = createWriter({
  literal: writeLiteral,
  commentAbove,
  commentBeside,
  escape: escapeInto,
  replaceValue: (model, at, by) => [replace(at.span, writeLiteral(model, by))],
  convertValue,
  renameKey,
  removeNode,
  insertEntry,
  moveEntry,
  program: { retype, addArgument, addHelper },
})

import type { Program } from '../../analysis/program/program'
import type { Block, Step } from '../../syntax/model'

/** Without braces `while (x) step` has no place for a second step. */
export function hasBraces(program: Program, block: Block, first: Step): boolean {
  return program.dialect.idioms.blocks === 'indented' || block.span.start < first.span.start
}

/** The error thrown after a deadline. */
export const lateMessage = 'The Kling task did not end in time'

/** Names for a deadline. */
export function deadlineNames({ dialect }: Program): readonly string[] {
  return ['deadline', dialect.idioms.statements.identifier('poll', 'deadline')]
}

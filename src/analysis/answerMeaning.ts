import { type AnswerUse, findAnswerUses } from './answerUses'
import type { Evaluator } from './evaluate'
import type { FileEvidence } from './fileEvidence'
import { findPolls, type Poll } from './polls'
import { findReads, type Read } from './reads'
import { Responses } from './responses'
import { findRetries, type Retry } from './retries'
import { findStatusChecks, type StatusCheck } from './statusChecks'

/** What code does with the answers to official requests. Each part is computed when first asked for. */
export class AnswerMeaning {
  readonly responses: Responses
  private known: { reads?: readonly Read[]; uses?: readonly AnswerUse[]; checks?: readonly StatusCheck[]; polls?: readonly Poll[]; retries?: readonly Retry[] } = {}

  constructor(
    private readonly evaluator: Evaluator,
    private readonly file: FileEvidence,
  ) {
    this.responses = new Responses(evaluator, file)
  }

  get reads(): readonly Read[] {
    return (this.known.reads ??= findReads(this.evaluator, this.responses))
  }

  get uses(): readonly AnswerUse[] {
    return (this.known.uses ??= findAnswerUses(this.evaluator, this.responses, this.reads))
  }

  get statusChecks(): readonly StatusCheck[] {
    return (this.known.checks ??= findStatusChecks(this.evaluator, this.responses, this.file))
  }

  get polls(): readonly Poll[] {
    return (this.known.polls ??= findPolls(this.evaluator, this.responses, this.file))
  }

  get retries(): readonly Retry[] {
    return (this.known.retries ??= findRetries(this.evaluator, this.responses, this.statusChecks, this.reads))
  }
}

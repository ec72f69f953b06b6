import { type AnswerUse, findAnswerUses } from './answerUses'
import { type CatchAll, findCatchAlls } from './retries/catchAll'
import { type CodeSet, findCodeSets } from './statuses/codeSets'
import { type Burst, findBursts } from './bursts'
import type { Evaluator } from '../values/evaluator'
import type { FileEvidence } from '../requests/fileEvidence'
import { findLostReasons, type LostReason } from './lostReasons'
import { findPolls, type Poll } from './polls'
import { findOutcomeTests, type OutcomeTest } from './retries/outcomeTests'
import { findReads, type Read } from './reads'
import { Refusals } from './retries/refusals'
import type { Request } from '../requests/request'
import { Responses } from './responses'
import { findGivenUp, findRetries, type GivenUp, type Retry } from './retries/retries'
import { SentAnswers } from './sentAnswers'
import { findRetryPolicies, type RetryPolicy } from './retries/retryPolicies'
import { findStatusChecks, type StatusCheck } from './statuses/statusChecks'
import { findLinkedResults, type LinkedResult } from './results/linkedResults'
import { StoredResults } from './results/storedResults'

interface Known {
  reads?: readonly Read[]
  uses?: readonly AnswerUse[]
  checks?: readonly StatusCheck[]
  polls?: readonly Poll[]
  lost?: readonly LostReason[]
  tests?: readonly OutcomeTest[]
  retries?: readonly Retry[]
  givenUp?: readonly GivenUp[]
  refusals?: Refusals
  policies?: readonly RetryPolicy[]
  catchAlls?: readonly CatchAll[]
  codeSets?: readonly CodeSet[]
  stored?: StoredResults
  linked?: readonly LinkedResult[]
  bursts?: readonly Burst[]
}

/** What code does with responses to official requests. Each part is computed on demand. */
export class AnswerMeaning {
  readonly responses: Responses
  private readonly known: Known = {}

  constructor(
    private readonly evaluator: Evaluator,
    private readonly file: FileEvidence,
    requests: readonly Request[],
  ) {
    const isOfficial = file.official.length > 0 || requests.some(({ evidence }) => evidence.verdict === 'official')
    this.responses = new Responses(evaluator, new SentAnswers(evaluator, file, isOfficial))
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

  get lostReasons(): readonly LostReason[] {
    return (this.known.lost ??= findLostReasons(
      this.evaluator,
      this.responses,
      this.statusChecks,
      this.outcomeTests,
      this.reads,
    ))
  }

  private get outcomeTests(): readonly OutcomeTest[] {
    return (this.known.tests ??= findOutcomeTests(this.evaluator, this.responses, this.statusChecks))
  }

  get retries(): readonly Retry[] {
    return (this.known.retries ??= findRetries(
      this.evaluator,
      this.responses,
      this.outcomeTests,
      this.reads,
      this.refusals,
    ))
  }

  get givenUp(): readonly GivenUp[] {
    return (this.known.givenUp ??= findGivenUp(this.evaluator, this.responses, this.statusChecks, this.outcomeTests))
  }

  get retryPolicies(): readonly RetryPolicy[] {
    return (this.known.policies ??= findRetryPolicies(this.evaluator, this.responses, this.refusals))
  }

  get catchAlls(): readonly CatchAll[] {
    return (this.known.catchAlls ??= findCatchAlls(this.evaluator, this.responses, this.refusals))
  }

  private get refusals(): Refusals {
    return (this.known.refusals ??= new Refusals(this.evaluator, this.responses, this.outcomeTests, this.reads))
  }

  get codeSets(): readonly CodeSet[] {
    return (this.known.codeSets ??= findCodeSets(this.evaluator))
  }

  get bursts(): readonly Burst[] {
    return (this.known.bursts ??= findBursts(this.evaluator, this.responses))
  }

  get storedResults(): StoredResults {
    return (this.known.stored ??= new StoredResults(this.evaluator, this.responses))
  }

  get linkedResults(): readonly LinkedResult[] {
    return (this.known.linked ??= findLinkedResults(this.evaluator, this.responses, this.storedResults))
  }
}

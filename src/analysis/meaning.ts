import type { SourceModel } from '../syntax/model'
import { AnswerMeaning } from './answerMeaning'
import { Credentials } from './credentials/credentials'
import { Evaluator } from './evaluate'
import { provenBases } from './evidence'
import { type FileEvidence, fileEvidence } from './fileEvidence'
import { findGuards, type Guard } from './guards'
import { indexProgram } from './indexProgram'
import type { Program } from './program'
import type { Request } from './request'
import { findRequests } from './requests'
import { findTokens } from './tokens'
import type { Token } from './token'

/** What one text means to Kling. */
export interface Meaning {
  readonly program: Program
  readonly evaluator: Evaluator
  readonly evidence: FileEvidence
  readonly requests: readonly Request[]
  readonly tokens: readonly Token[]
  /** Computed when first asked for. */
  readonly credentials: Credentials
  /** Computed when first asked for. */
  readonly guards: readonly Guard[]
  /** What becomes of the answers: reads, checks, polls, retries. */
  readonly answers: AnswerMeaning
}

export type { Request, Token }

/** What a text means; a request file is known to be one by its name. */
export function analyse(model: SourceModel, isRequestFile = false): Meaning {
  const program = indexProgram(model)
  const evaluator = new Evaluator(program)
  const own = fileEvidence(program, isRequestFile)
  const alone = findRequests(evaluator, own)
  const evidence = own.official.length > 0 ? own : { ...own, bases: provenBases(evaluator, alone) }
  const requests = evidence.bases.size > 0 ? findRequests(evaluator, evidence) : alone
  const tokens = findTokens(evaluator, evidence)
  let guards: readonly Guard[] | undefined
  let credentials: Credentials | undefined
  const answers = new AnswerMeaning(evaluator, evidence, requests)
  return {
    program,
    evaluator,
    evidence,
    requests,
    tokens,
    answers,
    get credentials() {
      return (credentials ??= new Credentials(evaluator, requests, tokens, evidence))
    },
    get guards() {
      return (guards ??= findGuards(program))
    },
  }
}

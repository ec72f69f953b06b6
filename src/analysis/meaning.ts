import type { SourceModel } from '../syntax/model'
import { AnswerMeaning } from './answers/answerMeaning'
import { Credentials } from './credentials/credentials'
import { createEvaluator } from './values/evaluate'
import type { Evaluator } from './values/evaluator'
import { provenBases } from './requests/evidence'
import { type FileEvidence, fileEvidence } from './requests/fileEvidence'
import { findGuards, type Guard } from './values/guards'
import { indexProgram } from './program/indexProgram'
import type { Additions } from '../knowledge/additions'
import type { Module } from './program/module'
import type { Program } from './program/program'
import type { Request } from './requests/request'
import { findRequests } from './requests/requests'
import { findTokens } from './tokens/tokens'
import type { Token } from './tokens/token'

/** What one text means to Kling. */
export interface Meaning {
  readonly program: Program
  readonly evaluator: Evaluator
  readonly evidence: FileEvidence
  readonly requests: readonly Request[]
  readonly tokens: readonly Token[]
  readonly credentials: Credentials
  readonly guards: readonly Guard[]
  /** What becomes of the answers: reads, checks, polls, retries. */
  readonly answers: AnswerMeaning
}

export type { Additions, Request, Token }

/** What is known of a text beside what it says. */
export interface Background {
  /** It is one for requests to the official API, as its name says. */
  readonly isRequestFile?: boolean | undefined
  /** The files that it is put together from, where it is. */
  readonly modules?: readonly Module[]
  readonly additions?: Additions | undefined
}

/** What a text means. */
export function analyse(model: SourceModel, { isRequestFile = false, modules, additions }: Background = {}): Meaning {
  const program = indexProgram(model, modules, additions)
  const evaluator = createEvaluator(program)
  // Each part is computed when first asked for: only the index is sure to take few steps.
  const sent = once(() => readRequests(evaluator, isRequestFile))
  const tokens = once(() => findTokens(evaluator, sent().evidence))
  const credentials = once(() => new Credentials(evaluator, sent().requests, tokens(), sent().evidence))
  const guards = once(() => findGuards(program))
  const answers = once(() => new AnswerMeaning(evaluator, sent().evidence, sent().requests))
  return {
    program,
    evaluator,
    get evidence() {
      return sent().evidence
    },
    get requests() {
      return sent().requests
    },
    get tokens() {
      return tokens()
    },
    get credentials() {
      return credentials()
    },
    get guards() {
      return guards()
    },
    get answers() {
      return answers()
    },
  }
}

function readRequests(evaluator: Evaluator, isRequestFile: boolean): Pick<Meaning, 'evidence' | 'requests'> {
  const own = fileEvidence(evaluator.program, isRequestFile)
  const alone = findRequests(evaluator, own)
  const bases = own.official.length > 0 ? own.bases : provenBases(evaluator, alone)
  if (bases.size === 0) return { evidence: own, requests: alone }
  const evidence = withBases(own, bases)
  return { evidence, requests: findRequests(evaluator, evidence) }
}

function withBases(evidence: FileEvidence, bases: FileEvidence['bases']): FileEvidence {
  return { ...evidence, bases, at: (node) => ({ ...evidence.at(node), bases }) }
}

function once<Answer>(compute: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | undefined
  return () => (known ??= { answer: compute() }).answer
}

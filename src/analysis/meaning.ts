import type { SourceModel } from '../syntax/model'
import type { Repair } from '../syntax/repair'
import { AnswerMeaning } from './answers/answerMeaning'
import { keepsTypes } from './contract/keptTypes'
import { Credentials } from './credentials/credentials'
import { createEvaluator } from './values/evaluate'
import type { Evaluator } from './values/evaluator'
import { provenBases } from './requests/evidence'
import { type FileEvidence, fileEvidence } from './requests/fileEvidence'
import { findGuards, type Guard } from './values/guards'
import { indexProgram } from './program/indexProgram'
import type { Additions } from '../knowledge/additions'
import type { Module, Settings } from './program/module'
import type { Program } from './program/program'
import type { Request } from './requests/request'
import { findRequests, readCalls } from './requests/requests'
import { findTokens } from './tokens/tokens'
import type { Token } from './tokens/token'

/** The meaning of a text. */
export interface Meaning {
  readonly program: Program
  readonly evaluator: Evaluator
  readonly evidence: FileEvidence
  readonly requests: readonly Request[]
  readonly tokens: readonly Token[]
  readonly credentials: Credentials
  readonly guards: readonly Guard[]
  /** What happens to responses: reads, checks, polls, retries. */
  readonly answers: AnswerMeaning
  /**
   * Reads calls into the cache, some at a time, until there are no more. This is most of the work for `requests`, which is
   * computed in one piece.
   * @returns false if all calls were read
   */
  readMore(): boolean
  /** Whether the types that the code declares accept a repair. */
  keepsTypes(repair: Repair): boolean
}

export type { Additions, Request, Token }

/** Context from outside the text. */
export interface Background {
  /** The file's name says that it contains requests to the official API. */
  readonly isRequestFile?: boolean | undefined
  /** The files of the group, if any. */
  readonly modules?: readonly Module[]
  /** Environment variables set by settings files. */
  readonly settings?: Settings | undefined
  readonly additions?: Additions | undefined
}

/** What a text means. */
export function analyse(model: SourceModel, { isRequestFile = false, modules, ...beside }: Background = {}): Meaning {
  const program = indexProgram(model, modules, beside)
  const evaluator = createEvaluator(program)
  // Each part is computed on demand: only the index is certain to be cheap.
  const sent = once(() => readRequests(evaluator, isRequestFile))
  const tokens = once(() => findTokens(evaluator, sent().evidence))
  const credentials = once(() => new Credentials(evaluator, sent().requests, tokens(), sent().evidence))
  const guards = once(() => findGuards(program))
  const reading = readCalls(evaluator)
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
    readMore: () => reading.next().done !== true,
    keepsTypes: (repair) => keepsTypes(evaluator, repair),
  }
}

function readRequests(evaluator: Evaluator, isRequestFile: boolean): Pick<Meaning, 'evidence' | 'requests'> {
  const own = fileEvidence(evaluator.program, isRequestFile)
  if (own.official.length > 0) return requestsWith(evaluator, own, own.bases)
  const alone = findRequests(evaluator, own)
  const bases = provenBases(evaluator, alone)
  return bases.size === 0 ? { evidence: own, requests: alone } : requestsWith(evaluator, own, bases)
}

/** The requests of a file, given base URLs known to be official. */
function requestsWith(
  evaluator: Evaluator,
  own: FileEvidence,
  bases: FileEvidence['bases'],
): Pick<Meaning, 'evidence' | 'requests'> {
  const evidence = bases.size === 0 ? own : withBases(own, bases)
  return { evidence, requests: findRequests(evaluator, evidence) }
}

function withBases(evidence: FileEvidence, bases: FileEvidence['bases']): FileEvidence {
  return { ...evidence, bases, at: (node) => ({ ...evidence.at(node), bases }) }
}

function once<Answer>(compute: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | undefined
  return () => (known ??= { answer: compute() }).answer
}

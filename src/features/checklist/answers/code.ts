import type { Markdown } from '../../markdown'
import type { SentenceId, Words } from '../../../words'
import type { QuestionId } from '../questions'
import type { FileFacts, RequestFacts } from '../readFile'
import type { Answer, Problem } from '../report'
import { answer, problem, problemsFound, type Known } from './answer'

/**
 * Invisible characters that do not belong in a prompt: controls, zero-width characters, directional marks, broken text.
 */
const unclean =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd]/u

/** Answers a question about requests if the relevant part of any request is visible in the code. */
function answerOnRequests(
  question: QuestionId,
  known: Known,
  isSeen: (request: RequestFacts) => boolean,
  unseen: SentenceId & `checklist.unseen-${string}`,
): Answer {
  const { words } = known
  const requests = requestsOf(known.files)
  const problems = problemsFound(known, question)
  const seen = requests.filter(isSeen).length
  if (requests.length === 0) return answer(question, 'unanswered', known, { problems, needs: [noRequests(known)] })
  return answer(question, seen > 0 ? 'yes' : 'unanswered', known, {
    problems,
    statements: seen > 0 ? [words.say('checklist.checked', { count: seen })] : [],
    needs: seen < requests.length ? [words.say(unseen, { count: requests.length - seen })] : [],
  })
}

export function answerModel(known: Known): Answer {
  return answerOnRequests('model', known, ({ isModelSeen }) => isModelSeen, 'checklist.unseen-model')
}

export function answerParameters(known: Known): Answer {
  return answerOnRequests('parameters', known, ({ isBodySeen }) => isBodySeen, 'checklist.unseen-body')
}

export function answerExclusive(known: Known): Answer {
  return answerOnRequests('exclusive', known, ({ isBodySeen }) => isBodySeen, 'checklist.unseen-body')
}

export function answerPrompt(known: Known): Answer {
  const { words } = known
  const requests = requestsOf(known.files)
  const prompts = requests.flatMap((request) => request.prompts)
  const unseen = requests.reduce((sum, { unseenPrompts }) => sum + unseenPrompts, 0)
  const problems = [...problemsFound(known, 'prompt'), ...problemsOfCharacters(prompts, words)]
  if (requests.length === 0) return answer('prompt', 'unanswered', known, { problems, needs: [noRequests(known)] })
  if (prompts.length + unseen === 0)
    return answer('prompt', 'not-applicable', known, { problems, statements: [words.say('checklist.no-prompt')] })
  const longest = Math.max(0, ...prompts.map(({ text }) => text.length))
  return answer('prompt', prompts.length > 0 ? 'yes' : 'unanswered', known, {
    problems,
    statements: prompts.length > 0 ? [words.say('checklist.prompts', { count: prompts.length, longest })] : [],
    needs: unseen > 0 ? [words.say('checklist.unseen-prompts', { count: unseen })] : [],
  })
}

function problemsOfCharacters(prompts: RequestFacts['prompts'], words: Words): readonly Problem[] {
  const dirty = prompts.filter(({ text }) => unclean.test(text)).map(({ place }) => place)
  if (dirty.length === 0) return []
  return [
    problem(
      'info',
      words.say('checklist.unclean'),
      words.say('checklist.unclean-cause'),
      [words.say('checklist.unclean-repair')],
      dirty,
    ),
  ]
}

export function requestsOf(files: readonly FileFacts[]): readonly RequestFacts[] {
  return files.flatMap(({ requests }) => requests)
}

export function noRequests({ files, words }: Pick<Known, 'files' | 'words'>): Markdown {
  return files.length === 0
    ? words.say('checklist.no-files')
    : words.say('checklist.no-requests', { files: files.length })
}

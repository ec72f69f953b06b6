import { counted, markdown, type Markdown } from '../../markdown'
import type { QuestionId } from '../questions'
import type { FileFacts, RequestFacts } from '../readFile'
import type { Answer, Problem } from '../report'
import { answer, problem, problemsFound, type Known } from './answer'

/** Characters that nobody sees and a prompt is better without: controls, zero widths, directions, broken text. */
const unclean =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd]/u

/** A question on requests: answered where there are requests of which the part in question is seen. */
function answerOnRequests(
  question: QuestionId,
  known: Known,
  isSeen: (request: RequestFacts) => boolean,
  unseen: Markdown,
): Answer {
  const { files } = known
  const requests = requestsOf(files)
  const problems = problemsFound(known, question)
  const seen = requests.filter(isSeen).length
  if (requests.length === 0) return answer(question, 'unanswered', { problems, needs: [noRequests(files)] })
  return answer(question, seen > 0 ? 'yes' : 'unanswered', {
    problems,
    statements: seen > 0 ? [markdown`Checked in ${counted(seen, 'request')} to the official API.`] : [],
    needs: seen < requests.length ? [markdown`In ${counted(requests.length - seen, 'request')} ${unseen}`] : [],
  })
}

export function answerModel(known: Known): Answer {
  return answerOnRequests(
    'model',
    known,
    ({ isModelSeen }) => isModelSeen,
    markdown`the model comes from elsewhere: look at what is sent.`,
  )
}

const unseenBody = markdown`the body comes from elsewhere: check the file that makes it.`

export function answerParameters(known: Known): Answer {
  return answerOnRequests('parameters', known, ({ isBodySeen }) => isBodySeen, unseenBody)
}

export function answerExclusive(known: Known): Answer {
  return answerOnRequests('exclusive', known, ({ isBodySeen }) => isBodySeen, unseenBody)
}

export function answerPrompt(known: Known): Answer {
  const { files } = known
  const requests = requestsOf(files)
  const prompts = requests.flatMap((request) => request.prompts)
  const unseen = requests.reduce((sum, { unseenPrompts }) => sum + unseenPrompts, 0)
  const problems = [...problemsFound(known, 'prompt'), ...problemsOfCharacters(prompts)]
  if (requests.length === 0) return answer('prompt', 'unanswered', { problems, needs: [noRequests(files)] })
  if (prompts.length + unseen === 0)
    return answer('prompt', 'not-applicable', {
      problems,
      statements: [markdown`No request with a prompt was seen.`],
    })
  const longest = Math.max(0, ...prompts.map(({ text }) => text.length))
  return answer('prompt', prompts.length > 0 ? 'yes' : 'unanswered', {
    problems,
    statements:
      prompts.length > 0
        ? [
            markdown`${counted(prompts.length, 'prompt')} in the code, the longest of ${counted(longest, 'character')}. What the content review thinks of it only the service knows (1300, 1301).`,
          ]
        : [],
    needs:
      unseen > 0
        ? [
            markdown`${counted(unseen, 'prompt')} made at run time: compare the length with the limit before sending, and catch 1301.`,
          ]
        : [],
  })
}

function problemsOfCharacters(prompts: RequestFacts['prompts']): readonly Problem[] {
  const dirty = prompts.filter(({ text }) => unclean.test(text)).map(({ place }) => place)
  if (dirty.length === 0) return []
  return [
    problem(
      'info',
      markdown`A prompt holds characters that nobody sees.`,
      markdown`They come along when text is copied from pages and documents.`,
      [markdown`Type the text anew, or take them out.`],
      dirty,
    ),
  ]
}

export function requestsOf(files: readonly FileFacts[]): readonly RequestFacts[] {
  return files.flatMap(({ requests }) => requests)
}

export function noRequests(files: readonly FileFacts[]): Markdown {
  return files.length === 0
    ? markdown`Name files that call the Kling API; none was read.`
    : markdown`No request to the official Kling API was found in ${counted(files.length, 'file')}: name the files that send it.`
}

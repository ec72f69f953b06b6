import type { Complaint } from './complaint'
import { forms, type Form, type Said } from './forms'
import { isParameter, parametersIn, propertyOf, topicOf } from './subject'

export type { Complaint } from './complaint'

/** In characters. */
const mostRead = 500
const longestSubject = 90

/**
 * Reads what a message complains about; null if its form is unknown. A form whose subject is a parameter or a file
 * takes precedence: "Image is too small. Minimum size is 300x300".
 */
export function readComplaint(message: string | null): Complaint | null {
  if (message === null) return null
  const text = plain(message)
  let unnamed: Complaint | null = null
  for (const form of forms) {
    const match = form.pattern.exec(text)
    const said = match && form.said(match)
    const complaint = match && said ? complaintOf(form, said, text, match) : null
    if (complaint && (complaint.parameters.length > 0 || complaint.topic !== null)) return complaint
    unnamed ??= complaint
  }
  return unnamed
}

function plain(message: string): string {
  return message
    .slice(0, mostRead)
    .replace(/\s+/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\b(?:can not|can't|could not|couldn't)\b/gi, 'cannot')
}

function complaintOf({ subject: where }: Form, said: Said, text: string, match: RegExpExecArray): Complaint {
  const before = subjectIn(text.slice(0, match.index))
  const after =
    text
      .slice(match.index + match[0].length)
      .split(/[.;](?:\s|$)/, 1)[0]
      ?.slice(0, longestSubject) ?? ''
  const subject = (where === 'after' ? after : where === 'before' ? before : `${before} ${after}`).trim()
  const topic = topicOf(withoutValue(subject))
  const property = propertyOf(`${withoutValue(subject)} ${match[0]}`)
  const parameters = parametersOf(withoutValue(subject), topic, property)
  return {
    value: null,
    allowed: [],
    type: null,
    min: null,
    max: null,
    unit: null,
    direction: null,
    ...said,
    subject: subject.replace(/^(?:the|field|parameter|param)\s/i, '').slice(0, 60),
    parameters,
    topic,
    property,
  }
}

/** A property of a file is not a parameter: "Video duration" is not `duration`, and "Image aspect ratio" is not `aspect_ratio`. */
function parametersOf(subject: string, topic: Complaint['topic'], property: Complaint['property']): readonly string[] {
  const names = parametersIn(subject)
  const isOfFile =
    topic !== null && topic !== 'prompt' && topic !== 'model' && property !== null && !/[_.]|\bvalue\b/.test(subject)
  return isOfFile
    ? names.filter((name) => subject.includes(name) && name.includes('_') && name !== `${topic}_${property}`)
    : names
}

/** Without the value that the message quotes. A quoted name of a parameter is none: `'duration' is invalid`. */
function withoutValue(subject: string): string {
  return subject.replace(/(value )?['"`]([^'"`]{0,100})['"`]$/i, (all, isValue: string | undefined, quoted: string) =>
    isValue === undefined && isParameter(quoted.split('.').at(-1) ?? '') ? all : '',
  )
}

/** The words between the last break and the verb. */
function subjectIn(before: string): string {
  const window = before.slice(-longestSubject)
  const sentence = window.split(/[.;!?]\s|\s->\s|\s[-–—|]\s|["({]|\[(?!\w{0,20}\])|[。；，]/).at(-1) ?? ''
  const parts = sentence.split(/[:：]\s?/)
  const last = parts.at(-1) ?? ''
  const named = parts.at(-2)?.trim().split(/\s/).at(-1) ?? ''
  return isParameter(named.split('.').at(-1) ?? '') ? `${named} ${last}` : last
}

import { slotsOf, type Slot } from '../../analysis/contract/slots'
import type { Meaning, Request } from '../../analysis/meaning'
import { exactTexts } from '../../analysis/values/possibility'
import type { Media } from '../../knowledge'
import { budget } from '../../findings/budget'
import type { Finding, Fix, Span } from '../../findings/finding'
import { outerSpan, type Region } from '../../regions'
import { placesIn } from './place'
import { questionOfRule, type QuestionId } from './questions'
import type { CodePlace } from './report'

/** A checked text; a subset of the engine's `Checked`. */
export interface CheckedText {
  readonly text: string
  readonly findings: readonly Finding[]
  readonly meaning: Meaning
  /** The code in a host text: a notebook, a Markdown page or a workflow. */
  readonly inside: readonly { readonly region: Region; readonly checked: Pick<CheckedText, 'meaning'> }[]
}

/** A meaning, and the mapping of its spans to the file. */
interface Source {
  readonly meaning: Meaning
  outer(span: Span): Span
}

/** The facts that the checklist needs from one file. They keep no engine data alive. */
export interface FileFacts {
  readonly path: string
  /** Requests to the official API. */
  readonly requests: readonly RequestFacts[]
  readonly findings: readonly LocatedFinding[]
  readonly images: readonly ImageUse[]
}

export interface RequestFacts {
  readonly place: CodePlace
  /** Whether the model is written in the code or omitted. */
  readonly isModelSeen: boolean
  readonly isBodySeen: boolean
  /** The prompts that are written in the code; those from elsewhere are counted in `unseenPrompts`. */
  readonly prompts: readonly { readonly text: string; readonly place: CodePlace }[]
  readonly unseenPrompts: number
  readonly unseenImages: number
}

export interface LocatedFinding {
  readonly finding: Pick<Finding, 'ruleId' | 'level' | 'message' | 'docsUrl' | 'facts'>
  readonly fixes: readonly Pick<Fix, 'title' | 'safety'>[]
  /** Null if it belongs to no question. */
  readonly question: QuestionId | null
  readonly place: CodePlace
}

/** An image whose URL is written in the code. */
export interface ImageUse {
  readonly url: string
  /** The limits that the request's endpoints document. */
  readonly limits: readonly Media[]
  readonly place: CodePlace
}

const promptNames = new Set(['prompt', 'negative_prompt', 'text'])

/** @param path shown unchanged, and passed to the report's links */
export function readFile(path: string, checked: CheckedText): FileFacts {
  const { text, findings } = checked
  const place = placesIn(path, text)
  const read = sourcesIn(checked).map((source) => readSource(source, place))
  const prompts = read.flatMap((each) => each.prompts)
  return {
    path,
    requests: read.flatMap(({ requests }) => requests),
    findings: findings.map((finding) => locate(finding, prompts, place)),
    images: read.flatMap(({ images }) => images),
  }
}

function sourcesIn({ meaning, inside }: CheckedText): readonly Source[] {
  if (inside.length === 0) return [{ meaning, outer: (span) => span }]
  return inside.map(({ region, checked }) => ({
    meaning: checked.meaning,
    outer: (span) => outerSpan(region, span) ?? startOf(region),
  }))
}

/** The start of the code: the place of anything that crosses blocks. */
function startOf({ parts }: Region): Span {
  const start = parts[0]?.piece.span.start ?? 0
  return { start, end: start }
}

interface SourceFacts extends Pick<FileFacts, 'requests' | 'images'> {
  /** The spans in the file of prompts and their keys. */
  readonly prompts: readonly Span[]
}

function readSource({ meaning, outer }: Source, placeOf: (span: Span) => CodePlace): SourceFacts {
  const place = (span: Span): CodePlace => placeOf(outer(span))
  const read = (): SourceFacts => {
    const official = meaning.requests.filter(({ evidence }) => evidence.verdict === 'official')
    const all = official
      .filter((request) => !isOfOther(request, official))
      .map((request) => ({ request, slots: slotsOf(request) }))
    return {
      requests: all.map(({ request, slots }) => requestFacts(request, slots, place)),
      images: all.flatMap(({ slots }) => slots.filter(isImage).flatMap((slot) => imageUses(slot, place))),
      prompts: all.flatMap(({ slots }) => slots.filter(isPrompt).flatMap(spansOf).map(outer)),
    }
  }
  // If reading exceeds its budget, the file counts as sending nothing.
  return meaning.program.work.attempt(budget.question, read, () => ({ requests: [], images: [], prompts: [] }))
}

/** Whether a request is only the call or description whose body, a string, contains another request. */
function isOfOther({ body, span }: Request, all: readonly Request[]): boolean {
  if (body) return false
  return all.some((each) => each.body && span.start < each.span.start && each.span.end <= span.end)
}

function requestFacts(request: Request, slots: readonly Slot[], place: (span: Span) => CodePlace): RequestFacts {
  const prompts = slots.filter(isPrompt)
  const model = request.parameter('model_name')
  const named = request.endpoints.length > 0 && request.endpoints.every((endpoint) => endpoint.model !== undefined)
  return {
    place: place(request.span),
    isModelSeen: named || (model ? exactTexts(model.values).length > 0 : request.body !== null && !request.body.open),
    isBodySeen: request.body !== null,
    prompts: prompts.flatMap(({ values, span }) => exactTexts(values).map((text) => ({ text, place: place(span) }))),
    unseenPrompts: prompts.filter(({ values }) => exactTexts(values).length === 0).length,
    unseenImages: slots.filter((slot) => isImage(slot) && exactTexts(slot.values).length === 0).length,
  }
}

function locate(finding: Finding, prompts: readonly Span[], place: (span: Span) => CodePlace): LocatedFinding {
  const { ruleId, level, message, docsUrl, facts, span, fixes } = finding
  const question = questionOfRule[ruleId] ?? null
  const isOfPrompt =
    question === 'parameters' && prompts.some(({ start, end }) => start <= span.start && span.end <= end)
  return {
    finding: { ruleId, level, message, docsUrl, facts },
    fixes: fixes.map(({ title, safety }) => ({ title, safety })),
    question: isOfPrompt ? 'prompt' : question,
    place: place(span),
  }
}

/** The spans of the value and its key. A finding on a long text points at the key. */
function spansOf({ span, write }: Slot): readonly Span[] {
  return write ? [span, write.keySpan] : [span]
}

function isPrompt({ name, parameters }: Slot): boolean {
  return promptNames.has(name) && parameters.some((parameter) => parameter?.types.includes('string') === true)
}

function isImage({ parameters }: Slot): boolean {
  return parameters.some((parameter) => parameter?.media?.kind === 'image' && !parameter.types.includes('object'))
}

function imageUses({ parameters, values, span }: Slot, place: (span: Span) => CodePlace): readonly ImageUse[] {
  const limits = parameters.flatMap((parameter) => (parameter?.media?.kind === 'image' ? [parameter.media] : []))
  return exactTexts(values)
    .filter((text) => /^https?:\/\//i.test(text))
    .map((url) => ({ url, limits, place: place(span) }))
}

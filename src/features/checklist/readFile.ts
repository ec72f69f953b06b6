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

/** One checked text: what the engine's `Checked` has. */
export interface CheckedText {
  readonly text: string
  readonly findings: readonly Finding[]
  readonly meaning: Meaning
  /** The code in it, where it is a text of another kind: a notebook, a page, a workflow. */
  readonly inside: readonly { readonly region: Region; readonly checked: Pick<CheckedText, 'meaning'> }[]
}

/** Something with a meaning, and where its places are in the file. */
interface Source {
  readonly meaning: Meaning
  outer(span: Span): Span
}

/** What the checklist takes from one file. Keeps nothing of the engine alive. */
export interface FileFacts {
  readonly path: string
  /** Requests to the official API. */
  readonly requests: readonly RequestFacts[]
  readonly findings: readonly LocatedFinding[]
  readonly images: readonly ImageUse[]
}

export interface RequestFacts {
  readonly place: CodePlace
  /** The model is written in the code, or left out there. */
  readonly isModelSeen: boolean
  readonly isBodySeen: boolean
  /** The texts of prompts that are written in the code; parts that come from elsewhere are counted in `unseenPrompts`. */
  readonly prompts: readonly { readonly text: string; readonly place: CodePlace }[]
  readonly unseenPrompts: number
  readonly unseenImages: number
}

export interface LocatedFinding {
  readonly finding: Pick<Finding, 'ruleId' | 'level' | 'message' | 'docsUrl' | 'facts'>
  readonly fixes: readonly Pick<Fix, 'title' | 'safety'>[]
  /** Null where it belongs to no question. */
  readonly question: QuestionId | null
  readonly place: CodePlace
}

/** An image whose address is written in the code. */
export interface ImageUse {
  readonly url: string
  /** What the request's endpoints ask of it. */
  readonly limits: readonly Media[]
  readonly place: CodePlace
}

const promptNames = new Set(['prompt', 'negative_prompt', 'text'])

/** @param path shown as it is, and given to the links of the report */
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

/** Where code begins: the place of what reaches across blocks. */
function startOf({ parts }: Region): Span {
  const start = parts[0]?.piece.span.start ?? 0
  return { start, end: start }
}

interface SourceFacts extends Pick<FileFacts, 'requests' | 'images'> {
  /** Where prompts stand in the file, and their keys. */
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
  // What takes too many steps is left out, as if nothing were sent.
  return meaning.program.work.attempt(budget.question, read, () => ({ requests: [], images: [], prompts: [] }))
}

/** Whether a request is the call, or the description, in which the body of another one stands as text. */
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

/** Its value, and its key: of a long text a finding points at that. */
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

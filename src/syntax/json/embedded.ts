import type { RecordValue, SourceModel, Span, TextValue, Entry, Value } from '../model'
import { sourceSpan } from '../offsets'
import { isSame, tidyEdits } from '../writing/recordEdits'
import type { Edit, Repair } from '../repair'
import { remembered } from '../remembered'
import { contains, nodesOf, walk, type AnyNode } from '../visit'
import { mayHoldJson, readEmbeddedJson, readEmbeddedModel } from './read'
import { writeRepair } from '../writing/writeRepair'
import { jsonNotation } from './notation'

/** Code as it is written between the quotes of the text; null if it cannot be written there. */
type Escape = (text: TextValue, code: string) => string | null

/**
 * Carries out a repair of JSON inside a string of the document: repairs the string's own text, then maps the edits back
 * to the source. Null if the repair does not concern such JSON.
 */
export function writeEmbedded(model: SourceModel, repair: Repair, escape: Escape): Edit[] | null {
  const target = targetOf(repair)
  const holder = target && findHolder(model, target)
  if (!holder) return null
  const [piece] = holder.parts
  const outer = readEmbeddedJson(holder)
  if (holder.value === null || piece?.kind !== 'piece' || !outer) return null
  const inner = readEmbeddedModel(holder.value)
  const [step] = inner?.body.steps ?? []
  if (!inner || step?.kind !== 'expression') return []
  const innerRepair = transfer(repair, pairs(outer, step.value))
  if (!innerRepair) return []
  const edits: Edit[] = []
  for (const { span, newText } of tidyEdits(inner.text, writeRepair(jsonNotation, inner, innerRepair))) {
    const escaped = escape(holder, newText)
    if (escaped === null) return []
    edits.push({ span: sourceSpan(piece, span.start, span.end), newText: escaped })
  }
  return edits
}

function targetOf(repair: Repair): Span | null {
  switch (repair.do) {
    case 'replace':
    case 'convert':
    case 'rename-key':
    case 'remove':
      return repair.at.span
    case 'insert-entry':
      return repair.into.span
    case 'move-entry':
      return repair.entry.span
    default:
      return null
  }
}

/** The text whose JSON contains the span. */
function findHolder(model: SourceModel, span: Span): TextValue | null {
  return textsWithJson(model).find((text) => contains(text.content, span) && !contains(span, text.span)) ?? null
}

const textsWithJson = remembered((model: SourceModel): readonly TextValue[] =>
  nodesOf(model).filter((node): node is TextValue => node.kind === 'text' && mayHoldJson(node.value)),
)

/** Maps nodes of the document to nodes of the string's own text. */
function pairs(outer: Value, inner: Value): (node: AnyNode) => AnyNode | undefined {
  const outerNodes = [...walk(outer)]
  const innerNodes = [...walk(inner)]
  return (node) => innerNodes[outerNodes.findIndex((each) => isSame(each, node))]
}

function transfer(repair: Repair, counterpart: (node: AnyNode) => AnyNode | undefined): Repair | null {
  const record = (node: RecordValue) => counterpart(node) as RecordValue | undefined
  const entry = (node: Entry) => counterpart(node) as Entry | undefined
  switch (repair.do) {
    case 'replace':
    case 'convert': {
      const at = counterpart(repair.at) as Value | undefined
      return at ? { ...repair, at } : null
    }
    case 'rename-key':
    case 'remove': {
      const at = repair.at.kind === 'entry' ? entry(repair.at) : undefined
      return at ? { ...repair, at } : null
    }
    case 'insert-entry': {
      const into = record(repair.into)
      return into ? { ...repair, into } : null
    }
    case 'move-entry': {
      const from = record(repair.from)
      const moved = entry(repair.entry)
      return from && moved ? { ...repair, from, entry: moved } : null
    }
    default:
      return null
  }
}

import { chainAround, readsIn } from './chains'
import { push } from '../../syntax/multimap'
import type { Program } from '../../analysis/program/program'
import type { FixPlan } from '../../findings/rule'
import type { AnswerPart } from '../../analysis/answers/answerParts'
import type { Read } from '../../analysis/answers/reads'
import { resultLists, wrongResponseFields } from '../../knowledge'
import type { Span, Value } from '../../syntax/model'
import type { Repair } from '../../syntax/repair'
import { code, titled } from '../shared/saying/wording'

interface WrongField {
  readonly at: Span
  readonly field: string
  readonly instead: string
  readonly generation: 'legacy' | 'new'
  readonly fixes: readonly FixPlan[]
}

type Node = Read['node']
type Entry = Pick<WrongField, 'field' | 'instead' | 'generation'>

/** Reads of fields that a task's response does not have, unless the right field is read too. */
export function wrongFields(program: Program, reads: readonly Read[]): readonly WrongField[] {
  const groups = new Map<string, Read[]>()
  const atNodes = new Map<Node, Read[]>()
  for (const read of reads) push(atNodes, read.node, read)
  const written = writtenIn(program, reads, atNodes)
  for (const read of reads) {
    const entry = read.open ? null : entryOf(read.traced)
    if (entry && (written.has(entry) || assignedTo(program, read.node))) continue
    // The same place may read several responses; it is wrong only if it is wrong for each.
    if (!entry || !atNodes.get(read.node)?.every(({ traced }) => entryOf(traced) === entry)) continue
    if (readsRight(reads, read, entry)) continue
    if (isOneOfSeveral(program, read.node) && !isInVain(program, reads, read, atNodes)) continue
    if (isReason(entry) && isTried(program, reads, read, entry)) continue
    const key = `${entry.generation} ${entry.field} ${read.function?.span.start ?? -1}`
    push(groups, key, read)
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = [...group].sort((a, b) => a.span.start - b.span.start)
    const entry = first && entryOf(first.traced)
    return first && entry
      ? [
          {
            at: first.span,
            field: entry.field,
            instead: entry.instead,
            generation: entry.generation,
            fixes: fixesFor(group, entry),
          },
        ]
      : []
  })
}

/** Fields that the code itself adds to a response: `task["task_result"]["video_url"] = url`. */
function writtenIn(
  program: Program,
  reads: readonly Read[],
  atNodes: ReadonlyMap<Node, readonly Read[]>,
): ReadonlySet<Entry> {
  return new Set(
    reads.flatMap(({ node, traced }) => {
      const assigned = assignedTo(program, node)
      const entry = assigned && entryOf(traced)
      // `row.url = task.video_url` only copies it.
      const isCopy =
        assigned &&
        program.within(assigned).some((each) => atNodes.get(each)?.some((read) => entryOf(read.traced) === entry))
      return entry && !isCopy ? [entry] : []
    }),
  )
}

/** The value that is assigned to an expression; null if it is only read. */
function assignedTo({ parents }: Program, node: Node): Value | null {
  const parent = parents.get(node)
  return parent?.kind === 'assign' && parent.targets.some((target) => target === node) ? parent.value : null
}

function isReason({ instead }: Entry): boolean {
  return instead.endsWith('task_status_msg')
}

/** `if (body.error) throw new Error(body.error)`: a defensive check for any server's errors. */
function isTried(program: Program, reads: readonly Read[], read: Read, entry: Entry): boolean {
  return reads.some(
    (other) =>
      other.function === read.function && entryOf(other.traced) === entry && isOneOfSeveral(program, other.node),
  )
}

function entryOf({ answer, part, path }: AnswerPart): Entry | null {
  if (part !== 'body' || (answer.asks !== 'create' && answer.asks !== 'query')) return null
  // The path of `query-tasks` has another method too, which lists tasks and is no query.
  const isTask =
    answer.endpoints.every(({ kind }) => kind === 'task') || answer.endpoints.some(({ id }) => id === 'query-tasks')
  // An unknown path is assumed to be a task path.
  if (!isTask || (answer.endpoints.length === 0 && answer.asks !== 'query')) return null
  const isRead = ({ entry, keys }: WrongPath) => entry.generation === answer.generation && sameKeys(keys, path)
  const entry = wrongPaths.find(isRead)?.entry
  if (entry) return has(answer, images) ? (ofImages.get(entry) ?? entry) : entry
  return otherLists.find((each) => isRead(each) && has(answer, each.entry.instead))?.entry ?? null
}

/** Whether the result of a queried task is certainly that list. */
function has({ asks, endpoints }: AnswerPart['answer'], list: string): boolean {
  return (
    asks === 'query' &&
    endpoints.length > 0 &&
    endpoints.every(({ query }) => query?.result?.startsWith(`${list}[]`) === true)
  )
}

/** `data[].status` is `data`, `[]`, `status`. */
function keysOf(field: string): readonly string[] {
  return field.replace(/\[\]/g, '.[]').split('.')
}

interface WrongPath {
  readonly entry: Entry
  readonly keys: readonly string[]
}

const wrongPaths = wrongResponseFields.map((entry): WrongPath => ({ entry, keys: keysOf(entry.field) }))

const [videos, images] = resultLists

/** What an image task has in place of videos. */
const ofImages: ReadonlyMap<Entry, Entry> = new Map(
  wrongResponseFields.map((entry) => [entry, { ...entry, instead: entry.instead.replace(videos, images) }]),
)

/** `data.task_result.videos` of an image task. */
const otherLists = resultLists.flatMap((field) =>
  resultLists
    .filter((other) => other !== field)
    .map((instead): WrongPath => ({ entry: { field, instead, generation: 'legacy' }, keys: keysOf(field) })),
)

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index])
}

/** Whether the right field is read too, so that this one is a fallback. */
function readsRight(reads: readonly Read[], read: Read, { field, instead }: Entry): boolean {
  // A list item and a key of a single object differ only in the brackets.
  const plain = (keys: readonly string[]) => keys.filter((key) => field.endsWith('[]') || key !== '[]').join('.')
  const right = plain(keysOf(instead))
  return reads.some(
    ({ traced, function: owner }) =>
      owner === read.function &&
      traced.answer.call === read.traced.answer.call &&
      `${plain(traced.path)}.`.startsWith(`${right}.`),
  )
}

/** `data.video_url || data.url`, `data.works?.[0].url ?? …`, `if (data.video_url)`: an attempt, not an expectation. */
function isOneOfSeveral(program: Program, node: Node): boolean {
  let inner: Node = node
  const parent = program.ancestors(node).find((at) => {
    const isOnTheWay = isPartOf(at, inner)
    if (isOnTheWay) inner = at
    return !isOnTheWay
  })
  if (parent?.kind === 'logical') return parent.operator !== 'and'
  return (
    (parent?.kind === 'if' || parent?.kind === 'conditional') &&
    parent.test.span.start <= node.span.start &&
    node.span.end <= parent.test.span.end
  )
}

/**
 * `data.id ?? data.task_id ?? ''`: no alternative is a field of the response, and nothing else is tried. Only the first
 * of them is reported, and no reason of a failure: any server's errors may be looked for.
 */
function isInVain(
  program: Program,
  reads: readonly Read[],
  read: Read,
  atNodes: ReadonlyMap<Node, readonly Read[]>,
): boolean {
  const chain = chainAround(program, read.node)
  if (!chain) return false
  const [first, ...more] = chain.alternatives.map((each) => readsIn(each, (node) => atNodes.get(node) ?? []))
  const isVain = (own: readonly Read[]) =>
    own.every(({ open, traced }) => !open && traced.answer.call === read.traced.answer.call) &&
    own.some(({ traced }) => {
      const entry = entryOf(traced)
      return entry !== null && !isReason(entry)
    })
  const inChain = new Set(program.within(chain.whole))
  // `if (data.video_url) return data.video_url || data.url` asks first.
  const isAsked = reads.some(
    (other) =>
      other.function === read.function &&
      entryOf(other.traced) === entryOf(read.traced) &&
      !inChain.has(other.node) &&
      isOneOfSeveral(program, other.node),
  )
  return first?.includes(read) === true && !isAsked && [first, ...more].every(isVain)
}

/** `x.url`, `x.get("url")`, `x[0]`, `x as T`, `x || null`: continues a read. */
function isPartOf(at: Node, inner: Node): boolean {
  if (at.kind === 'cast' || at.kind === 'await') return true
  if (at.kind === 'logical') return at.left === inner && (at.right.kind === 'text' || at.right.kind === 'null')
  if (at.kind === 'member') return 'object' in at && at.object === inner
  return at.kind === 'call' && at.callee === inner
}

/** Replaces one key by one or two. None if the right path leads through a list: the code has to choose an item. */
function fixesFor(group: readonly Read[], { field, instead }: Entry): FixPlan[] {
  const wrong = keysOf(field)
  const [key, inner, ...more] = keysOf(instead).slice(wrong.length - 1)
  if (key === undefined || key === '[]' || inner === '[]' || more.length > 0 || wrong.at(-1) === '[]') return []
  const repairs = group.flatMap(({ node, span }): Repair[] => {
    if (node.kind === 'member') {
      if (inner === undefined) return [{ do: 'rename-key', at: node, to: key }]
      return [{ do: 'code', at: span, by: node.bracket ? `"${key}"]["${inner}"` : `${key}.${inner}` }]
    }
    const argument = node.kind === 'call' ? node.arguments[0]?.value : undefined
    if (!argument) return []
    return inner === undefined
      ? [{ do: 'rename-key', at: argument, to: key }]
      : [{ do: 'code', at: argument.span, by: `"${key}", {}).get("${inner}"` }]
  })
  return repairs.length === group.length
    ? [{ title: titled('read', { what: code(instead) }), safety: 'review', repairs }]
    : []
}

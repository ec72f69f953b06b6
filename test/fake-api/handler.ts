import type { Answer } from './answers'
import { accept, refuse } from './answers'
import { answerAccount } from './account'
import type { Account } from './account'
import type { Credentials } from './auth'
import { checkAuthorization } from './auth'
import { routeOf } from './routes'
import type { Route } from './routes'
import type { Task, TaskStore } from './tasks'
import { checkBody, externalIdOf, isObject } from './validation'
import type { JsonObject } from './validation'

export interface HandlerContext extends Credentials {
  readonly store: TaskStore
  readonly account: Account
  readonly concurrency: number
  readonly failure: (body: JsonObject) => string | undefined
  /** Milliseconds. */
  readonly now: () => number
}

export interface ApiRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly authorization: string | undefined
  /** Parsed; the text if it is not JSON. */
  readonly body: unknown
}

/** Answers a request like the API would. */
export async function handle(request: ApiRequest, context: HandlerContext): Promise<Answer> {
  const route = routeOf(request.method, request.path)
  if (route.kind === 'none') return refuse(route.code)
  const refusal = await checkAuthorization(request.authorization, route.generation, context, context.now())
  if (refusal) return refusal
  if (route.kind === 'create') return create(route, request.body, context)
  if (route.kind === 'account') return answerAccount(route.page, request, context.account, context.now())
  if (route.kind === 'list') return list(route, context.store)
  return route.generation === 'legacy' ? queryLegacy(route, context.store) : queryNew(request.query, context.store)
}

function create(
  route: Route & { kind: 'create' },
  body: unknown,
  { store, concurrency, failure }: HandlerContext,
): Answer {
  const refusal = checkBody(route, body)
  if (refusal || !isObject(body)) return refusal ?? refuse(1200)
  const externalId = externalIdOf(route.generation, body)
  if (externalId && store.find((task) => task.externalId === externalId)) {
    return refuse(1201, `external_task_id ${externalId} already exists`)
  }
  const slots = slotsOf(route.product, body)
  if (store.slotsInUse + slots > concurrency) return refuse(1303, 'parallel task over resource pack limit')
  const task = store.create({ externalId, product: route.product, slots, failure: failure(body) })
  return accept(store.view(task, route.generation))
}

/** An image task occupies one slot for each image, any other task one. */
function slotsOf(product: string, body: JsonObject): number {
  return product.startsWith('/v1/images/') && typeof body.n === 'number' ? body.n : 1
}

function queryLegacy({ product, id }: Route & { kind: 'query'; generation: 'legacy' }, store: TaskStore): Answer {
  const task = store.find((each) => each.product === product && (each.id === id || each.externalId === id))
  return task ? accept(query(task, 'legacy', store)) : refuse(1203, 'The task does not exist')
}

/** Reads tasks of both generations; unknown ids are skipped. */
function queryNew(parameters: URLSearchParams, store: TaskStore): Answer {
  const ids = parameters.get('task_ids')
  const externalIds = parameters.get('external_task_ids')
  if ((ids === null) === (externalIds === null)) return refuse(1201, 'task_ids or external_task_ids is required')
  const wanted = (ids ?? externalIds ?? '').split(',')
  if (wanted.length > 20) return refuse(1201, 'at most 20 ids are allowed')
  const found = wanted.flatMap((id) => store.find((task) => (ids === null ? task.externalId : task.id) === id) ?? [])
  return accept(found.map((task) => query(task, 'new', store)))
}

function query(task: Task, generation: Route['generation'], store: TaskStore): JsonObject {
  task.queries += 1
  return store.view(task, generation)
}

function list({ generation, product }: Route & { kind: 'list' }, store: TaskStore): Answer {
  const tasks = store.tasks
    .filter((task) => product === undefined || task.product === product)
    .map((task) => store.view(task, generation))
  return accept(
    generation === 'legacy' ? tasks : { result: tasks, count: tasks.length, next_cursor: '', has_more: false },
  )
}

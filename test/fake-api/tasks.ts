import type { Generation } from './routes'
import type { JsonObject } from './validation'

/** When a task ends: with its n-th query, or some seconds after its creation. */
export type LifeCycle = { readonly queries: number } | { readonly seconds: number }

export interface Task {
  readonly id: string
  readonly externalId: string
  readonly product: string
  /** The slots that the task occupies until it ends. */
  readonly slots: number
  /** Why the task will fail; undefined if it succeeds. */
  readonly failure: string | undefined
  /** Milliseconds. */
  readonly createdAt: number
  queries: number
}

type Stage = 'submitted' | 'processing' | 'done' | 'failed'

/** The account's tasks. */
export class TaskStore {
  readonly tasks: Task[] = []
  /** The most slots that were ever occupied at once. */
  peakSlots = 0

  constructor(
    private readonly lifeCycle: LifeCycle,
    private readonly now: () => number,
  ) {}

  get slotsInUse(): number {
    return this.tasks.filter((task) => !this.hasEnded(task)).reduce((sum, task) => sum + task.slots, 0)
  }

  create(fields: Pick<Task, 'externalId' | 'product' | 'slots' | 'failure'>): Task {
    const task: Task = { ...fields, id: `task-${this.tasks.length + 1}`, createdAt: this.now(), queries: 0 }
    this.tasks.push(task)
    this.peakSlots = Math.max(this.peakSlots, this.slotsInUse)
    return task
  }

  find(matches: (task: Task) => boolean): Task | undefined {
    return this.tasks.find(matches)
  }

  /** The task's data in a response. */
  view(task: Task, generation: Generation): JsonObject {
    const stage = this.stageOf(task)
    return generation === 'legacy' ? legacyView(task, stage) : newView(task, stage)
  }

  private stageOf(task: Task): Stage {
    if (this.hasEnded(task)) return task.failure === undefined ? 'done' : 'failed'
    return task.queries === 0 ? 'submitted' : 'processing'
  }

  private hasEnded(task: Task): boolean {
    return 'queries' in this.lifeCycle
      ? task.queries >= this.lifeCycle.queries
      : this.now() - task.createdAt >= this.lifeCycle.seconds * 1000
  }
}

function legacyView(task: Task, stage: Stage): JsonObject {
  return {
    task_id: task.id,
    task_status: stage === 'done' ? 'succeed' : stage,
    task_status_msg: stage === 'failed' ? task.failure : '',
    task_info: { external_task_id: task.externalId },
    created_at: task.createdAt,
    updated_at: task.createdAt,
    ...(stage === 'done' ? { task_result: { [resultKind(task.product)]: [resultOf(task)] } } : {}),
  }
}

function newView(task: Task, stage: Stage): JsonObject {
  return {
    id: task.id,
    status: stage === 'done' ? 'succeeded' : stage,
    message: stage === 'failed' ? task.failure : '',
    external_id: task.externalId,
    create_time: task.createdAt,
    update_time: task.createdAt,
    ...(stage === 'done' ? { outputs: [resultOf(task)] } : {}),
  }
}

function resultKind(product: string): 'images' | 'audios' | 'videos' {
  if (product.startsWith('/v1/images/')) return 'images'
  return product.startsWith('/v1/audio/') ? 'audios' : 'videos'
}

/** The URL is signed, like the real ones: anyone who has all of it can load the file. */
function resultOf({ id }: Task): JsonObject {
  return { id: `${id}-1`, url: `https://results.example/${id}.mp4?Expires=1&Signature=signature-of-${id}` }
}

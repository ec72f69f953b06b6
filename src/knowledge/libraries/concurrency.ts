/** Methods that run many calls at once: of `Promise`, and `asyncio.gather`. */
export const togetherFunctions: ReadonlySet<string> = new Set(['all', 'allSettled', 'any', 'gather'])
export const gather = 'gather'

/** Methods of Python's pools that hand each item to a worker. */
export const poolMethods: ReadonlySet<string> = new Set([
  'map',
  'submit',
  'imap',
  'imap_unordered',
  'starmap',
  'apply_async',
  'map_async',
])

/** Python's pools, with the argument for their number of workers. */
export const sizeOfPool: ReadonlyMap<string, string> = new Map([
  ['ThreadPoolExecutor', 'max_workers'],
  ['ProcessPoolExecutor', 'max_workers'],
  ['ThreadPool', 'processes'],
  ['Pool', 'processes'],
])
export const pools: ReadonlySet<string> = new Set(sizeOfPool.keys())
export const poolSizes: ReadonlySet<string> = new Set(sizeOfPool.values())

/** Functions of `asyncio` that start a coroutine. */
export const taskMakers: ReadonlySet<string> = new Set(['create_task', 'ensure_future'])

/** What limits how many calls run at once: p-limit, bottleneck, a semaphore, a queue. */
export const limiterName = /limit|semaphore|bottleneck|queue|throttle|^sema?$|capacity/i

/** Functions that take a list in parts. */
export const splitterName = /^(?:slice|chunk|chunks|batch|batched|batches|islice|splice)$/i

/** Options and methods that limit how many rows a query returns: `findMany({ take: 5 })`, `.limit(5)`. */
export const rowLimits: ReadonlySet<string> = new Set(['take', 'limit', 'top', 'pageSize', 'page_size', 'per_page'])

/** What waits for a task by its name. */
export const taskWaiterName = /wait|poll|until|sleep|result|finish|complete/i

/** Python's functions that count: `range`, `itertools.count`. */
export const countingFunctions: ReadonlySet<string> = new Set(['range', 'count'])

/** Methods that return the next job of a queue or store: `queue.get()`, `redis.brpop(…)`, `jobs.claimNext()`. */
export const takesNext =
  /^(?:(?:b?[lr]|heap)?pop(?:left|_?front|_?job|_?next)?|shift|get(?:_nowait)?|get_?next\w*|next\w*|take\w*|claim\w*|dequeue\w*|reserve\w*|receive\w*|lease\w*|oldest\w*|pending\w*|waiting\w*|due\w*|find_?(?:first|next|pending|due)\w*|fetch_?(?:one|next|row))$/i

/** Methods that put a job into a queue, again or for the first time. */
export const putsBack =
  /^(?:append(?:left)?|push|put(?:_nowait)?|unshift|enqueue|re_?queue|[lr]push|insert|heappush|nack|release|retry)$/i

/** Methods that call a function for each item. */
export const iterating: ReadonlySet<string> = new Set(['forEach', 'map', 'flatMap'])

/** What changes from one attempt to the next, although the request is the same. */
export const notJobs =
  /keys?$|token|secret|account|credential|proxy|proxies|client|session|delay|wait|backoff|attempt|^tr(?:y|ies)$/i

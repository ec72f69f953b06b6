// @snippet kling-batch
// @name Kling: batch queue
// @description Runs many Kling tasks and limits those in flight, which error 1303 counts

export interface BatchOptions<Item, Result, Task = string> {
  /** Creates the task of an item and returns its id. */
  submit: (item: Item) => Promise<Task>
  /** Resolves when the task has ended. */
  wait: (task: Task) => Promise<Result>
  maxInFlight?: number
  /** Seconds before a submission that was refused with 1303 is tried again. */
  busyDelay?: number
  busyAttempts?: number
  sleep?: (seconds: number) => Promise<void>
}

/**
 * Submits each item and waits for its task; returns the result of each, in order. A task occupies its slot from
 * submission until it ends, not only until the create call returns. Hence at most `maxInFlight` tasks are between
 * `submit` and the end of `wait`. All keys of an account share its slots: if others occupy them and `submit` throws
 * an error with `code` 1303, it is tried again.
 */
export async function runBatch<Item, Result, Task = string>(
  items: readonly Item[],
  options: BatchOptions<Item, Result, Task>,
): Promise<PromiseSettledResult<Result>[]> {
  const { submit, wait, maxInFlight = 3, busyDelay = 10, busyAttempts = 60 } = options
  const { sleep = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)) } = options
  const results: PromiseSettledResult<Result>[] = []
  // All workers draw from the same iterator.
  const queue = items.entries()

  async function work(): Promise<void> {
    for (const [index, item] of queue) {
      try {
        results[index] = { status: 'fulfilled', value: await wait(await submitWhenFree(item)) }
      } catch (reason) {
        results[index] = { status: 'rejected', reason }
      }
    }
  }

  async function submitWhenFree(item: Item): Promise<Task> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await submit(item)
      } catch (error) {
        if (Object(error).code !== 1303 || attempt >= busyAttempts) throw error
      }
      await sleep(busyDelay)
    }
  }

  await Promise.all(Array.from({ length: maxInFlight }, work))
  return results
}

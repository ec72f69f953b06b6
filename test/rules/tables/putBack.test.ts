import { table } from '../table'

table(
  'unbounded-polling',
  'python',
  [
    [
      'tasks with deadlines, until none is left',
      `import time, requests
from collections import deque
def drain(tasks, headers):
    queue = deque((task, time.monotonic() + 900) for task in tasks)
    done = {}
    while queue:
        task_id, deadline = queue.popleft()
        data = requests.get(f"https://api-singapore.klingai.com/v1/videos/text2video/{task_id}", headers=headers, timeout=30).json()["data"]
        if data["task_status"] in ("succeed", "failed"):
            done[task_id] = data
            continue
        if time.monotonic() < deadline:
            queue.append((task_id, deadline))
        time.sleep(5)
    return done
`,
    ],
    [
      'put back before its deadline',
      `import time, requests, queue
jobs = queue.Queue()
def work(headers):
    while True:
        job = jobs.get()
        data = requests.get(f"https://api-singapore.klingai.com/v1/videos/text2video/{job['id']}", headers=headers, timeout=30).json()["data"]
        if data["task_status"] in ("succeed", "failed"):
            save(job, data)
            continue
        if time.time() < job["deadline"]:
            jobs.put(job)
        time.sleep(5)
`,
    ],
    [
      'put back unless it is old',
      `import time, requests, queue
jobs = queue.Queue()
def work(headers):
    while True:
        job = jobs.get()
        data = requests.get(f"https://api-singapore.klingai.com/v1/videos/text2video/{job['id']}", headers=headers, timeout=30).json()["data"]
        if data["task_status"] in ("succeed", "failed"):
            save(job, data)
        elif time.time() - job["started"] > 900:
            save(job, None)
        else:
            jobs.put(job)
        time.sleep(5)
`,
    ],
    [
      'put back after a test of its deadline',
      `import time, requests, queue
jobs = queue.Queue()
def work(headers):
    while True:
        job = jobs.get()
        data = requests.get(f"https://api-singapore.klingai.com/v1/videos/text2video/{job['id']}", headers=headers, timeout=30).json()["data"]
        if data["task_status"] in ("succeed", "failed"):
            save(job, data)
            continue
        if time.time() > job["deadline"]:
            continue
        jobs.put(job)
        time.sleep(5)
`,
    ],
    [
      'put back without a limit',
      `import time, requests, queue
jobs = queue.Queue()
def work(headers):
    while True:
        job = jobs.get()
        data = requests.get(f"https://api-singapore.klingai.com/v1/videos/text2video/{job['id']}", headers=headers, timeout=30).json()["data"]
        if data["task_status"] in ("succeed", "failed"):
            save(job, data)
            continue
        jobs.put(job)
        time.sleep(5)
`,
      '4 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → deadline = time.monotonic() + 900; ∅ → if time.monotonic() > deadline: raise TimeoutError("The Kling task did not end in time")',
    ],
    [
      'kept in a new list before its deadline',
      `import time, requests
def drain(pending, headers):
    while pending:
        still = []
        for task_id, deadline in pending:
            data = requests.get(f"https://api-singapore.klingai.com/v1/videos/text2video/{task_id}", headers=headers, timeout=30).json()["data"]
            if data["task_status"] in ("succeed", "failed"):
                continue
            if time.monotonic() < deadline:
                still.append((task_id, deadline))
        pending = still
        time.sleep(5)
`,
    ],
    [
      'kept in a new list',
      `import time, requests
def drain(pending, headers):
    while pending:
        still = []
        for task_id in pending:
            data = requests.get(f"https://api-singapore.klingai.com/v1/videos/text2video/{task_id}", headers=headers, timeout=30).json()["data"]
            if data["task_status"] not in ("succeed", "failed"):
                still.append(task_id)
        pending = still
        time.sleep(5)
`,
    ],
    [
      'on a heap, until it is empty',
      `import heapq, time, requests
def drain(heap, headers):
    while heap:
        at, task_id, deadline = heapq.heappop(heap)
        time.sleep(max(0, at - time.time()))
        data = requests.get(f"https://api-singapore.klingai.com/v1/videos/text2video/{task_id}", headers=headers, timeout=30).json()["data"]
        if data["task_status"] in ("succeed", "failed"):
            continue
        if time.time() < deadline:
            heapq.heappush(heap, (time.time() + 5, task_id, deadline))
`,
    ],
    [
      'on a heap',
      `import heapq, time, requests
def drain(heap, headers):
    while True:
        at, task_id, deadline = heapq.heappop(heap)
        time.sleep(max(0, at - time.time()))
        data = requests.get(f"https://api-singapore.klingai.com/v1/videos/text2video/{task_id}", headers=headers, timeout=30).json()["data"]
        if data["task_status"] in ("succeed", "failed"):
            continue
        if time.time() < deadline:
            heapq.heappush(heap, (time.time() + 5, task_id, deadline))
`,
    ],
  ],
  'tasks that are put back',
)
table(
  'unbounded-polling',
  'javascript',
  [
    [
      'tasks with deadlines, until none is left',
      `export async function drain(tasks, headers) {
  const queue = tasks.map((id) => ({ id, deadline: Date.now() + 900_000 }))
  const done = []
  while (queue.length > 0) {
    const job = queue.shift()
    const response = await fetch(\`https://api-singapore.klingai.com/v1/videos/text2video/\${job.id}\`, { headers })
    const { data } = await response.json()
    if (data.task_status === 'succeed' || data.task_status === 'failed') done.push(data)
    else if (Date.now() < job.deadline) queue.push(job)
    await new Promise((resolve) => setTimeout(resolve, 5000))
  }
  return done
}
`,
    ],
    [
      'put back before its deadline',
      `export async function drain(queue, headers) {
  for (;;) {
    const job = await queue.shift()
    const response = await fetch(\`https://api-singapore.klingai.com/v1/videos/text2video/\${job.id}\`, { headers })
    const { data } = await response.json()
    if (data.task_status === 'succeed' || data.task_status === 'failed') await job.done(data)
    else if (Date.now() < job.deadline) queue.push(job)
    await new Promise((resolve) => setTimeout(resolve, 5000))
  }
}
`,
    ],
    [
      'put back before its deadline, while there are some',
      `export async function drain(queue, headers) {
  while (queue.length) {
    const job = queue.shift()
    const response = await fetch(\`https://api-singapore.klingai.com/v1/videos/text2video/\${job.id}\`, { headers })
    const { data } = await response.json()
    if (data.task_status === 'succeed' || data.task_status === 'failed') await job.done(data)
    else if (Date.now() < job.deadline) queue.push(job)
    await new Promise((resolve) => setTimeout(resolve, 5000))
  }
}
`,
    ],
    [
      'put back unless a function says that it is old',
      `export async function drain(queue, headers) {
  while (true) {
    const job = queue.shift()
    const response = await fetch(\`https://api-singapore.klingai.com/v1/videos/text2video/\${job.id}\`, { headers })
    const { data } = await response.json()
    if (data.task_status === 'succeed' || data.task_status === 'failed') await job.done(data)
    else if (!isExpired(job)) queue.push(job)
    await new Promise((resolve) => setTimeout(resolve, 5000))
  }
}
function isExpired(job) { return Date.now() - job.created > 900000 }
`,
    ],
    [
      'put back for some attempts',
      `export async function drain(queue, headers) {
  while (true) {
    const job = queue.shift()
    const response = await fetch(\`https://api-singapore.klingai.com/v1/videos/text2video/\${job.id}\`, { headers })
    const { data } = await response.json()
    if (data.task_status === 'succeed' || data.task_status === 'failed') await job.done(data)
    else if (job.attempts < 100) queue.push({ ...job, attempts: job.attempts + 1 })
    await new Promise((resolve) => setTimeout(resolve, 5000))
  }
}
`,
    ],
    [
      'put back without a limit',
      `export async function drain(queue, headers) {
  for (;;) {
    const job = await queue.shift()
    const response = await fetch(\`https://api-singapore.klingai.com/v1/videos/text2video/\${job.id}\`, { headers })
    const { data } = await response.json()
    if (data.task_status === 'succeed' || data.task_status === 'failed') await job.done(data)
    else queue.push(job)
    await new Promise((resolve) => setTimeout(resolve, 5000))
  }
}
`,
      "2 warning certain: This loop can run forever. | Stop after 15 minutes (review): ∅ → const deadline = Date.now() + 900 * 1000; ∅ → if (Date.now() > deadline) throw new Error('The Kling task did not end in time')",
    ],
  ],
  'tasks that are put back',
)

import type { Example } from './example'

export const readStatus: Example = {
  title: 'explain.example-read-status',
  python: `
def result_of(body: dict):
    task = body['data']
    if task['task_status'] == 'failed':
        raise RuntimeError(f"Task {task['task_id']} failed: {task.get('task_status_msg')}")
    return task['task_result'] if task['task_status'] == 'succeed' else None  # None: not ready yet
`,
  typescript: `
interface Task {
  task_id: string
  task_status: 'submitted' | 'processing' | 'succeed' | 'failed'
  task_status_msg?: string
  task_result?: unknown
}

function resultOf({ data: task }: { data: Task }) {
  if (task.task_status === 'failed') throw new Error('Task ' + task.task_id + ' failed: ' + task.task_status_msg)
  return task.task_status === 'succeed' ? task.task_result : null // null: not ready yet
}
`,
  javascript: `
function resultOf({ data: task }) {
  if (task.task_status === 'failed') throw new Error('Task ' + task.task_id + ' failed: ' + task.task_status_msg)
  return task.task_status === 'succeed' ? task.task_result : null // null: not ready yet
}
`,
}

export const showRefusal: Example = {
  title: 'explain.example-show-refusal',
  python: `
REFUSED = {1300, 1301}

class ContentRefused(Exception):
    """The prompt or a file has to change."""

def check(body: dict) -> dict:
    if body['code'] in REFUSED:
        raise ContentRefused(body['message'])
    return body
`,
  typescript: `
const refused = new Set([1300, 1301])

class ContentRefused extends Error {} // the prompt or a file has to change

function check<Body extends { code: number; message: string }>(body: Body): Body {
  if (refused.has(body.code)) throw new ContentRefused(body.message)
  return body
}
`,
  javascript: `
const refused = new Set([1300, 1301])

class ContentRefused extends Error {} // the prompt or a file has to change

function check(body) {
  if (refused.has(body.code)) throw new ContentRefused(body.message)
  return body
}
`,
}

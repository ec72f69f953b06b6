import type { Provenance } from './sources'

/** A task status that the API returns. */
export interface TaskStatus extends Provenance {
  readonly value: string
  readonly generations: readonly ('legacy' | 'new' | 'solutions')[]
  /** No further change follows. */
  readonly final: boolean
  readonly meaning: string
}

export const taskStatuses = [
  {
    value: 'submitted',
    generations: ['legacy', 'new', 'solutions'],
    final: false,
    meaning: 'Accepted and waiting.',
    source: 'documentation',
  },
  {
    value: 'processing',
    generations: ['legacy', 'new', 'solutions'],
    final: false,
    meaning: 'Being rendered.',
    source: 'documentation',
  },
  {
    value: 'succeed',
    generations: ['legacy', 'solutions'],
    final: true,
    meaning: 'Done; the result can be read.',
    source: 'documentation',
  },
  {
    value: 'succeeded',
    generations: ['new', 'solutions'],
    final: true,
    meaning: 'Done; the outputs can be read.',
    source: 'newContracts',
  },
  {
    value: 'failed',
    generations: ['legacy', 'new', 'solutions'],
    final: true,
    meaning:
      'Ended without a result; the reason is in `task_status_msg` (`/v1/…` endpoints) or `message` (paths with the model in them).',
    source: 'documentation',
  },
] as const satisfies readonly TaskStatus[]

/** A status that clients compare with although the API never returns it. */
interface WrongTaskStatus {
  readonly value: string
  /** The value to compare with, per generation. */
  readonly instead: { readonly legacy: string; readonly new: string }
}

export const wrongTaskStatuses = [
  { value: 'completed', instead: { legacy: 'succeed', new: 'succeeded' } },
  { value: 'complete', instead: { legacy: 'succeed', new: 'succeeded' } },
  { value: 'COMPLETED', instead: { legacy: 'succeed', new: 'succeeded' } },
  { value: 'success', instead: { legacy: 'succeed', new: 'succeeded' } },
  { value: 'SUCCESS', instead: { legacy: 'succeed', new: 'succeeded' } },
  { value: 'successful', instead: { legacy: 'succeed', new: 'succeeded' } },
  { value: 'SUCCEED', instead: { legacy: 'succeed', new: 'succeeded' } },
  { value: 'SUCCEEDED', instead: { legacy: 'succeed', new: 'succeeded' } },
  { value: 'done', instead: { legacy: 'succeed', new: 'succeeded' } },
  { value: 'finished', instead: { legacy: 'succeed', new: 'succeeded' } },
  { value: 'ready', instead: { legacy: 'succeed', new: 'succeeded' } },
  { value: 'error', instead: { legacy: 'failed', new: 'failed' } },
  { value: 'fail', instead: { legacy: 'failed', new: 'failed' } },
  { value: 'failure', instead: { legacy: 'failed', new: 'failed' } },
  { value: 'FAILED', instead: { legacy: 'failed', new: 'failed' } },
  { value: 'queued', instead: { legacy: 'submitted', new: 'submitted' } },
  { value: 'pending', instead: { legacy: 'submitted', new: 'submitted' } },
  { value: 'running', instead: { legacy: 'processing', new: 'processing' } },
  { value: 'in_progress', instead: { legacy: 'processing', new: 'processing' } },
] as const satisfies readonly WrongTaskStatus[]

/** Response fields of `/v1/…` endpoints. Code that reads two of them calls the API, or a relay that passes its responses on. */
export const answerFields = ['task_status', 'task_status_msg', 'task_result', 'final_unit_deduction'] as const

/** Response fields that clients read although the API sends others. */
export const wrongResponseFields = [
  { field: 'data.status', generation: 'legacy', instead: 'data.task_status' },
  { field: 'data[]', generation: 'legacy', instead: 'data.task_result' },
  { field: 'data.works', generation: 'legacy', instead: 'data.task_result.videos' },
  { field: 'data.task_result.works', generation: 'legacy', instead: 'data.task_result.videos' },
  { field: 'data.videos', generation: 'legacy', instead: 'data.task_result.videos' },
  { field: 'data.video_url', generation: 'legacy', instead: 'data.task_result.videos[].url' },
  { field: 'data.task_result.video_url', generation: 'legacy', instead: 'data.task_result.videos[].url' },
  { field: 'data.images', generation: 'legacy', instead: 'data.task_result.images' },
  { field: 'data.audios', generation: 'legacy', instead: 'data.task_result.audios' },
  { field: 'data.image_url', generation: 'legacy', instead: 'data.task_result.images[].url' },
  { field: 'data.audio_url', generation: 'legacy', instead: 'data.task_result.audios[].url_mp3' },
  { field: 'data.video', generation: 'legacy', instead: 'data.task_result.videos[].url' },
  { field: 'data.video_status', generation: 'legacy', instead: 'data.task_result.videos[].url' },
  { field: 'data.video_result', generation: 'legacy', instead: 'data.task_result.videos[].url' },
  { field: 'data.output', generation: 'legacy', instead: 'data.task_result' },
  { field: 'data.output_url', generation: 'legacy', instead: 'data.task_result.videos[].url' },
  { field: 'data.url', generation: 'legacy', instead: 'data.task_result.videos[].url' },
  { field: 'data.result', generation: 'legacy', instead: 'data.task_result' },
  { field: 'data.task_result.image_url', generation: 'legacy', instead: 'data.task_result.images[].url' },
  { field: 'data.task_result.audio_url', generation: 'legacy', instead: 'data.task_result.audios[].url_mp3' },
  { field: 'data.task_result.message', generation: 'legacy', instead: 'data.task_status_msg' },
  { field: 'data.task_result.error', generation: 'legacy', instead: 'data.task_status_msg' },
  { field: 'data.task_result[]', generation: 'legacy', instead: 'data.task_result.videos' },
  { field: 'data.task_result.video', generation: 'legacy', instead: 'data.task_result.videos' },
  { field: 'data.task_result.image', generation: 'legacy', instead: 'data.task_result.images' },
  { field: 'data.task_result.audio', generation: 'legacy', instead: 'data.task_result.audios' },
  { field: 'data.task_result.url', generation: 'legacy', instead: 'data.task_result.videos[].url' },
  { field: 'data.task_result.output', generation: 'legacy', instead: 'data.task_result.videos' },
  { field: 'data.task_result.outputs', generation: 'legacy', instead: 'data.task_result.videos' },
  { field: 'data.task_result.videos[].video_url', generation: 'legacy', instead: 'data.task_result.videos[].url' },
  { field: 'data.task_result.videos[].videoUrl', generation: 'legacy', instead: 'data.task_result.videos[].url' },
  { field: 'data.task_result.videos[].download_url', generation: 'legacy', instead: 'data.task_result.videos[].url' },
  { field: 'data.task_result.videos[].uri', generation: 'legacy', instead: 'data.task_result.videos[].url' },
  { field: 'data.task_result.images[].image_url', generation: 'legacy', instead: 'data.task_result.images[].url' },
  { field: 'data.task_result.images[].uri', generation: 'legacy', instead: 'data.task_result.images[].url' },
  { field: 'data.taskResult', generation: 'legacy', instead: 'data.task_result' },
  { field: 'data.taskStatus', generation: 'legacy', instead: 'data.task_status' },
  { field: 'data.task_state', generation: 'legacy', instead: 'data.task_status' },
  { field: 'data.state', generation: 'legacy', instead: 'data.task_status' },
  { field: 'data.fail_reason', generation: 'legacy', instead: 'data.task_status_msg' },
  { field: 'data.error_message', generation: 'legacy', instead: 'data.task_status_msg' },
  { field: 'data.error', generation: 'legacy', instead: 'data.task_status_msg' },
  { field: 'data.message', generation: 'legacy', instead: 'data.task_status_msg' },
  { field: 'data.id', generation: 'legacy', instead: 'data.task_id' },
  { field: 'data.taskId', generation: 'legacy', instead: 'data.task_id' },
  { field: 'error', generation: 'legacy', instead: 'data.task_status_msg' },
  { field: 'id', generation: 'legacy', instead: 'data.task_id' },
  { field: 'video_id', generation: 'legacy', instead: 'data.task_id' },
  { field: 'taskId', generation: 'legacy', instead: 'data.task_id' },
  { field: 'status', generation: 'legacy', instead: 'data.task_status' },
  { field: 'video_url', generation: 'legacy', instead: 'data.task_result.videos[].url' },
  { field: 'videos', generation: 'legacy', instead: 'data.task_result.videos' },
  { field: 'images', generation: 'legacy', instead: 'data.task_result.images' },
  { field: 'task_id', generation: 'legacy', instead: 'data.task_id' },
  { field: 'task_status', generation: 'legacy', instead: 'data.task_status' },
  { field: 'task_result', generation: 'legacy', instead: 'data.task_result' },
  { field: 'data.task_id', generation: 'new', instead: 'data.id' },
  { field: 'data[].task_id', generation: 'new', instead: 'data[].id' },
  { field: 'data[].task_status', generation: 'new', instead: 'data[].status' },
  { field: 'data[].task_result', generation: 'new', instead: 'data[].outputs' },
  { field: 'data[].task_status_msg', generation: 'new', instead: 'data[].message' },
  { field: 'data[].result', generation: 'new', instead: 'data[].outputs' },
  { field: 'data[].output', generation: 'new', instead: 'data[].outputs' },
  { field: 'data[].videos', generation: 'new', instead: 'data[].outputs' },
  { field: 'data[].url', generation: 'new', instead: 'data[].outputs[].url' },
  { field: 'data[].video_url', generation: 'new', instead: 'data[].outputs[].url' },
  { field: 'data[].outputs[].video_url', generation: 'new', instead: 'data[].outputs[].url' },
  { field: 'data[].state', generation: 'new', instead: 'data[].status' },
  { field: 'data.task_status', generation: 'new', instead: 'data[].status' },
  { field: 'data.task_result', generation: 'new', instead: 'data[].outputs' },
] as const

/** Lists of results that the tasks of an endpoint have either one or the other of. */
export const resultLists = ['data.task_result.videos', 'data.task_result.images'] as const

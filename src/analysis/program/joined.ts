import type { SourceModel } from '../../syntax/model'
import { moved } from '../../syntax/moved'
import type { Module } from './module'

/** A file of a project, and its resolved imports. */
export interface ProjectFile {
  readonly path: string
  readonly model: SourceModel
  /** The path of the imported file, or null if unknown. */
  resolve(specifier: string): string | null
}

/** Several files in one space of offsets, as if they were one text, each with its own scope. */
export interface Joined {
  readonly model: SourceModel
  readonly modules: readonly PlacedModule[]
}

export interface PlacedModule extends Module {
  readonly path: string
  /** The file's own nodes, by those of the program. */
  readonly originals: ReadonlyMap<object, object>
}

/** @param files imported files first, as far as possible */
export function joined(files: readonly ProjectFile[]): Joined {
  const byPath = new Map<string, PlacedModule>()
  const texts: string[] = []
  const comments: SourceModel['comments'][number][] = []
  const errors: number[] = []
  let start = 0
  for (const file of files) {
    const { path, model } = file
    const own = moved(model, start)
    const end = start + model.text.length
    byPath.set(path, {
      path,
      model,
      body: own.body,
      span: { start, end },
      originals: own.originals,
      resolve: (specifier) => byPath.get(file.resolve(specifier) ?? '') ?? null,
    })
    texts.push(model.text)
    for (const comment of own.comments) comments.push(comment)
    for (const error of own.errors) errors.push(error)
    start = end + 1
  }
  const modules = [...byPath.values()]
  return { model: together(files, texts.join('\n'), modules, comments, errors), modules }
}

function together(
  files: readonly ProjectFile[],
  text: string,
  modules: readonly PlacedModule[],
  comments: SourceModel['comments'],
  errors: readonly number[],
): SourceModel {
  const code = files.find(({ model }) => !model.language.startsWith('json')) ?? files[0]
  return {
    language: code?.model.language ?? 'json',
    text,
    body: { kind: 'block', span: { start: 0, end: text.length }, steps: modules.map(({ body }) => body) },
    comments,
    errors,
    damaged: errors.length > 0,
    steps: files.reduce((sum, { model }) => sum + model.steps, 0),
  }
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Projects } from '../src/cli/files/projects'
import { readSource } from '../src/cli/files/source'
import { silently, walk } from '../src/cli/files/walk'
import { mentionsKling, openDocument, openProject } from '../src/engine'
import { languageOfPath } from '../src/features/languageOfPath'
import { lookAt } from '../src/project/look'
import { quantile, timesOf } from './measure'
import { otherModule } from './sources'

const api = 'https://api-singapore.klingai.com'
const files = 2000
const linked = 40
const rounds = 7

export interface LinkTimes {
  /** Milliseconds for reading and checking every file by itself. */
  readonly alone: number
  /** The same, with what one module hands another. */
  readonly together: number
  /** Milliseconds from an edit in one of the linked files to the findings of all of them. */
  readonly edit: number
}

/** Checks a tree of 2,000 files of which 40 hang together, each by itself and as a project. */
export function measureLinking(): LinkTimes {
  const folder = mkdtempSync(join(tmpdir(), 'klint-bench-'))
  try {
    const tree = treeOf()
    for (const [path, text] of tree) {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    // In turn, so that both have the machine in the same mood.
    const times = Array.from({ length: rounds }, () => [
      timesOf(1, 0, () => checkAll(folder, null)),
      timesOf(1, 0, () => checkAll(folder, new Projects([folder]))),
    ])
    const median = (index: number): number =>
      quantile(
        times.flatMap((each) => each[index] ?? []),
        0.5,
      )
    return { alone: median(0), together: median(1), edit: measureEdit(tree) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function checkAll(folder: string, projects: Projects | null): number {
  let found = 0
  for (const path of walk(folder, silently)) {
    const language = languageOfPath(path)
    const around = projects?.around(path)
    if (!language || around?.isForeign) continue
    const source = readSource(path)
    if (!('text' in source)) continue
    const document = around?.open(language) ?? (mentionsKling(source.text) ? openDocument(language) : null)
    found += document?.check(source.text).findings.length ?? 0
  }
  return found
}

/** Types into the settings that all of them read, and asks what each has to say now. */
function measureEdit(tree: ReadonlyMap<string, string>): number {
  const texts = new Map(tree)
  const looks = new Map([...texts].map(([path, text]) => [path, lookAt(path, text)]))
  const project = openProject({
    paths: () => texts.keys(),
    has: (path) => texts.has(path),
    read: (path) => texts.get(path) ?? null,
    look: (path) => looks.get(path) ?? null,
  })
  const documents = [...texts.keys()]
    .filter((path) => project.isLinked(path))
    .map((path) => ({ path, document: project.openDocument(path, 'python') }))
  const times = timesOf(20, 5, (index) => {
    const text = `${tree.get(settings) ?? ''}RETRIES = ${index}\n`
    texts.set(settings, text)
    looks.set(settings, lookAt(settings, text))
    project.changed([settings])
    for (const { path, document } of documents) document.check(texts.get(path) ?? '')
  })
  return quantile(times, 0.5)
}

const settings = 'studio/settings.py'

export function treeOf(): ReadonlyMap<string, string> {
  const tree = new Map([
    [settings, `BASE = "${api}"\nMODEL = "kling-v3"\nSECONDS = 5\n`],
    ['studio/client.py', client],
  ])
  for (let index = tree.size; index < linked; index += 1) tree.set(`studio/scenes/scene${index}.py`, scene(index))
  for (let index = linked; index < files; index += 1)
    tree.set(`package${index % 50}/module${index}.py`, `import package${(index + 1) % 50}\n${otherModule(index)}`)
  return tree
}

const client = `import requests
from studio.settings import BASE


def post(path, body, token):
    response = requests.post(BASE + path, headers={"Authorization": f"Bearer {token}"}, json=body, timeout=30)
    answer = response.json()
    if answer["code"] != 0:
        raise RuntimeError(answer["message"])
    return answer["data"]["task_id"]
`

const scene = (index: number): string => `from studio.client import post
from studio.settings import MODEL, SECONDS


def scene${index}(prompt, token):
    return post("/v1/videos/text2video", {"model_name": MODEL, "prompt": prompt, "duration": SECONDS}, token)

${otherModule(index)}`

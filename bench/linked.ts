import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { languageOfPath } from '../src/features/languageOfPath'
import type { Product } from './bundle'
import { type Figure, median, timesOf } from './measure'
import { otherModule } from './sources'

const api = 'https://api-singapore.klingai.com'
const files = 2000
const linked = 40
const rounds = 7

/** Measures a tree of 2,000 files, 40 of which import each other: each file alone, and as a project. */
export function linkFigures(product: Product): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'klint-bench-'))
  try {
    const tree = treeOf()
    for (const [path, text] of tree) {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    // Alternates between both, so that the load of the machine affects them equally.
    const times = Array.from({ length: rounds }, () => [
      timesOf(1, 0, () => checkAll(product, folder, null)),
      timesOf(1, 0, () => checkAll(product, folder, new product.Projects([folder]))),
    ])
    const [alone = NaN, together = NaN] = [0, 1].map((index) => median(times.flatMap((each) => each[index] ?? [])))
    return [
      { name: '2,000 files, 40 hang together: as a project ÷ each by itself', value: together / alone, goal: 3 },
      { name: '40 files hang together: edit → findings of all, median', value: measureEdit(product, tree), unit: 'ms' },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function checkAll(
  { silently, walk, readSource, openDocument, mentionsKling }: Product,
  folder: string,
  projects: InstanceType<Product['Projects']> | null,
): number {
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

/** Types into the settings that all files read, and gets the findings of each. */
function measureEdit({ lookAt, openProject }: Product, tree: ReadonlyMap<string, string>): number {
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
  return median(times)
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

import type { Meaning, Request } from '../../../src/analysis/meaning'
import { exactTexts } from '../../../src/analysis/values/possibility'
import { situationsIn } from '../../../src/rules/shared/saying/situation'
import type { Language } from '../../../src/syntax'
import { wordsOf } from '../../said'
import { meaningOf, type Row, table } from '../table'

/** The situations of each request: which one, the last segment of the URL, and the texts that the body may contain. */
function situations(code: string, language: Language): readonly string[] {
  const meaning = meaningOf(code, language)
  return meaning.requests.flatMap((request) => request.situations.map((each) => described(each, request, meaning)))
}

function described(one: Request, { situations: all }: Request, meaning: Meaning): string {
  const situation = all.length > 1 ? situationsIn([one], all, meaning) : null
  const when = all.length > 1 ? `${situation === null ? '?' : wordsOf(situation)}: ` : ''
  const hosts = [
    ...new Set(
      one.urls.map(({ host, segments }) => (host.kind === 'official' ? '' : `${host.kind} `) + (segments.at(-1) ?? '')),
    ),
  ]
  const body = one.parameters.map(
    ({ name, presence, values }) => `${name}${presence === 'always' ? '' : '?'}=${exactTexts(values).join('|')}`,
  )
  return `${when}${[hosts.join('|'), ...body].join(' ')}`
}

const api = 'https://api-singapore.klingai.com/v1/videos'

const python: readonly Row[] = [
  [
    'one request without alternatives',
    `import requests\nrequests.post("${api}/text2video", json={"mode": "pro"})`,
    'text2video mode=pro',
  ],
  [
    'a URL and a key by the same test',
    `import requests
def make(image):
    path = "image2video" if image else "text2video"
    body = {"mode": "pro"}
    if image:
        body["image"] = "a.png"
    requests.post(f"${api}/{path}", json=body)`,
    'where `image`: image2video mode=pro image=a.png',
    'unless `image`: text2video mode=pro',
  ],
  [
    'tests of one value that exclude each other, of which a helper asks one',
    `import requests
def make(kind):
    path = "text2video" if kind == "text" else "image2video"
    requests.post(f"${api}/{path}", json=body(kind))
def body(wanted):
    made = {"mode": "pro"}
    if wanted == "image":
        made["image"] = "a.png"
    return made`,
    'where `kind == "text"`: text2video mode=pro',
    'unless `kind == "text"`: image2video mode=pro image?=a.png',
  ],
  [
    'tests of two values',
    `import requests
def make(kind, other):
    path = "text2video" if kind == "text" else "image2video"
    requests.post(f"${api}/{path}", json=body(other))
def body(wanted):
    made = {"mode": "pro"}
    if wanted == "image":
        made["image"] = "a.png"
    return made`,
    'where `kind == "text"`: text2video mode=pro image?=a.png',
    'unless `kind == "text"`: image2video mode=pro image?=a.png',
  ],
  [
    'a test, and a compound one of which it is a part',
    `import requests
def make(image, is_video):
    path = "image2video" if is_video else "text2video"
    body = {"mode": "pro"}
    if is_video and image:
        body["image"] = "a.png"
    requests.post(f"${api}/{path}", json=body)`,
    'where `is_video`: image2video mode=pro image?=a.png',
    'unless `is_video`: text2video mode=pro',
  ],
  [
    'a compound test that either of two others decides',
    `import requests
def make(draft, short):
    mode = "std" if draft or short else "pro"
    if draft:
        requests.post("${api}/text2video", json={"mode": mode, "prompt": "draft" if draft else "final"})`,
    'text2video mode=std prompt=draft',
  ],
  [
    'a test that affects only one key',
    `import requests
def make(pro):
    requests.post("${api}/text2video", json={"mode": "pro" if pro else "std"})`,
    'text2video mode=pro|std',
  ],
  [
    'values of one call',
    `import requests
def make(model, duration):
    requests.post("${api}/text2video", json={"model_name": model, "duration": duration})
make("kling-v2-6", "5")
make("kling-v3", "15")`,
    'for the call on line 4: text2video model_name=kling-v2-6 duration=5',
    'for the call on line 5: text2video model_name=kling-v3 duration=15',
    'for calls from elsewhere: text2video model_name= duration=',
  ],
  [
    'values of a call with annotations',
    `import requests
def make(model: str, duration: str):
    requests.post("${api}/text2video", json={"model_name": model, "duration": duration})
make("kling-v2-6", "5")`,
    'for the call on line 4: text2video model_name=kling-v2-6 duration=5',
    'for calls from elsewhere: text2video model_name= duration=',
  ],
  [
    'a table of vendors',
    `import requests
VENDORS = {
    "kling": {"url": "${api}/text2video", "mode": "pro"},
    "fal": {"url": "https://queue.fal.run/x", "mode": "fast"},
}
def make(vendor):
    entry = VENDORS[vendor]
    requests.post(entry["url"], json={"mode": entry["mode"]})`,
    'where `vendor` is "kling": text2video mode=pro',
    'where `vendor` is "fal": gateway x mode=fast',
  ],
  [
    'a table indexed by a key of a declared type',
    `import requests
from typing import Literal
TIERS = {
    "fast": {"model": "kling-v2-1", "mode": "std"},
    "slow": {"model": "kling-v2-6", "mode": "pro"},
    "old": {"model": "kling-v1", "mode": "std"},
}
def make(tier: Literal["fast", "slow"]):
    requests.post("${api}/text2video", json={"model_name": TIERS[tier]["model"], "mode": TIERS[tier]["mode"]})`,
    'where `tier` is "fast": text2video model_name=kling-v2-1 mode=std',
    'where `tier` is "slow": text2video model_name=kling-v2-6 mode=pro',
  ],
  [
    'a table indexed by a key that a test has narrowed',
    `import requests
TIERS = {
    "fast": {"model": "kling-v2-1", "mode": "std"},
    "slow": {"model": "kling-v2-6", "mode": "pro"},
    "old": {"model": "kling-v1", "mode": "std"},
}
def make(tier):
    if tier in ("fast", "slow"):
        requests.post("${api}/text2video", json={"model_name": TIERS[tier]["model"], "mode": TIERS[tier]["mode"]})`,
    'where `tier` is "fast": text2video model_name=kling-v2-1 mode=std',
    'where `tier` is "slow": text2video model_name=kling-v2-6 mode=pro',
  ],
  [
    'a loop over a literal list',
    `import requests
for path, mode in (("text2video", "pro"), ("image2video", "std")):
    requests.post(f"${api}/{path}", json={"mode": mode})`,
    'for the item on line 2: text2video mode=pro',
    'for the item on line 2: image2video mode=std',
  ],
  [
    'an arm of a match',
    `import requests
def make(kind):
    match kind:
        case "image":
            path, body = "image2video", {"mode": "pro", "image": "a.png"}
        case _:
            path, body = "text2video", {"mode": "std"}
    requests.post(f"${api}/{path}", json=body)`,
    'image2video mode=pro image=a.png',
    'text2video mode=std',
  ],
  [
    'a test with a known result',
    `import requests
image = None
path = "image2video" if image else "text2video"
body = {"mode": "pro"}
if image:
    body["image"] = image
requests.post(f"${api}/{path}", json=body)`,
    'text2video mode=pro',
  ],
]

const typescript: readonly Row[] = [
  [
    'a compound test of a test and its other name',
    `export const make = (image?: string) => {
  const isVideo = !!image
  const body: any = { mode: 'pro' }
  if (isVideo && image) body.image = 'a.png'
  return fetch(\`${api}/\${isVideo ? 'image2video' : 'text2video'}\`, { method: 'POST', body: JSON.stringify(body) })
}`,
    'where `isVideo`: image2video mode=pro image=a.png',
    'unless `isVideo`: text2video mode=pro',
  ],
  [
    'a test, and a compound one of which it is a part',
    `export const make = (image: string, isVideo: boolean, sound: boolean) => {
  const body: any = { mode: 'pro' }
  if (isVideo && image) body.image = 'a.png'
  return fetch(\`${api}/\${isVideo ? 'image2video' : 'text2video'}\`, { method: 'POST', body: JSON.stringify(body) })
}`,
    'where `isVideo`: image2video mode=pro image?=a.png',
    'unless `isVideo`: text2video mode=pro',
  ],
  [
    'a table indexed by a key of a declared type',
    `const tiers = {
  fast: { model: 'kling-v2-1', mode: 'std' },
  slow: { model: 'kling-v2-6', mode: 'pro' },
  old: { model: 'kling-v1', mode: 'std' },
}
export function make(tier: 'fast' | 'slow') {
  const { model, mode } = tiers[tier]
  fetch('${api}/text2video', { method: 'POST', body: JSON.stringify({ model_name: model, mode }) })
}`,
    'where `tier` is "fast": text2video model_name=kling-v2-1 mode=std',
    'where `tier` is "slow": text2video model_name=kling-v2-6 mode=pro',
  ],
  [
    'a table indexed by a declared key that callers pass',
    `const tiers = { fast: { model: 'kling-v2-1', mode: 'std' }, slow: { model: 'kling-v2-6', mode: 'pro' } }
function make(tier: 'fast' | 'slow') {
  const { model, mode } = tiers[tier]
  fetch('${api}/text2video', { method: 'POST', body: JSON.stringify({ model_name: model, mode }) })
}
make('slow')`,
    'for the call on line 6: text2video model_name=kling-v2-6 mode=pro',
    'where `tier` is "fast": text2video model_name=kling-v2-1 mode=std',
    'where `tier` is "slow": text2video model_name=kling-v2-6 mode=pro',
  ],
  [
    'a URL and a spread by the same test',
    `export const make = (image?: string) =>
  fetch(\`${api}/\${image ? 'image2video' : 'text2video'}\`, {
    method: 'POST',
    body: JSON.stringify({ mode: 'pro', ...(image && { image: 'a.png' }) }),
  })`,
    'where `image`: image2video mode=pro image=a.png',
    'unless `image`: text2video mode=pro',
  ],
  [
    'an equivalent test',
    `export function make(image?: string) {
  const path = image === undefined ? 'text2video' : 'image2video'
  const body: Record<string, unknown> = { mode: 'pro' }
  if (image !== undefined) body.image = 'a.png'
  return fetch(\`${api}/\${path}\`, { method: 'POST', body: JSON.stringify(body) })
}`,
    'where `image === undefined`: text2video mode=pro',
    'unless `image === undefined`: image2video mode=pro image=a.png',
  ],
  [
    'a test of a value that changes in between is a different one',
    `export function make(image?: string) {
  const path = image ? 'image2video' : 'text2video'
  image = next()
  return fetch(\`${api}/\${path}\`, { method: 'POST', body: JSON.stringify({ mode: image ? 'pro' : 'std' }) })
}`,
    'where `image`: image2video mode=pro|std',
    'unless `image`: text2video mode=pro|std',
  ],
  [
    'callers of a method',
    `class Client {
  send(path: string, body: object) {
    return fetch(\`${api}/\${path}\`, { method: 'POST', body: JSON.stringify(body) })
  }
}
const client = new Client()
client.send('text2video', { mode: 'pro' })
client.send('image2video', { mode: 'std' })`,
    'text2video mode=pro',
    'image2video mode=std',
  ],
  [
    'a URL that a subclass sets',
    `abstract class Vendor {
  abstract root(): string
  send(path: string, body: object) {
    return fetch(this.root() + path, { method: 'POST', body: JSON.stringify(body) })
  }
}
class Kling extends Vendor {
  root() {
    return '${api}'
  }
  make() {
    return this.send('/text2video', { mode: 'pro' })
  }
}`,
    'text2video mode=pro',
  ],
  [
    'a request that is an object',
    `class Client {
  send(call: { path: string; body: object }) {
    return fetch('${api}' + call.path, { method: 'POST', body: JSON.stringify(call.body) })
  }
}
const client = new Client()
client.send({ path: '/text2video', body: { mode: 'pro' } })`,
    'text2video mode=pro',
  ],
]

table('situations', 'python', python, situations)
table('situations', 'typescript', typescript, situations)

const flags = Array.from({ length: 8 }, (_, index) => `f${index}`)
const keys = flags.map((flag) => `a${flag}: ${flag} ? 'x' : 'y', b${flag}: ${flag} ? 'x' : 'y'`)

table(
  'too many situations',
  'javascript',
  [
    [
      'count as one',
      `export const make = (${flags.join()}) =>
  fetch('${api}/text2video', { method: 'POST', body: JSON.stringify({ ${keys.join()} }) })`,
      `text2video ${flags.map((flag) => `a${flag}=x|y b${flag}=x|y`).join(' ')}`,
    ],
  ],
  situations,
)

const headOf = (made: string) =>
  `def make(url, other):\n    path = "image2video" if url else "text2video"\n    ${made.replaceAll('\n', '\n    ')}\n`
const present = (made: string, body: string) =>
  `import requests\n${headOf(made)}    ${body.replaceAll('\n', '\n    ')}\n    requests.post(f"${api}/{path}", json=body)\n`
const eitherKey = 'body = {"image": image} if image else {"aspect_ratio": "1:1"}'
const bySteps = 'body = {}\nif image:\n    body["image"] = image\nelse:\n    body["aspect_ratio"] = "1:1"'
const presences: readonly Row[] = [
  [
    'a call where a test holds, or nothing',
    present('image = load(url) if url else None', eitherKey),
    'image2video image=',
    'text2video aspect_ratio=1:1',
  ],
  [
    'nothing, or a call where a test does not hold',
    present('image = None if not url else load(url)', eitherKey),
    'image2video image=',
    'text2video aspect_ratio=1:1',
  ],
  [
    'a test and a call',
    present('image = url and load(url)', eitherKey),
    'image2video image=',
    'text2video aspect_ratio=1:1',
  ],
  [
    'a call in a branch',
    present('image = None\nif url:\n    image = load(url)', eitherKey),
    'image2video image=',
    'text2video aspect_ratio=1:1',
  ],
  [
    'keys by steps',
    present('image = load(url) if url else None', bySteps),
    'where `url`: image2video image=',
    'unless `url`: text2video aspect_ratio=1:1',
  ],
  [
    'a call where another test holds',
    present('image = load(other) if other else None', eitherKey),
    'where `url`: image2video image=',
    'unless `url`: text2video image=',
    'where `url`: image2video aspect_ratio=1:1',
    'unless `url`: text2video aspect_ratio=1:1',
  ],
  [
    'another value where the test does not hold',
    present('image = load(url) if url else load(other)', eitherKey),
    'where `url`: image2video image=',
    'unless `url`: text2video image=',
    'where `url`: image2video aspect_ratio=1:1',
    'unless `url`: text2video aspect_ratio=1:1',
  ],
  [
    'what is no call',
    present('image = other if url else None', eitherKey),
    'image2video image=',
    'unless `url`: text2video aspect_ratio=1:1',
    'where `url`: image2video aspect_ratio=1:1',
  ],
  [
    'a call in a branch of two tests',
    present('image = None\nif url and other:\n    image = load(url)', eitherKey),
    'image2video image=',
    'unless `url`: text2video aspect_ratio=1:1',
    'where `url`: image2video aspect_ratio=1:1',
  ],
]

table('situations by what is there', 'python', presences, situations)

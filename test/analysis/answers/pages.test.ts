import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table, written } from '../table'

/** The URLs of results that a page shows. */
function linked(code: string, language: Language): readonly string[] {
  return meaningOf(code, language).answers.linkedResults.map(
    ({ value, stored }) => `${written(code, value.span)}${stored ? ', stored' : ''}`,
  )
}

const head = `import { useRef, useState } from 'react'
const load = async (id: string) => (await (await fetch(\`https://api-singapore.klingai.com/v1/videos/text2video/\${id}\`)).json()).data.task_result.videos[0].url
`
const component = (before: string, markup: string) =>
  `${head}export function Film({ id }: { id: string }) {\n  const [url, setUrl] = useState('')\n  const ref = useRef<HTMLVideoElement>(null)\n  ${before}\n  return ${markup}\n}\n`
const script = (code: string) =>
  `${head}export async function show(id: string) {\n  const url = await load(id)\n  ${code}\n}\n`

const components: readonly Row[] = [
  ['a state', component('load(id).then((each) => setUrl(each))', '<video src={url} />'), 'url'],
  ['a state that awaits', component('const run = async () => setUrl(await load(id))', '<video src={url} />'), 'url'],
  ['another attribute', component('load(id).then((each) => setUrl(each))', '<video title={url} />')],
  ['another element', component('load(id).then((each) => setUrl(each))', '<p title={url} />')],
  ['a link', component('load(id).then((each) => setUrl(each))', '<a href={url}>film</a>')],
  ['another state', component("setUrl('/film.mp4')", '<video src={url} />')],
  [
    'an element by its reference',
    component('const run = async () => {\n    ref.current!.src = await load(id)\n  }', '<video ref={ref} />'),
    'await load(id)',
  ],
  [
    'an element of another kind by its reference',
    component('const run = async () => {\n    ref.current!.src = await load(id)\n  }', '<p ref={ref} />'),
  ],
  [
    'a reference of another attribute',
    component('const run = async () => {\n    ref.current!.src = await load(id)\n  }', '<video key={ref} />'),
  ],
  [
    'a reference that no element has',
    component('const run = async () => {\n    ref.current!.src = await load(id)\n  }', '<video />'),
  ],
  ['a kept file', component('load(id).then((each) => fetch(each)).then(save)', '<video src={url} />')],
]
const scripts: readonly Row[] = [
  ['a new element', script("const video = document.createElement('video')\n  video.src = url"), 'url'],
  ['a new element of another kind', script("const video = document.createElement('p')\n  video.src = url")],
  ['a found element', script("const video = document.querySelector('video')\n  video.src = url"), 'url'],
  ['an element that is made', script('const image = new Image()\n  image.src = url'), 'url'],
  ['another attribute', script("const video = document.createElement('video')\n  video.title = url")],
  [
    'an attribute by a method',
    script("const video = document.createElement('video')\n  video.setAttribute('src', url)"),
    'url',
  ],
  [
    'another attribute by a method',
    script("const video = document.createElement('video')\n  video.setAttribute('title', url)"),
  ],
  [
    'an attribute by a method with more',
    script("const video = document.createElement('video')\n  video.setAttribute('src', url, 1)"),
  ],
  ['a typed element', script('const video: HTMLVideoElement | null = find()\n  video!.src = url'), 'url'],
  ['an element or something else', script('const video: HTMLVideoElement | string = find()\n  video.src = url')],
  ['something else', script('const video = find()\n  video.src = url')],
  ['markup', script('document.body.innerHTML = `<video src="${url}"></video>`'), 'url'],
  ['other markup', script('document.body.innerHTML = `<p title="${url}"></p>`')],
  ['a text', script('console.log(`film ${url}`)')],
]

table('URLs of results on pages', 'typescriptreact', components, linked)
table('URLs of results on pages', 'typescript', scripts, linked)

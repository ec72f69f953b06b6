import { endpoints, spokenNames, type EndpointParameter } from '../../../knowledge'
import { childrenOf } from '../../hover/findParameter'
import type { Property, Topic } from './complaint'

const allNames = new Set(endpoints.flatMap(({ parameters }) => namesOf(parameters)))
function namesOf(parameters: readonly EndpointParameter[]): readonly string[] {
  return parameters.flatMap((parameter) => [parameter.name, ...namesOf(childrenOf(parameter))])
}

export function isParameter(name: string): boolean {
  return allNames.has(name)
}

/**
 * The parameters in some words, dotted if the words have dots: spelled exactly, in camel case (`aspectRatio`), or as
 * words (`aspect ratio`).
 */
export function parametersIn(words: string): readonly string[] {
  const found: string[] = []
  for (const [written] of words.matchAll(/(?<![\w-])[A-Za-z]\w{0,40}(?:\[\w{0,20}\]|\.[A-Za-z]\w{0,40}){0,5}/g)) {
    const path = snake(written.replace(/\[\w{0,20}\]/g, ''))
    const last = path.split('.').at(-1) ?? ''
    if (isParameter(last) && (written === written.toLowerCase() || path !== written.toLowerCase())) found.push(path)
    else if (isParameter(last) && found.length === 0 && /^[A-Z][a-z]+$/.test(written)) found.push(path)
  }
  for (const match of words.toLowerCase().matchAll(/(?<![\w.])(?=([a-z]{2,20})[ -]([a-z]{2,20})(?![\w.]))/g)) {
    const joined = `${match[1]}_${match[2]}`
    if (isParameter(joined)) found.unshift(joined)
  }
  for (const { name, pattern } of spokenNames) if (pattern.test(words)) found.push(name)
  return [...new Set(found)]
}

function snake(name: string): string {
  return name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase()
}

const topics: readonly (readonly [Topic, RegExp])[] = [
  ['mask', /\bmasks?\b/i],
  ['element', /\belements?\b/i],
  ['video', /\bvideos?\b|\bclip\b|视频/i],
  ['image', /\bimages?\b|\bpictures?\b|\bphotos?\b|\bframes?\b|图片|图像/i],
  ['audio', /\baudios?\b|\bsound files?\b|音频/i],
  ['prompt', /\bprompts?\b|提示词/i],
  ['model', /\bmodels?\b|\bmodel_name\b|模型/i],
  ['file', /\bfiles?\b|文件/i],
]

export function topicOf(words: string): Topic | null {
  return topics.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

const properties: readonly (readonly [Property, RegExp])[] = [
  ['ratio', /\bratio\b|比例/i],
  ['pixels', /\bwidth\b.{1,20}\bheight\b|\bheight\b.{1,20}\bwidth\b|尺寸/i],
  ['width', /\bwidth\b|宽/i],
  ['height', /\bheight\b|高度/i],
  ['pixels', /\bpixels?\b|\bresolution\b|\bdimensions?\b|\bpx\b|像素|分辨率/i],
  ['fps', /\bfps\b|\bframe ?rate\b/i],
  ['duration', /\bduration\b|\bseconds?\b|\d ?s\b|时长/i],
  ['format', /\bformats?\b|\bcodecs?\b|\bencoding\b|\bmime\b|格式/i],
  ['url', /\burls?\b|\baddress\b|\blink\b/i],
  ['count', /\bnumber of\b|\bcount\b|\btoo many\b|\bmax(?:imum)? number\b|数量/i],
  ['length', /\bcharacters?\b|\blength\b|\blong(?:er)?\b|\bchars?\b|字符|长度/i],
  ['size', /\bsize\b|\d ?(?:mb|kb|gb|bytes)\b|大小/i],
]

export function propertyOf(words: string): Property | null {
  return properties.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

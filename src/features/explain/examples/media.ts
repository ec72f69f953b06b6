import { recommendedHost } from '../../../knowledge'
import type { Example } from './example'

const origin = `https://${recommendedHost}`

export const bareBase64: Example = {
  title: 'explain.example-bare-base64',
  python: `
import base64
from pathlib import Path

payload['image'] = base64.b64encode(Path('frame.jpg').read_bytes()).decode('ascii')
# from a data URI: payload['image'] = data_uri.partition(',')[2]
`,
  typescript: `
import { readFile } from 'node:fs/promises'

const image = (await readFile('frame.jpg')).toString('base64')
// from a data URI: const image = dataUri.slice(dataUri.indexOf(',') + 1)
const body = { ...payload, image }
`,
}

export const giveImage: Example = {
  title: 'explain.example-give-image',
  python: `
payload = {'model_name': 'kling-v2-6', 'image': image_url, 'prompt': 'The boat drifts away', 'duration': '5'}
`,
  typescript: `
const payload = { model_name: 'kling-v2-6', image: imageUrl, prompt: 'The boat drifts away', duration: '5' }
`,
}

export const checkImage: Example = {
  title: 'explain.example-check-image',
  python: `
from PIL import Image

def check_image(path: str) -> None:
    with Image.open(path) as image:
        width, height = image.size
    if min(width, height) < 300:
        raise ValueError(f'{path}: {width} x {height} px, each side needs at least 300')
    if not 0.4 <= width / height <= 2.5:
        raise ValueError(f'{path}: the ratio has to be between 1:2.5 and 2.5:1')
`,
  typescript: `
import sharp from 'sharp'

const { width = 0, height = 0 } = await sharp('frame.jpg').metadata()
if (Math.min(width, height) < 300) throw new Error('Each side needs at least 300 px')
if (width / height < 0.4 || width / height > 2.5) throw new Error('The ratio has to be between 1:2.5 and 2.5:1')
`,
}

export const findId: Example = {
  title: 'explain.example-find-id',
  python: `
elements = requests.get(
    '${origin}/v1/general/advanced-custom-elements?pageNum=1&pageSize=30', headers=headers, timeout=30
).json()['data']
`,
  typescript: `
const response = await fetch('${origin}/v1/general/advanced-custom-elements?pageNum=1&pageSize=30', { headers })
const { data: elements } = await response.json()
`,
}

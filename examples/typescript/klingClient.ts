import { SignJWT } from 'jose'

const baseUrl = 'https://api-singapore.klingai.com'

export interface VideoRequest {
  model_name: 'kling-v2-5-turbo' | 'kling-v2-6' | 'kling-v3'
  image: string
  prompt: string
  mode: 'std' | 'pro'
  duration: string
  image_tail?: string
  camera_control?: { type: string; config?: Record<string, number> }
}

export interface AnimateOptions {
  lastFrame?: string
  zoom?: number
  seconds?: number
}

/** Animates an image with the Kling API. Made once when the server starts. */
export class KlingClient {
  private readonly authorization: Promise<string>

  constructor(accessKey: string, secretKey: string) {
    this.authorization = signToken(accessKey, secretKey).then((token) => `Bearer ${token}`)
  }

  async animate(image: string, prompt: string, { lastFrame, zoom, seconds = 5 }: AnimateOptions = {}): Promise<string> {
    const body: Record<string, unknown> = {
      model_name: 'kling-v2-6',
      image,
      prompt,
      mode: 'pro',
      duration: seconds,
    }
    if (lastFrame) {
      body.image_tail = lastFrame
    }
    if (zoom !== undefined) {
      body.camera_control = { type: 'simple', config: { zoom } }
    }
    const response = await fetch(`${baseUrl}/v1/videos/image2video`, {
      method: 'POST',
      headers: { Authorization: await this.authorization, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer = (await response.json()) as { code: number; message: string; data: { task_id: string } }
    if (answer.code !== 0) throw new Error(`${answer.code}: ${answer.message}`)
    return answer.data.task_id
  }
}

async function signToken(accessKey: string, secretKey: string): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  return new SignJWT({ iss: accessKey, exp: now + 1800, nbf: now - 5 })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode(secretKey))
}

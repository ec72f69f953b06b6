// fal.ai sells Kling under its own rules, so Klint keeps silent about it.
import { fal } from '@fal-ai/client'

export async function animate(imageUrl: string, prompt: string): Promise<string> {
  const result = await fal.subscribe('fal-ai/kling-video/v2.1/pro/image-to-video', {
    input: { prompt, image_url: imageUrl, tail_image_url: imageUrl, duration: '5', cfg_scale: 0.5 },
  })
  return result.data.video.url
}

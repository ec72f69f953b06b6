// The new generation of the API takes an API key, and its duration is a number: Klint has nothing to say here.

export async function createVideo(prompt: string, seconds = 5): Promise<string> {
  const response = await fetch('https://api-singapore.klingai.com/text-to-video/kling-3.0', {
    method: 'POST',
    headers: { Authorization: `Bearer ${process.env.KLING_API_KEY}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({
      prompt,
      settings: { resolution: '1080p', aspect_ratio: '16:9', duration: seconds, audio: 'off' },
    }),
  })
  const answer = (await response.json()) as { code: number; message: string; data: { id: string } }
  if (answer.code !== 0) throw new Error(`${answer.code}: ${answer.message}`)
  return answer.data.id
}

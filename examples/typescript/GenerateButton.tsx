import { useState } from 'react'

interface Props {
  prompt: string
  /** Signs a token on the server; it is valid for half an hour. */
  fetchToken: () => Promise<string>
  onCreated: (taskId: string) => void
}

/** Asks Kling for a video of the length that the slider says. */
export function GenerateButton({ prompt, fetchToken, onCreated }: Props) {
  const [seconds, setSeconds] = useState('5')

  async function generate() {
    const response = await fetch('https://api-singapore.klingai.com/v1/videos/text2video', {
      method: 'POST',
      headers: { Authorization: `Bearer ${await fetchToken()}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        model_name: 'kling-v3',
        prompt,
        mode: 'std',
        duration: Number(seconds),
      }),
    })
    const answer = (await response.json()) as { code: number; message: string; data: { task_id: string } }
    if (answer.code !== 0) throw new Error(answer.message)
    onCreated(answer.data.task_id)
  }

  return (
    <form onSubmit={generate}>
      <input type="range" min={3} max={15} value={seconds} onChange={(event) => setSeconds(event.target.value)} />
      <button type="submit">Make a video of {seconds} s</button>
    </form>
  )
}

import { useState } from 'react'

const ENDPOINT = 'https://api-singapore.klingai.com/v1/videos/image2video'

/** Turns two sketches of a storyboard into a clip; a mask keeps the background still. */
export function Storyboard({ first, last, mask, getToken }) {
  const [taskId, setTaskId] = useState(null)

  const animate = async () => {
    const response = await fetch(ENDPOINT, {
      method: 'POST',
      headers: { Authorization: `Bearer ${await getToken()}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        model_name: 'kling-v2-5-turbo',
        prompt: 'The drawing comes to life',
        mode: 'pro',
        image: first,
        image_tail: last,
        static_mask: mask,
        duration: '5',
      }),
    })
    const { code, message, data } = await response.json()
    if (code !== 0) throw new Error(message)
    setTaskId(data.task_id)
  }

  return <button onClick={animate}>{taskId ? `Task ${taskId}` : 'Animate'}</button>
}

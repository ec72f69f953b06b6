const express = require('express')
const jwt = require('jsonwebtoken')

const KLING_API = 'https://api-singapore.klingai.com'
const CLIP_SECONDS = 5

function signToken() {
  const now = Math.floor(Date.now() / 1000)
  return jwt.sign({ iss: process.env.KLING_ACCESS_KEY, exp: now + 1800, nbf: now - 5 }, process.env.KLING_SECRET_KEY)
}

const token = signToken()
const app = express()
app.use(express.json())

app.post('/videos', async (request, response) => {
  const { prompt, negativePrompt } = request.body
  const payload = { model_name: 'kling-v2-6', prompt, mode: 'std', aspect_ratio: '9:16' }
  payload.duration = CLIP_SECONDS
  if (negativePrompt) payload.negative_prompt = negativePrompt

  const answer = await fetch(`${KLING_API}/v1/videos/text2video`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(payload),
  })
  const { code, message, data } = await answer.json()
  if (code !== 0) return response.status(502).json({ code, message })
  response.status(202).json({ id: data.task_id })
})

app.listen(3000)

import { table } from '../table'

table(
  'unsupported-combination',
  'python',
  [
    [
      'field of parameter default tested by itself',
      `import requests
class Client:
    def __init__(self, duration="7"):
        self.duration = duration
    def make(self, prompt):
        if self.duration not in ("5", "10"):
            self.duration = "5"
        return requests.post("https://api-singapore.klingai.com/v1/videos/text2video", json={"model_name": "kling-v2-6", "prompt": prompt, "duration": self.duration}, headers=H, timeout=30).json()
`,
    ],
    [
      'field tested in a method of its own',
      `import requests
class Client:
    def __init__(self):
        self.duration = "7"
    def ok(self):
        return self.duration in ("5", "10")
    def make(self, prompt):
        if not self.ok():
            self.duration = "5"
        return requests.post("https://api-singapore.klingai.com/v1/videos/text2video", json={"model_name": "kling-v2-6", "prompt": prompt, "duration": self.duration}, headers=H, timeout=30).json()
`,
      '10 warning possible: `duration: "7"` does not work with `kling-v2-6`. | Set `duration: "5"` (review): "7" → "5" | Set `duration: "10"` (review): "7" → "10" | Use `kling-v3` (review): "kling-v2-6" → "kling-v3" | Remove `duration` (review): , "duration": self.duration → ∅',
    ],
    [
      'field always replaced',
      `import requests
class Client:
    def __init__(self):
        self.duration = "7"
    def make(self, prompt):
        self.duration = "5"
        return requests.post("https://api-singapore.klingai.com/v1/videos/text2video", json={"model_name": "kling-v2-6", "prompt": prompt, "duration": self.duration}, headers=H, timeout=30).json()
`,
    ],
    [
      'field set in another method',
      `import requests
class Client:
    def __init__(self):
        self.duration = "7"
    def other(self):
        self.duration = "5"
    def make(self, prompt):
        return requests.post("https://api-singapore.klingai.com/v1/videos/text2video", json={"model_name": "kling-v2-6", "prompt": prompt, "duration": self.duration}, headers=H, timeout=30).json()
`,
      '8 warning possible: `duration: "7"` does not work with `kling-v2-6`. | Set `duration: "5"` (review): "7" → "5" | Set `duration: "10"` (review): "7" → "10" | Use `kling-v3` (review): "kling-v2-6" → "kling-v3" | Remove `duration` (review): , "duration": self.duration → ∅',
    ],
    [
      'field exit',
      `import requests
class Client:
    def __init__(self):
        self.duration = "7"
    def make(self, prompt):
        if self.duration not in ("5", "10"):
            raise ValueError
        return requests.post("https://api-singapore.klingai.com/v1/videos/text2video", json={"model_name": "kling-v2-6", "prompt": prompt, "duration": self.duration}, headers=H, timeout=30).json()
`,
    ],
    [
      'model falls back, a method',
      `import requests
class Client:
    model = None
    def make(self, prompt):
        if self.model is None:
            self.model = "kling-v2-6"
        return requests.post("https://api-singapore.klingai.com/v1/videos/text2video", json={"model_name": self.model, "prompt": prompt, "duration": "5"}, headers=H, timeout=30).json()
`,
    ],
  ],
  'fields that a method sets',
)
table(
  'unsupported-combination',
  'typescript',
  [
    [
      'model falls back',
      `export class Client {
  model = 'kling-v9'
  async make(prompt: string) {
    if (!supported.includes(this.model)) this.model = 'kling-v2-6'
    return fetch('https://api-singapore.klingai.com/v1/videos/text2video', { method: 'POST', headers: h, body: JSON.stringify({ model_name: this.model, prompt, duration: '5' }) })
  }
}
`,
    ],
    [
      'field replaced, tested',
      `export class Client {
  duration = '7'
  async make(prompt: string) {
    if (this.duration !== '5' && this.duration !== '10') this.duration = '5'
    return fetch('https://api-singapore.klingai.com/v1/videos/text2video', { method: 'POST', headers: h, body: JSON.stringify({ model_name: 'kling-v2-6', prompt, duration: this.duration }) })
  }
}
`,
    ],
    [
      'field replaced, always',
      `export class Client {
  duration = '7'
  async make(prompt: string) {
    this.duration = '5'
    return fetch('https://api-singapore.klingai.com/v1/videos/text2video', { method: 'POST', headers: h, body: JSON.stringify({ model_name: 'kling-v2-6', prompt, duration: this.duration }) })
  }
}
`,
    ],
    [
      'field replaced with a wrong value',
      `export class Client {
  duration = '5'
  async make(prompt: string) {
    if (prompt.length > 100) this.duration = '7'
    return fetch('https://api-singapore.klingai.com/v1/videos/text2video', { method: 'POST', headers: h, body: JSON.stringify({ model_name: 'kling-v2-6', prompt, duration: this.duration }) })
  }
}
`,
      "5 warning possible: `duration: \"7\"` does not work with `kling-v2-6`. | Set `duration: \"5\"` (review): '7' → '5' | Set `duration: \"10\"` (review): '7' → '10' | Use `kling-v3` (review): 'kling-v2-6' → 'kling-v3' | Remove `duration` (review): , duration: this.duration → ∅",
    ],
    [
      'field replaced later',
      `export class Client {
  duration = '7'
  async make(prompt: string) {
    const response = await fetch('https://api-singapore.klingai.com/v1/videos/text2video', { method: 'POST', headers: h, body: JSON.stringify({ model_name: 'kling-v2-6', prompt, duration: this.duration }) })
    this.duration = '5'
    return response
  }
}
`,
      "4 warning possible: `duration: \"7\"` does not work with `kling-v2-6`. | Set `duration: \"5\"` (review): '7' → '5' | Set `duration: \"10\"` (review): '7' → '10' | Use `kling-v3` (review): 'kling-v2-6' → 'kling-v3' | Remove `duration` (review): , duration: this.duration → ∅",
    ],
  ],
  'fields that a method sets',
)

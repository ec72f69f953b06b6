import { table } from '../table'

/** Queries may be repeated freely, and a decorator is no poll. */
const ofQuery = [
  'of a query',
  `import time, requests
def retry(fn):
    def wrapper(*args, **kwargs):
        while True:
            try:
                return fn(*args, **kwargs)
            except requests.RequestException:
                time.sleep(5)
    return wrapper

@retry
def query(task_id, headers):
    response = requests.get(f"https://api-singapore.klingai.com/v1/videos/text2video/{task_id}", headers=headers, timeout=30)
    response.raise_for_status()
    return response.json()["data"]
`,
] as const

table(
  'blind-retry',
  'python',
  [
    [
      'with arguments',
      `import functools, time, requests
def retry(times=3, delay=2):
    def decorator(fn):
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            for attempt in range(times):
                try:
                    return fn(*args, **kwargs)
                except Exception as error:
                    if attempt == times - 1:
                        raise
                    time.sleep(delay * 2 ** attempt)
        return wrapper
    return decorator

@retry(times=5)
def create(prompt, headers):
    response = requests.post("https://api-singapore.klingai.com/v1/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": prompt}, timeout=30)
    response.raise_for_status()
    return response.json()["data"]["task_id"]
`,
      '9 info likely: This retries whatever goes wrong.',
    ],
    [
      'without an end',
      `import time, requests
def retry(fn):
    def wrapper(*args, **kwargs):
        while True:
            try:
                return fn(*args, **kwargs)
            except requests.RequestException:
                time.sleep(5)
    return wrapper

@retry
def create(prompt, headers):
    response = requests.post("https://api-singapore.klingai.com/v1/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": prompt}, timeout=30)
    response.raise_for_status()
    return response.json()["data"]["task_id"]
`,
      '7 warning likely: This retries without a limit.',
    ],
    [
      'that tests the status',
      `import time, requests
def retry(fn):
    def wrapper(*args, **kwargs):
        for attempt in range(5):
            response = fn(*args, **kwargs)
            if response.status_code == 429:
                time.sleep(2 ** attempt)
                continue
            return response
    return wrapper

@retry
def create(prompt, headers):
    return requests.post("https://api-singapore.klingai.com/v1/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": prompt}, timeout=30)
`,
      '6 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
    ],
    [
      'that reads the code',
      `import time, requests
def retry(fn):
    def wrapper(*args, **kwargs):
        for attempt in range(5):
            response = fn(*args, **kwargs)
            if response.status_code == 429 and response.json()["code"] in (1302, 1303):
                time.sleep(2 ** attempt)
                continue
            return response
    return wrapper

@retry
def create(prompt, headers):
    return requests.post("https://api-singapore.klingai.com/v1/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": prompt}, timeout=30)
`,
    ],
    ofQuery,
    [
      'that catches lost connections only',
      `import time, requests
def retry(fn):
    def wrapper(*args, **kwargs):
        for attempt in range(5):
            try:
                return fn(*args, **kwargs)
            except requests.ConnectionError:
                time.sleep(5)
    return wrapper

@retry
def create(prompt, headers):
    response = requests.post("https://api-singapore.klingai.com/v1/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": prompt}, timeout=30)
    response.raise_for_status()
    return response.json()["data"]["task_id"]
`,
    ],
    [
      'that raises again',
      `import time, requests
def logged(fn):
    def wrapper(*args, **kwargs):
        try:
            return fn(*args, **kwargs)
        except Exception as error:
            print(error)
            raise
    return wrapper

@logged
def create(prompt, headers):
    response = requests.post("https://api-singapore.klingai.com/v1/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": prompt}, timeout=30)
    response.raise_for_status()
    return response.json()["data"]["task_id"]
`,
    ],
    [
      'of a helper that creates',
      `import functools, time, requests
def retry(times):
    def decorator(fn):
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            last = None
            for attempt in range(times):
                try:
                    return fn(*args, **kwargs)
                except Exception as error:
                    last = error
                    time.sleep(2 ** attempt)
            raise last
        return wrapper
    return decorator

class Client:
    def __init__(self, headers):
        self.headers = headers
    @retry(3)
    def _post(self, path, body):
        response = requests.post(f"https://api-singapore.klingai.com{path}", headers=self.headers, json=body, timeout=30)
        response.raise_for_status()
        return response.json()
    def create(self, prompt):
        return self._post("/v1/videos/text2video", {"model_name": "kling-v2-6", "prompt": prompt})
`,
      '10 info likely: This retries whatever goes wrong.',
    ],
    [
      'of a coroutine',
      `import asyncio, functools, httpx
def retry(fn):
    @functools.wraps(fn)
    async def wrapper(*args, **kwargs):
        for attempt in range(5):
            try:
                return await fn(*args, **kwargs)
            except httpx.HTTPStatusError:
                await asyncio.sleep(2 ** attempt)
        raise RuntimeError("gave up")
    return wrapper

@retry
async def create(client: httpx.AsyncClient, prompt, headers):
    response = await client.post("https://api-singapore.klingai.com/v1/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": prompt}, timeout=30)
    response.raise_for_status()
    return response.json()["data"]["task_id"]
`,
      '8 info likely: This retries whatever goes wrong.',
    ],
    [
      'that asks which error it is',
      `import functools, time, requests
def retry(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        for attempt in range(5):
            try:
                return fn(*args, **kwargs)
            except requests.HTTPError as error:
                if error.response.status_code < 500:
                    raise
                time.sleep(2 ** attempt)
    return wrapper

@retry
def create(prompt, headers):
    response = requests.post("https://api-singapore.klingai.com/v1/videos/text2video", headers=headers, json={"model_name": "kling-v2-6", "prompt": prompt}, timeout=30)
    response.raise_for_status()
    return response.json()["data"]["task_id"]
`,
      '9 info likely: A retry after 500 or 504 may create the task twice.',
    ],
  ],
  'decorators of the file',
)
table('unbounded-polling', 'python', [ofQuery], 'decorators of queries')

/** Larger Python sources for tests that edit them at random. */
export const pythonSamples: readonly string[] = [
  `"""Makes videos."""
import os
from dataclasses import dataclass, field
from typing import List, Literal, Optional

import requests

API = "https://api.example.com/v1"  # the service


class Client:
    """Talks to the service."""

    retries: int = 3
    mode: Literal["std", "pro"] = "std"

    def __init__(self, key: str, *, timeout: float = 5.0):
        self.key = key
        self.timeout = timeout

    @property
    def headers(self) -> dict:
        return {"Authorization": f"Bearer {self.key}", **EXTRA}

    async def create(self, prompt, duration: Optional[int] = None, **options):
        payload = {
            "model_name": "kling-v1",
            "prompt": prompt,
            "duration": str(duration or 5),
            # the camera stands still
            "camera_control": {"type": "simple", "config": {"zoom": 0}},
        }
        payload.update(options)
        if duration is not None and 5 <= duration <= 10:
            payload["duration"] = duration
        elif self.mode == 'pro':
            payload['mode'] = "pro"
        else:
            pass
        async with self.session.post(API + "/videos/text2video", json=payload, headers=self.headers) as response:
            data = await response.json()
        return data["data"]["task_id"]

    def wait(self, task: str) -> List[str]:
        while True:
            try:
                status = requests.get(f"{API}/videos/text2video/{task}", timeout=self.timeout).json()
            except (requests.Timeout, ValueError) as error:
                raise RuntimeError("no answer") from error
            else:
                if status["code"] != 0:
                    break
            finally:
                print('.', end="")
        return [video["url"] for video in status["data"]["task_result"]["videos"] if video.get("url")]


if __name__ == "__main__":
    client = Client(os.environ["KEY"])
    first, *rest = (lambda: client.wait("1"))()
    match first:
        case "a" | "b":
            print(first)
        case _:
            print(rest)
`,
  `x = {"a": 1}\r\nif x:\r\n    y = """long\r\ntext"""\r\n    with (open("a") as f, open("b") as g):\r\n        z = f.read() \\\r\n            + g.read()\r\n\r\ndef g():\r\n    yield\r\n    t = 5.\r\n`,
  `%pip install requests\nimport requests\n!ls -la\nfor i in range(3):\n\tprint(i); total = i\n\tif i:\n\t\tcontinue\n# %%\n%%bash\necho "it's"\n# %%\nlast = 1, 2,\n`,
]

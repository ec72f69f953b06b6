# @snippet kling-request-async
# @name Kling: asynchronous request with backoff
# @description Awaits a request to the Kling API and repeats only what can succeed later (1302, 1303, 5xx)
# @tabstop https://api-singapore.klingai.com
# @tabstop kling-v2-6
import asyncio
import itertools
import random
import uuid

BUSY_CODES = {1302, 1303}
SERVER_ERROR_CODES = {5000, 5001, 5002}


class KlingError(Exception):
    """An unsuccessful response. `code` is Kling's service code, or None if the body has none."""

    def __init__(self, response, body):
        self.status = response.status_code
        self.code = body.get("code")
        self.request_id = body.get("request_id")
        self.retry_after = response.headers.get("Retry-After")
        super().__init__(f"HTTP {self.status}, code {self.code}: {body.get('message')}")


async def with_async_backoff(
    send,
    *,
    idempotent=False,
    attempts=6,
    base_delay=1.0,
    max_delay=60.0,
    sleep=asyncio.sleep,
    uniform=random.uniform,
):
    """Awaits send(), which sends one request and returns httpx's response, until it succeeds; returns the body.

    Set `idempotent` if the request is safe to repeat: a query, or a create call with an
    external_task_id. Other requests are not repeated after a server error, because the task may
    already exist and would be charged twice. Delays are seconds.
    """
    for attempt in itertools.count(1):
        try:
            return _checked_body(await send())
        except KlingError as error:
            if attempt >= attempts or not _can_retry(error, idempotent):
                raise
        # Full jitter, so that clients that were refused together do not retry together.
        await sleep(max(1.0, uniform(0, min(max_delay, base_delay * 2**attempt))))


def _checked_body(response):
    try:
        body = response.json()
    except ValueError:
        body = None
    if not isinstance(body, dict):
        body = {}
    # HTTP 200 alone does not mean success: Kling has sent errors with it.
    if response.status_code >= 400 or body.get("code") != 0:
        raise KlingError(response, body)
    return body


def _can_retry(error, idempotent):
    """Waiting does not help with the other codes of HTTP 429 (1100, 1101, 1102, 1304)."""
    if not isinstance(error, KlingError):
        return idempotent
    if error.code is None:
        return error.status == 429 or (idempotent and error.status >= 500)
    return error.code in BUSY_CODES or (idempotent and error.code in SERVER_ERROR_CODES)


# @usage
async def create_video(client, prompt, headers):
    """Starts a task and returns its id; `client` is an httpx.AsyncClient. The external_task_id makes it safe to repeat."""
    body = {
        "model_name": "kling-v2-6",
        "prompt": prompt,
        "duration": "5",
        "external_task_id": str(uuid.uuid4()),
    }
    url = "https://api-singapore.klingai.com/v1/videos/text2video"
    answer = await with_async_backoff(lambda: client.post(url, headers=headers(), json=body), idempotent=True)
    return answer["data"]["task_id"]

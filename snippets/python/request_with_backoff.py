# @snippet kling-request
# @name Kling: request with backoff
# @description Calls the Kling API and repeats only what can succeed later (1302, 1303, 5xx, an expired token)
# @tabstop https://api-singapore.klingai.com
# @tabstop kling-v2-6
import email.utils
import functools
import itertools
import random
import time
import uuid

import requests

BUSY_CODES = {1302, 1303}
SERVER_ERROR_CODES = {5000, 5001, 5002}
TOKEN_EXPIRED_CODE = 1004
NETWORK_ERRORS = (requests.ConnectionError, requests.Timeout, requests.exceptions.ChunkedEncodingError)


class KlingError(Exception):
    """An unsuccessful response. `code` is Kling's service code, or None if the body has none."""

    def __init__(self, response, body):
        self.status = response.status_code
        self.code = body.get("code")
        self.request_id = body.get("request_id")
        self.retry_after = response.headers.get("Retry-After")
        super().__init__(f"HTTP {self.status}, code {self.code}: {body.get('message')}")


def with_backoff(
    *,
    idempotent=False,
    renew_token=None,
    attempts=6,
    base_delay=1.0,
    max_delay=60.0,
    sleep=time.sleep,
    clock=time.time,
    uniform=random.uniform,
):
    """Decorates a function that sends one request and returns the response; calls then return the body.

    Set `idempotent` if the request is safe to repeat: a query, or a create call with an
    external_task_id. Other requests are not repeated after a server or network error, because the
    task may already exist and would be charged twice. `renew_token` is called once, when the token
    has expired. Delays are seconds. A Retry-After longer than `max_delay` ends the attempts.
    """

    def decorate(send):
        @functools.wraps(send)
        def call(*args, **kwargs):
            renewed = False
            for attempt in itertools.count(1):
                try:
                    return _checked_body(send(*args, **kwargs))
                except (KlingError, *NETWORK_ERRORS) as error:
                    expired = getattr(error, "code", None) == TOKEN_EXPIRED_CODE and renew_token and not renewed
                    if attempt >= attempts or not (expired or _can_retry(error, idempotent)):
                        raise
                    if expired:
                        renew_token()
                        renewed = True
                        continue
                    delay = _retry_after_seconds(error, clock)
                    if delay is None:
                        # Full jitter, so that clients that were refused together do not retry together.
                        delay = max(1.0, uniform(0, min(max_delay, base_delay * 2**attempt)))
                    if delay > max_delay:
                        raise
                sleep(delay)

        return call

    return decorate


def request_with_backoff(method, url, *, headers, json=None, timeout=30, **backoff):
    """Sends a request and returns the body of its response. `headers` is called for each attempt.

    After a create call was repeated, 1201 "already exists" means that an earlier attempt
    succeeded: query the task by its external_task_id.
    """
    backoff.setdefault("idempotent", method == "GET" or _has_external_task_id(json))

    @with_backoff(**backoff)
    def send():
        return requests.request(method, url, headers=headers(), json=json, timeout=timeout)

    return send()


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


def _retry_after_seconds(error, clock):
    """Kling is not known to send Retry-After, but a proxy may: seconds or a date."""
    value = getattr(error, "retry_after", None)
    if not value:
        return None
    if value.isdecimal():
        return float(value)
    try:
        return max(0.0, email.utils.parsedate_to_datetime(value).timestamp() - clock())
    except (TypeError, ValueError):
        return None


def _has_external_task_id(body):
    body = body or {}
    return bool(body.get("external_task_id") or (body.get("options") or {}).get("external_task_id"))


# @usage
def create_video(prompt, headers, renew_token=None):
    """Starts a task and returns its id. The external_task_id makes the call safe to repeat."""
    body = {
        "model_name": "kling-v2-6",
        "prompt": prompt,
        "duration": "5",
        "external_task_id": str(uuid.uuid4()),
    }
    url = "https://api-singapore.klingai.com/v1/videos/text2video"
    return request_with_backoff("POST", url, headers=headers, json=body, renew_token=renew_token)["data"]["task_id"]

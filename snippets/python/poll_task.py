# @snippet kling-poll
# @name Kling: poll a task
# @description Waits for a Kling task with a deadline and returns it, or raises the reason for its failure
# @tabstop https://api-singapore.klingai.com
import time

import requests

TOKEN_EXPIRED_CODE = 1004
TRANSIENT_CODES = {1302, 1303, 5000, 5001, 5002}


class TaskFailedError(Exception):
    """The task failed, or the API refused the query. `code` is the service code of a refusal."""

    def __init__(self, message, code=None):
        self.code = code
        super().__init__(message)


def poll_task(
    url,
    headers,
    *,
    renew_token=None,
    timeout=900,
    interval=5,
    clock=time.monotonic,
    sleep=time.sleep,
):
    """Queries a task until it ends and returns it, with its files in `task_result` (or `outputs`).

    `url` is `/v1/videos/text2video/{task_id}` or similar, or `/tasks?task_ids={id}` for endpoints
    with the model in the path. `headers` is called for each query, so that an expired token is
    replaced. Times are seconds. Raises TimeoutError at the deadline, TaskFailedError if it failed.
    """
    interval = max(1, interval)
    deadline = clock() + timeout
    renewed = False
    while True:
        status, body = _query_task(url, headers(), timeout=min(30, max(1, deadline - clock())))
        code = body.get("code")
        if code == TOKEN_EXPIRED_CODE and renew_token and not renewed:
            renew_token()
            renewed = True
            continue
        if code == 0:
            renewed = False
            task = _ended_task(body.get("data"))
            if task:
                return task
        elif not _is_transient_answer(status, code):
            raise TaskFailedError(f"Kling refused the query: HTTP {status}, code {code}: {body.get('message')}", code)
        if clock() + interval > deadline:
            raise TimeoutError(f"The Kling task did not end within {timeout} s")
        sleep(interval)


def _query_task(url, headers, timeout):
    """Returns HTTP status and body: status None without a response, an empty body if it is not JSON."""
    try:
        response = requests.get(url, headers=headers, timeout=timeout)
    except (requests.ConnectionError, requests.Timeout, requests.exceptions.ChunkedEncodingError):
        return None, {}
    try:
        body = response.json()
    except ValueError:
        body = None
    return response.status_code, body if isinstance(body, dict) else {}


def _is_transient_answer(status, code):
    if code is not None:
        return code in TRANSIENT_CODES
    return status is None or status == 429 or status >= 500


def _ended_task(data):
    """Returns the task if it has succeeded, None if it is running; raises if it has failed."""
    if isinstance(data, list):
        # Endpoints with the model in the path return a list, which is empty for an unknown id.
        data = data[0] if data else None
    if not data:
        raise TaskFailedError("Kling does not know this task")
    # `succeed` on /v1 endpoints, `succeeded` on those with the model in the path.
    status = data.get("task_status") or data.get("status")
    if status == "failed":
        reason = data.get("task_status_msg") or data.get("message") or "no reason given"
        raise TaskFailedError(f"Kling task failed: {reason}")
    return data if status in ("succeed", "succeeded") else None


# @usage
def wait_for_video(task_id, headers):
    """Returns the URL of the finished video; the file is deleted after 30 days."""
    task = poll_task(f"https://api-singapore.klingai.com/v1/videos/text2video/{task_id}", headers)
    return task["task_result"]["videos"][0]["url"]

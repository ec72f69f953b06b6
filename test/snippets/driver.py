"""Carries out one operation on the Python snippets, for the tests next to this file.

The first line of standard input holds the operation and its arguments as JSON. Each pause is asked for with a line
`{"sleep": seconds}` and answered with a line; the last line of the output is the outcome.
"""

import asyncio
import io
import json
import logging
import sys
import threading

import requests

from async_request_with_backoff import with_async_backoff
from batch_queue import run_batch
from debug_logging import debug_session, redact
from poll_task import poll_task
from request_with_backoff import request_with_backoff, with_backoff
from token_manager import TokenManager

arguments = json.loads(sys.stdin.readline())
options = arguments.get("options", {})
lock = threading.Lock()
elapsed = 0


def sleep(seconds):
    global elapsed
    with lock:
        elapsed += seconds
        print(json.dumps({"sleep": seconds}), flush=True)
        sys.stdin.readline()


def clock():
    return arguments["start"] + elapsed


tokens = TokenManager(arguments["accessKey"], arguments["secretKey"], clock=clock)


def headers():
    key = arguments.get("apiKey")
    return {"Authorization": f"Bearer {key}" if key else tokens.authorization()}


def backoff_options():
    names = {"attempts": "attempts", "maxDelay": "max_delay", "idempotent": "idempotent"}
    return {names[name]: value for name, value in options.items()} | {
        "sleep": sleep,
        "clock": clock,
        # The longest delay that the jitter can give.
        "uniform": lambda low, high: high,
    }


def sign():
    result = []
    for pause in arguments["pauses"]:
        sleep(pause)
        result.append(tokens.token())
        requests.get(arguments["url"], headers=headers())
    return result


def request():
    if "pause" in arguments:
        tokens.token()
        sleep(arguments["pause"])
    return request_with_backoff(
        arguments["method"],
        arguments["url"],
        headers=headers,
        json=arguments.get("body"),
        renew_token=tokens.renew,
        **backoff_options(),
    )


def wrapped():
    @with_backoff(**backoff_options())
    def send(query):
        return requests.request(arguments["method"], arguments["url"] + query, headers=headers())

    return send("?pageNum=1")


def awaited():
    async def async_sleep(seconds):
        sleep(seconds)

    def send():
        return asyncio.to_thread(requests.request, arguments["method"], arguments["url"] + "?pageNum=1", headers=headers())

    backoff = backoff_options() | {"sleep": async_sleep}
    del backoff["clock"]
    return asyncio.run(with_async_backoff(send, **backoff))


def poll():
    return poll_task(
        arguments["url"],
        headers,
        renew_token=tokens.renew,
        clock=clock,
        sleep=sleep,
        **options,
    )


def batch():
    def submit(prompt):
        body = {"model_name": "kling-v2-6", "prompt": prompt}
        answer = request_with_backoff("POST", arguments["url"], headers=headers, json=body, attempts=1)
        return answer["data"]["task_id"]

    def wait(task_id):
        return poll_task(f"{arguments['url']}/{task_id}", headers, clock=clock, sleep=sleep)["task_id"]

    names = {"maxInFlight": "max_in_flight", "busyAttempts": "busy_attempts"}
    results = run_batch(
        arguments["items"], submit, wait, sleep=sleep, **{names[name]: value for name, value in options.items()}
    )
    return [str(each.error) if each.error else each.result for each in results]


def log():
    stream = io.StringIO()
    session = debug_session(stream)
    for call in arguments["calls"]:
        session.request(call["method"], call["url"], headers=call.get("headers", headers()), json=call.get("body"))
    try:
        raise ValueError(f"cannot use {tokens.authorization()}")
    except ValueError:
        logging.getLogger("kling").exception("failed with %s", headers())
    return stream.getvalue()


def redact_all():
    return [redact(text) for text in arguments["texts"]]


operations = {
    "sign": sign,
    "request": request,
    "wrapped": wrapped,
    "awaited": awaited,
    "poll": poll,
    "batch": batch,
    "log": log,
    "redact": redact_all,
}
try:
    outcome = {"value": operations[arguments["operation"]]()}
except Exception as error:  # The test looks at it.
    outcome = {"error": {"name": type(error).__name__, "message": str(error), "code": getattr(error, "code", None)}}
print(json.dumps(outcome))

# @snippet kling-batch
# @name Kling: batch queue
# @description Runs many Kling tasks and limits those in flight, which error 1303 counts
import itertools
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple, Optional


class BatchResult(NamedTuple):
    """The result of one item; `error` is None if it succeeded."""

    item: Any
    result: Any = None
    error: Optional[Exception] = None


def run_batch(items, submit, wait, *, max_in_flight=3, busy_delay=10, busy_attempts=60, sleep=time.sleep):
    """Submits each item and waits for its task; returns one BatchResult per item, in order.

    A task occupies its slot from submission until it ends, not only until the create call
    returns. Hence at most `max_in_flight` tasks are between `submit(item)`, which returns a task
    id, and the end of `wait(task_id)`. All keys of an account share its slots: if others occupy
    them and `submit` raises an error with `code` 1303, it is tried again after `busy_delay`
    seconds, at most `busy_attempts` times.
    """

    def submit_when_free(item):
        for attempt in itertools.count(1):
            try:
                return submit(item)
            except Exception as error:
                if getattr(error, "code", None) != 1303 or attempt >= busy_attempts:
                    raise
            sleep(busy_delay)

    def run(item):
        try:
            return BatchResult(item, result=wait(submit_when_free(item)))
        except Exception as error:
            return BatchResult(item, error=error)

    with ThreadPoolExecutor(max_workers=max_in_flight) as pool:
        return list(pool.map(run, items))

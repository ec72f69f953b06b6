"""As much of tenacity as the programs here use, so that the tests need no further library."""

import functools
import itertools
import time


def stop_after_attempt(count):
    return lambda attempt: attempt >= count


def wait_exponential():
    return lambda attempt: 2 ** (attempt - 1)


def retry_if_exception(predicate):
    return predicate


def retry(*, stop, wait, retry=lambda error: True):
    def decorate(function):
        @functools.wraps(function)
        def call(*args):
            for attempt in itertools.count(1):
                try:
                    return function(*args)
                except Exception as error:
                    if not retry(error) or stop(attempt):
                        raise
                time.sleep(wait(attempt))

        return call

    return decorate

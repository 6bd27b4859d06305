"""A limit on the time that a call may take, for libraries that have none of their own."""

from __future__ import annotations

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TypeVar

T = TypeVar("T")


def within(seconds: float, call: Callable[[], T]) -> T:
    """What CALL returns or raises. Raises TimeoutError after SECONDS; the call is then left alone in its thread."""
    answers: SimpleQueue[tuple[bool, T | BaseException]] = SimpleQueue()
    Thread(target=lambda: answers.put(_outcome(call)), daemon=True).start()
    try:
        worked, answer = answers.get(timeout=seconds)
    except Empty:
        raise TimeoutError from None
    if not worked and isinstance(answer, BaseException):
        raise answer
    return answer  # type: ignore[return-value]


def _outcome(call: Callable[[], T]) -> tuple[bool, T | BaseException]:
    try:
        return True, call()
    except BaseException as error:  # noqa: BLE001  # raised again in the thread that waits
        return False, error

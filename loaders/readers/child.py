"""Parsing in a child process with limits on CPU time, memory and time, and without a network.

Parsers of PDF, DOCX and HTML are large C libraries, and documents are hostile. One child serves many files; a
file that it dies of is refused, and the next file gets a new child. What crosses is bytes and JSON, never pickles:
a child taken over by a document can't run anything in its parent.
"""

from __future__ import annotations

import atexit
import ctypes
import json
import os
import resource
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import asdict
from importlib import import_module
from multiprocessing.connection import Connection, Pipe
from typing import Any

from loaders.readers.parsed import Metadata, Parsed
from loaders.readers.refusal import Refused

PARSERS = {
    "text/html": "loaders.readers.html",
    "text/markdown": "loaders.readers.markdown",
    "application/pdf": "loaders.readers.pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "loaders.readers.docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "loaders.readers.workbook",
    "application/vnd.apache.parquet": "loaders.readers.parquet",
}
CPU_SECONDS = 30  # a file; 1,000 pages of PDF take 5
WALL_SECONDS = 60
MEMORY_BYTES = 2 * 2**30
REPLY_BYTES = 2**30
NEW_USER_AND_NETWORK = 0x10000000 | 0x40000000  # CLONE_NEWUSER | CLONE_NEWNET of Linux's unshare(2)
ENVIRONMENT = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LC_ALL", "LANG")
LAST_WORDS_SECONDS = 0.5
LIMITED = (None, -signal.SIGXCPU, -signal.SIGKILL, -signal.SIGABRT)
ENTRY = "import sys; from loaders.readers.child import Connection, serve; serve(Connection(int(sys.argv[1])))"
GONE = (EOFError, OSError)
Child = subprocess.Popen[bytes]


class LimitedParser:
    """Parses files one after another in a child of its own, started at the first file; safe between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._child: tuple[Child, Connection] | None = None
        atexit.register(self.close)

    def close(self) -> None:
        """End the child; another file starts a new one."""
        with self._lock:
            if self._child is not None:
                process, pipe = self._child
                pipe.close()
                process.wait()
                self._child = None

    def parse(self, media_type: str, content: bytes, where: str, whole: bool = False) -> Parsed:
        """Raises Refused, also when the child dies or takes too long."""
        with self._lock:
            process, pipe = self._child = self._child or _start()
            try:
                pipe.send_bytes(json.dumps([media_type, where, whole]).encode())
                pipe.send_bytes(content)
                in_time = pipe.poll(WALL_SECONDS)
                reply = pipe.recv_bytes(REPLY_BYTES) if in_time else b""
            except GONE:
                reply = b""
            if not reply:
                raise self._dead(process, pipe, where)
        return _parsed(json.loads(reply), where)

    def _dead(self, process: Child, pipe: Connection, where: str) -> Refused:
        """End the child, and say whether it met a limit or the file broke its parser."""
        self._child = None
        pipe.close()
        with suppress(subprocess.TimeoutExpired):
            process.wait(LAST_WORDS_SECONDS)
        limited = process.returncode in LIMITED
        process.kill()
        process.wait()
        return Refused("limits" if limited else "damaged", where)


def _start() -> tuple[Child, Connection]:
    here, there = Pipe()
    # Of the environment only what Python needs: it may hold the passwords of databases.
    environment = {name: os.environ[name] for name in ENVIRONMENT if name in os.environ}
    environment["PYTHONPATH"] = os.pathsep.join(sys.path)
    command = [sys.executable, "-c", ENTRY, str(there.fileno())]
    process = subprocess.Popen(command, pass_fds=[there.fileno()], env=environment, stdin=subprocess.DEVNULL)
    there.close()
    return process, here


def _parsed(reply: dict[str, Any], where: str) -> Parsed:
    if "refused" in reply:
        raise Refused(reply["refused"], where, reply["detail"])
    stated, hints = Metadata(**reply.pop("stated")), Metadata(**reply.pop("hints"))
    return Parsed(stated=stated, hints=hints, **reply)


def serve(pipe: Connection) -> None:
    """The child: answer until the parent is gone. An error that no parser foresaw ends it, which the parent sees."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to handle
    _confine()
    while True:
        try:
            media_type, where, whole = json.loads(pipe.recv_bytes())
            content = pipe.recv_bytes()
        except GONE:
            return
        _limit_cpu()
        pipe.send_bytes(json.dumps(_answer(media_type, content, where, whole)).encode("utf-8"))


def _answer(media_type: str, content: bytes, where: str, whole: bool) -> dict[str, Any]:
    try:
        parsed: Parsed = import_module(PARSERS[media_type]).parse(content, where, whole)
    except Refused as refused:
        return {"refused": refused.reason, "detail": refused.detail}
    return asdict(parsed)


def _confine() -> None:
    silence = os.open(os.devnull, os.O_WRONLY)  # what a C library or a traceback would print about a hostile file
    os.dup2(silence, 2)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    with suppress(ValueError, OSError):  # macOS does not limit address space
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    if sys.platform == "linux":
        ctypes.CDLL(None).unshare(NEW_USER_AND_NETWORK)  # no interface at all, where the kernel allows it
    sys.addaudithook(refuse_network)


def refuse_network(event: str, _: tuple[Any, ...]) -> None:
    if event.startswith(("socket.", "urllib.", "subprocess.", "os.exec", "os.posix_spawn")):
        raise PermissionError(event)


def _limit_cpu() -> None:
    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime) + CPU_SECONDS
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, resource.RLIM_INFINITY))

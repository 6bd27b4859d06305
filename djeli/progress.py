"""The progress of a load: a bar on a terminal, a line per document in a log."""

from __future__ import annotations

import sys
from typing import Self

import rich.progress
from rich.console import Console
from rich.text import Text

from djeli.texts import spoken, text
from loaders.pipeline import Event, Step


class Progress:
    """Called with each event; TOTAL is the number of files, of which an archive may hold several documents."""

    def __init__(self, total: int) -> None:
        console = Console(stderr=True)
        self._console = console
        self._terminal = sys.stderr.isatty()
        self._bar = rich.progress.Progress(*_columns(), console=console, disable=not self._terminal, transient=True)
        self._task = self._bar.add_task(text("say", "loading"), total=total)
        self._done = 0

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def __call__(self, event: Event) -> None:
        if event.step is Step.RESOLVING:
            self._bar.update(self._task, description=text("say", "resolving"))
        elif event.step is not Step.DONE:
            self._done += 1
            self._bar.update(self._task, completed=self._done, total=max(self._done, self._total()))
        for line in _lines(event):
            if event.error or event.partial or not self._terminal:
                self._console.print(Text(line), soft_wrap=True, highlight=False)

    def _total(self) -> float:
        return self._bar.tasks[self._task].total or 0


def _columns() -> tuple[rich.progress.ProgressColumn, ...]:
    shown = rich.progress
    return (
        shown.TextColumn("{task.description}"),
        shown.BarColumn(),
        shown.MofNCompleteColumn(),
        shown.TimeElapsedColumn(),
    )


def _lines(event: Event) -> list[str]:
    if event.error:
        return [text("say", "refused", error=spoken(event.error))]
    if event.step is Step.KNOWN:
        return [text("say", "known", where=event.where)]
    if event.step not in (Step.LOADED, Step.ROWS):
        return []
    counts = {"mentions": event.mentions, "claims": event.claims}
    partial = [text("say", "partial", where=event.where)] if event.partial else []
    return [text("say", "loaded", where=event.where, **counts), *partial]

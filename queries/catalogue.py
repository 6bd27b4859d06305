"""All named questions: what there is to ask, and asking it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Self

from graph.errors import NotFound
from graph.ledger import Ledger
from graph.sentences import say
from graph.store import Store
from queries.drivers import DRIVERS
from queries.envelope import Envelope
from queries.inquiry import Inquiry
from queries.question import Question


@dataclass(frozen=True, slots=True)
class Catalogue:
    questions: Mapping[str, Question]

    @classmethod
    def load(cls) -> Self:
        """Read every `.cypher` file of the package."""
        found = (file for file in files("queries").joinpath("cypher").iterdir() if file.name.endswith(".cypher"))
        questions = [Question.read(file) for file in found]
        return cls({question.name: question for question in sorted(questions, key=lambda question: question.name)})

    def __iter__(self) -> Iterator[Question]:
        return iter(self.questions.values())

    def names(self) -> list[str]:
        return list(self.questions)

    def question(self, name: str) -> Question:
        """Raises NotFound."""
        if name not in self.questions:
            raise NotFound(say("question_unknown", name=name, known=", ".join(self.questions)))
        return self.questions[name]

    def run(self, name: str, parameters: Mapping[str, str], ledger: Ledger, store: Store) -> Envelope:
        """The answer to the question NAME, PARAMETERS as text. Raises UsageError, NotFound, Ambiguous, Unavailable."""
        question = self.question(name)
        return DRIVERS[name](Inquiry(question, question.values(parameters), ledger, store))

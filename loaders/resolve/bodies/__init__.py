"""When two documents mean the same body: names, seats, what it is part of, who serves there."""

from loaders.resolve.bodies.compare import Bodies as bodies

__all__ = ["bodies"]

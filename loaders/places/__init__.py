"""Places: the gazetteer that comes with us, and which of its places a text means."""

from loaders.places.gazetteer import Context, Gazetteer
from loaders.places.locate import locate
from loaders.places.place import Place

__all__ = ["Context", "Gazetteer", "Place", "locate"]

"""What a policy of annotation marks of a text: `complete` or `sfm`, each learned from documents annotated by it."""

from loaders.policies.brat import Annotation, Span, parse, written
from loaders.policies.policy import POLICIES, Policy, shipped

__all__ = ["POLICIES", "Annotation", "Policy", "Span", "parse", "shipped", "written"]

"""Measures who is who: gold sets with hard negatives, the scorer, baselines beside it, generated mentions for speed."""

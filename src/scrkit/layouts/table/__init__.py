"""The layout ``table``: a plan in rows, one or more for each recommendation."""

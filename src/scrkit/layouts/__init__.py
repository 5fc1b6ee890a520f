"""Shapes in which boards publish: ``Outline`` to ``Review``."""

"""File formats: bytes to ``Outline``."""

"""Responses in numbered prose, section by section."""

"""The whole library behind one object."""

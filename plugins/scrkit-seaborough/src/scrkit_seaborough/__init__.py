"""Seaborough's safeguarding partnership for scrkit: its profile, the cards that it publishes, and its own rule."""

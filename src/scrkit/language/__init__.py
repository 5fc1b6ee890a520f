"""Phrases to model: deadlines, owners, references, acceptance, figures."""

"""Harbourside's safeguarding partnership for scrkit: who is to be chased for what by when, as a list and in a shell."""

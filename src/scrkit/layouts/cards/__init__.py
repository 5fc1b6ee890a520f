"""The layout ``cards``: a plan with a card for each recommendation, its fields labelled."""

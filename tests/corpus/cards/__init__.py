"""Plans with a card for each recommendation."""

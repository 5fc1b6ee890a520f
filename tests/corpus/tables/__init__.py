"""Plans in tables."""

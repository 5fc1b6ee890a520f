"""One fault at a time in a clean response."""

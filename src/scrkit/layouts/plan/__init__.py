"""What a plan in rows or on cards says, whatever it looks like, and the review that this makes."""

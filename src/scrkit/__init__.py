"""scrkit: exact responses to case reviews."""

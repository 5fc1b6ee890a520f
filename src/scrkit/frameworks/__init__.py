"""Dated rule packs as data: what each edition of the children's guidance asks of a response."""

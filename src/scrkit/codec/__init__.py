"""The canonical form: records to plain data and back. The only room that knows cattrs."""

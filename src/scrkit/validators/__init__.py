"""The rules: ``Review`` to findings, one family a file."""

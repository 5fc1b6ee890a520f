"""What each rule is: code, title, severity, level, source, why it matters, and two examples; one family a file.

Levels: S statute or statutory guidance, G good-practice guidance, L local or sector practice; none for a rule that is
the library's own care for the reading.
"""

"""Suffolk's safeguarding board for scrkit: its profile, and its action plan as a paper for the March meeting."""

"""A document told once, and written as boards publish it: Word, OpenDocument, web page, PDF, sheet, text."""

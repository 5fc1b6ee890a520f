"""What formats with paragraphs and automatic numbers share: from paragraphs, lists and tables to an outline."""

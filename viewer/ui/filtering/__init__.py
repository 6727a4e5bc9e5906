"""Showing only some articles: by outlet, date, length, words and kinds of passages, everywhere alike."""

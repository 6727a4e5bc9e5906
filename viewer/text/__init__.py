"""Text as values: spans, words, sentences and folding. Standard library and `regex` only."""

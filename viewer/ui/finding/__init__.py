"""Finding words in the two articles on show and in all that are open."""

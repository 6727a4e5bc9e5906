"""Which column of a table of articles holds what, where the reader has to say so."""

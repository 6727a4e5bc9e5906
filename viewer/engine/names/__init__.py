"""Names: the spellings of one name in several articles, and how each article first calls its bearer."""

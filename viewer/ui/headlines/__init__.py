"""Headlines and leads of all articles, one below the other."""

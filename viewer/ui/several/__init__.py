"""Several articles side by side: a base and up to three others, row by row of what they share with it."""

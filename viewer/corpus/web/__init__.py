"""Web pages: their bytes, their tree, the story in it, and what they tell of themselves."""

"""Names: the forms of each name by article, and folding them so that they no longer count as changes."""

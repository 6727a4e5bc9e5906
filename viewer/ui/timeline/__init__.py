"""Timeline: in which order the articles of this folder carried a passage."""

"""One module for each format; a reader turns bytes into articles or a reason."""

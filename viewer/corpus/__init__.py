"""Articles: read from files, with what the text itself says about them."""

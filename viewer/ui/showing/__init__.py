"""Which changes are shown: by type, and by what the reader chooses to ignore."""

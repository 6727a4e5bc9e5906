"""Reports and tables for readers without the program."""

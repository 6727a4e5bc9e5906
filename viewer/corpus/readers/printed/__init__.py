"""Printed pages: from the places of letters to lines, their order, running heads and paragraphs."""

"""Across outlets: one passage in every article that carries it, against a base that the reader picks."""

"""Who shares text with whom: the heat map of shares and the ranked pairs."""

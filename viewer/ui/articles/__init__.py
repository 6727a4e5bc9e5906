"""The list of articles at the left: model, delegate, filter and panel."""

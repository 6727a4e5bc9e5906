"""What the reader does to the passages of a pair: joins, splits, dismisses, ticks as reviewed, notes."""

"""Facts: numbers, quantities, money, dates and durations as values, and where articles agree on them."""

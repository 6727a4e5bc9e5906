"""The full-text view: both articles whole, their passages tinted, numbered and joined by ribbons."""

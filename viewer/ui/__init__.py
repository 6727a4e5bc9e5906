"""Everything of Qt: one widget a file, models beside their views."""

"""What an editor asks next: the views of facts, quotations, names and the rest, and what they share."""

"""What a reader puts right of what is told of an article."""

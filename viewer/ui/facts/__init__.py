"""What articles say in numbers and dates, held together where they tell of the same thing."""

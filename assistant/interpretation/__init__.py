"""How a question is read with the report at hand: which measures it means, and what it follows up."""

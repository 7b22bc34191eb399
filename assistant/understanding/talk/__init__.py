"""What a question says that follows up an answer."""

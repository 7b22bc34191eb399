"""Six other languages: their words and their order, put into German."""

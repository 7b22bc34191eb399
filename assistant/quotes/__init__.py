"""Which sentence or row answers, and whether it stands in the report word for word."""

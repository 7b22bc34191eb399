"""What a question takes for granted or asks for that the report does not have."""

"""Everything that is ours to say, in the tables of seven languages beside."""

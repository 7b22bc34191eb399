"""What lists are selected by, and how measures are told apart: states, times, sums, cells."""

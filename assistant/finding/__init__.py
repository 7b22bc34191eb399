"""From a ranking to the measures that are shown."""

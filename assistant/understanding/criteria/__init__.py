"""The criteria of lists: ministries, clusters, times, money, partners, web sites, and how a list is asked for."""

"""Rate limits: how much may be sent, fetched or read in some time, or at a time, by one person and by all together."""

"""The one pass of the English pipeline that all of voices shares, as cheap and as right as it can be made."""

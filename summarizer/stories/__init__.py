"""Groups articles into stories, one for each event, in one language and across languages, and finds their origins."""

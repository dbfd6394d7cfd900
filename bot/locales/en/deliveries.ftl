# When it is unknown whether a message has arrived.

unsure-digest = Part of my answer may not have arrived: the connection broke while I was sending it.
unsure-briefing = Part of your briefing may not have arrived: the connection broke while I was sending it.
send-again = Send again
sent-again = I’ve sent it again.
sent-already = That has already been sent.

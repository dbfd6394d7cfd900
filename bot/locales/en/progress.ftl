# While a submission is read.

progress = Reading…
in-line = { $ahead ->
        [one] Got it. You’re second in the queue.
       *[other] Got it. There are { $ahead } messages ahead of yours.
    }

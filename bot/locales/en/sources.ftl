# Notices about a source that a chat follows. { $name } is its title, { $day } a date such as 3 June 2026.

source-silent = { $name } hasn’t published anything since { $day }. I’ll keep checking.
source-failing = I haven’t been able to read { $name } since { $day }. I’ll keep trying.
source-ended = { $name } says its feed is gone for good, so I’ve stopped fetching it.

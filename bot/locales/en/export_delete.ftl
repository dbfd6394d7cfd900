# /export, /delete and /forget.

how-to-delete = Reply to a digest with /delete, or give its number: /delete #12. /latest shows the numbers.
# To somebody in a group who is not one of its admins.
not-yours = Only an admin or the person who asked for this digest can delete it.
deleted = Deleted.

exported = { $count ->
        [one] { $count } digest: everything saved for this chat.
       *[other] { $count } digests: everything saved for this chat.
    }
as-json = As JSON
as-markdown = As Markdown

forget-ask = Erase all digests, schedules and settings of this chat? This can’t be undone.
forget-button = Erase everything
keep-button = Keep everything
forget-kept = Nothing was erased.
forgotten = Everything about this chat has been erased. Backups that the bot’s operator made earlier may still contain it. To start again, just forward me an article.

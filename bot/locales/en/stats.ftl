# /stats, for the operator.

stats =
    Updates: { $waiting } waiting or in progress, { $set_aside } set aside.
    Message parts: { $parts }.
    In the last day: active chats: { $active }, updates set aside: { $failed }, message parts refused or possibly lost: { $lost }.
    Database: { $megabytes } MB, chats: { $chats }.

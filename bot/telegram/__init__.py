"""What talks to Telegram; another messenger would be a package beside this one."""

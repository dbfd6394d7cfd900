"""The command line: `bot.console.cli` lists the commands; those that run on a terminal alone are here too."""

"""Text in, values out: what an article says, who acts in it, and who said what. Pure and synchronous."""

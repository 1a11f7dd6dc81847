// This file holds facts that all three stories share about how the player plays, and nothing of any role.
VAR skipped = 0             // scenes skipped; never scored, never told to anyone

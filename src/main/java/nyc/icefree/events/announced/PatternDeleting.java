package nyc.icefree.events.announced;

import nyc.icefree.disclosure.PatternId;

/** Announced before a pattern is deleted, in the same transaction: rooms delete what they keep of it. */
public record PatternDeleting(PatternId pattern) {}

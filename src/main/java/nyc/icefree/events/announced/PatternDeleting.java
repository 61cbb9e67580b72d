package nyc.icefree.events.announced;

import nyc.icefree.disclosure.PatternId;

/** Announced inside the transaction in which a pattern is deleted, before it is gone: rooms delete what they keep of it. */
public record PatternDeleting(PatternId pattern) {}

package nyc.icefree.eventviews;

/** From what a new event gets its shifts and its checklist: from another event, or from a pattern. */
public sealed interface CopySource permits EventId, PatternId {}

package nyc.icefree.disclosure;

/** What a new event copies its shifts and checklist from: another event, or a pattern. */
public sealed interface CopySource permits EventId, PatternId {}

package nyc.icefree.disclosure;

public sealed interface CopySource permits EventId, PatternId {}

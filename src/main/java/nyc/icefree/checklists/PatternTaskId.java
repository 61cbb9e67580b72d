package nyc.icefree.checklists;

import java.util.UUID;

public record PatternTaskId(UUID value) {}

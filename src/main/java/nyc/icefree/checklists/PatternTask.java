package nyc.icefree.checklists;

import org.jspecify.annotations.Nullable;

/** @param who null for nobody, or somebody who left */
public record PatternTask(
        PatternTaskId id, TaskDraft draft, @Nullable String who) {}

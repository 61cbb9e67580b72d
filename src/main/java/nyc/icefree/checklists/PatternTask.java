package nyc.icefree.checklists;

import org.jspecify.annotations.Nullable;

/**
 * A task that every event planned from a pattern gets.
 *
 * @param who name; null for nobody, or somebody who left
 */
public record PatternTask(
        PatternTaskId id, TaskDraft draft, @Nullable String who) {}

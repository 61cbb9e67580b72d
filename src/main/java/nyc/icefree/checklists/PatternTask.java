package nyc.icefree.checklists;

import org.jspecify.annotations.Nullable;

/**
 * A line of the checklist that every event which is planned from a pattern gets.
 *
 * @param who by name; null for nobody, or somebody who is gone
 */
public record PatternTask(
        PatternTaskId id, TaskDraft draft, @Nullable String who) {}

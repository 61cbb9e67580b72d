package nyc.icefree.checklists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task of an event's checklist.
 *
 * @param who name; null for nobody yet
 * @param due last day in time
 * @param late not done, and its day is over
 */
public record TaskLine(TaskId id, TaskDraft draft, @Nullable String who, LocalDate due, boolean done, boolean late) {}

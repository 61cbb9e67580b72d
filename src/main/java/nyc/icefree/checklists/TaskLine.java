package nyc.icefree.checklists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of an event's checklist.
 *
 * @param who name of who does it, null for nobody yet
 * @param due the last day on which it is in time
 * @param late not done though its day is over
 */
public record TaskLine(TaskId id, TaskDraft draft, @Nullable String who, LocalDate due, boolean done, boolean late) {}

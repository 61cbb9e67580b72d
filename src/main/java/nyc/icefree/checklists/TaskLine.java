package nyc.icefree.checklists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param who null for nobody yet
 * @param due last day in time
 */
public record TaskLine(TaskId id, TaskDraft draft, @Nullable String who, LocalDate due, boolean done, boolean late) {}

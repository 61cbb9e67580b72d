package nyc.icefree.checklists;

import java.util.List;
import nyc.icefree.eventviews.EventId;

/**
 * What is late for one event.
 *
 * @param mine how many of them the actor has taken on
 */
public record LateTasks(EventId event, List<TaskDraft> tasks, int mine) {
    public LateTasks {
        tasks = List.copyOf(tasks);
    }
}

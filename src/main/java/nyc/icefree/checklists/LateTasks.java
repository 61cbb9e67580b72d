package nyc.icefree.checklists;

import java.util.List;
import nyc.icefree.eventviews.EventId;

/** @param mine number of tasks assigned to the actor */
public record LateTasks(EventId event, List<TaskDraft> tasks, int mine) {
    public LateTasks {
        tasks = List.copyOf(tasks);
    }
}

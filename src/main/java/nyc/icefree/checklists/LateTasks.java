package nyc.icefree.checklists;

import java.util.List;
import nyc.icefree.eventviews.EventId;

public record LateTasks(EventId event, List<TaskDraft> tasks, int mine) {
    public LateTasks {
        tasks = List.copyOf(tasks);
    }
}

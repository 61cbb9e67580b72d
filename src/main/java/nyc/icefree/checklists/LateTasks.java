package nyc.icefree.checklists;

import java.util.List;
import nyc.icefree.disclosure.EventId;

public record LateTasks(EventId event, List<TaskDraft> tasks, int mine) {
    public LateTasks {
        tasks = List.copyOf(tasks);
    }
}

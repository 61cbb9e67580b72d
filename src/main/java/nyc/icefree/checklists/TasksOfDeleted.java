package nyc.icefree.checklists;

import nyc.icefree.events.announced.EventDeleting;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class TasksOfDeleted {
    private final TaskRepository tasks;

    TasksOfDeleted(TaskRepository tasks) {
        this.tasks = tasks;
    }

    @EventListener
    void on(EventDeleting deleting) {
        tasks.deleteAllInBatch(tasks.ofEvent(deleting.event().value()));
    }
}

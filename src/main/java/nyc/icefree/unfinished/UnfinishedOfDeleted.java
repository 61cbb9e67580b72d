package nyc.icefree.unfinished;

import nyc.icefree.events.announced.EventDeleting;
import nyc.icefree.events.announced.PatternDeleting;
import nyc.icefree.events.announced.PlaceForgotten;
import nyc.icefree.signin.StaffDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is half-written goes with its writer, and with what it would change, in the same transaction. */
@Component
class UnfinishedOfDeleted {
    private final UnfinishedTable table;
    private final UnfinishedAnswerTable answers;

    UnfinishedOfDeleted(UnfinishedTable table, UnfinishedAnswerTable answers) {
        this.table = table;
        this.answers = answers;
    }

    @EventListener
    void on(StaffDeleted deleted) {
        table.forget(deleted.person());
        answers.forget(deleted.person());
    }

    @EventListener
    void on(EventDeleting deleting) {
        table.forget(deleting.event());
        answers.forget(deleting.event());
    }

    /** What is kept of a change, or with an answer to one, would tell the place, the link and the instructions on for weeks. */
    @EventListener
    void on(PlaceForgotten forgotten) {
        table.forget(forgotten.event());
        answers.forget(forgotten.event());
    }

    @EventListener
    void on(PatternDeleting deleting) {
        table.forget(deleting.pattern());
    }
}

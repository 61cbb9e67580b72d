package nyc.icefree.workspace.events;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.NotYours;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.Notice;
import nyc.icefree.workspace.ViewerWords;
import org.springframework.stereotype.Component;

/** Moves an event that was dragged to another start; it keeps its length, and what is public moves only after a question. */
@Component
class EventDrags {
    private final ViewerWords ownWords;
    private final EventPlanning planning;
    private final MoveConfirmation confirmation;

    EventDrags(ViewerWords ownWords, EventPlanning planning, MoveConfirmation confirmation) {
        this.ownWords = ownWords;
        this.planning = planning;
        this.confirmation = confirmation;
    }

    void drop(String event, LocalDateTime start, Runnable moved) {
        var words = ownWords.get();
        Acts.run(words, () -> {
            var plan = planning.planOf(new EventId(UUID.fromString(event))).orElseThrow(NotYours::new);
            var draft = plan.draft();
            var length = Duration.between(
                    Objects.requireNonNull(draft.when().start()),
                    Objects.requireNonNull(draft.when().end()));
            confirmation.save(
                    plan,
                    draft.at(start, start.plus(length)),
                    () -> {
                        moved.run();
                        Notice.said(words.get("workspace.plan.changed"));
                    },
                    () -> {});
        });
    }
}

package nyc.icefree.workspace.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.people.NotYours;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves an event dragged in the calendar; it keeps its length, and a public one moves only after a question. */
@Component
record EventDrags(ViewerWords ownWords, EventPlanning planning, MoveConfirmation confirmation) {
    /** @param hour null for as before; what takes all day goes on doing so */
    void drop(String event, LocalDate day, @Nullable LocalTime hour, Runnable moved) {
        var words = ownWords.get();
        RefusalNotices.run(words, () -> {
            var plan = planning.planOf(new EventId(UUID.fromString(event))).orElseThrow(NotYours::new);
            var draft = plan.draft();
            var before = Objects.requireNonNull(draft.when().start()).toLocalTime();
            var start = day.atTime(hour == null || draft.when().isWholeDays() ? before : hour);
            confirmation.save(
                    plan,
                    draft.with(draft.when().from(start)),
                    () -> {
                        moved.run();
                        Notice.said(words.get("workspace.plan.changed"));
                    },
                    () -> {});
        });
    }
}

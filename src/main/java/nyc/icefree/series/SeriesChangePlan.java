package nyc.icefree.series;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.DraftFields;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventFacts;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.SeriesDates.Link;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * A planned change of several dates, not yet done.
 *
 * @param targets dates that can be changed, by their original date and time in the rule (RECURRENCE-ID)
 * @param names new original time of each date from the first changed on
 * @param exceptions days from {@code since} on that the new rule leaves out too
 */
record SeriesChangePlan(
        Series series,
        Link date,
        EventDraft base,
        EventDraft form,
        Map<LocalDateTime, EventPlan> targets,
        Map<EventId, LocalDateTime> names,
        List<LocalDateTime> dropped,
        List<LocalDateTime> added,
        LocalDateTime since,
        LocalDateTime first,
        @Nullable Rule rule,
        boolean timing,
        boolean splits,
        Set<LocalDateTime> exceptions) {

    /** A date keeps what was changed on it alone and takes the rest from the form. */
    EventDraft merged(LocalDateTime name, EventPlan plan, EventDraft changed) {
        var own = plan.draft();
        var fields = DraftFields.differing(base, changed);
        fields.removeAll(DraftFields.differing(base, own));
        var merged = DraftFields.take(own, fields, changed);
        var next = names.get(plan.id());
        return !timing || next == null || !regular(name, own)
                ? merged
                : merged.at(next, next.plus(keepsLength(own, next) ? length(own) : length(form)));
    }

    /** Dates with another length keep it; when hours become whole days, only second sessions of a day keep theirs. */
    private boolean keepsLength(EventDraft own, LocalDateTime next) {
        return form.when().isWholeDays() == base.when().isWholeDays()
                ? !length(own).equals(length(base))
                : !next.toLocalTime()
                        .equals(Objects.requireNonNull(form.when().start()).toLocalTime());
    }

    /** Fields that a date keeps despite the change; {@code when.start} for its own time. */
    Set<String> kept(LocalDateTime name, EventPlan plan) {
        var kept = DraftFields.differing(base, form);
        kept.retainAll(DraftFields.differing(base, plan.draft()));
        if (timing && !regular(name, plan.draft())) {
            kept.add("when.start");
        }
        return kept;
    }

    /** Public dates that move in time or place, or are dropped. */
    List<EventId> told() {
        return publicOnes()
                .filter(t -> dropped.contains(t.getKey()) || moves(t.getKey(), t.getValue()))
                .map(t -> t.getValue().id())
                .toList();
    }

    List<EventId> cancelled() {
        return publicOnes()
                .filter(t -> dropped.contains(t.getKey()))
                .map(t -> t.getValue().id())
                .toList();
    }

    /** True when a public date moves, which may need a second person. */
    boolean movesPublic() {
        return publicOnes().filter(t -> !dropped.contains(t.getKey())).anyMatch(t -> moves(t.getKey(), t.getValue()));
    }

    /** New slots of the dates that move. Impossible times are left out; they are refused when the change is made. */
    Map<EventId, TimeSlot> newSlots() {
        var slots = new HashMap<EventId, TimeSlot>();
        targets.forEach((name, plan) -> {
            var next = merged(name, plan, form);
            if (!dropped.contains(name)
                    && !Objects.equals(next.when().start(), plan.draft().when().start())) {
                next.when().slot().ifPresent(slot -> slots.put(plan.id(), slot));
            }
        });
        return slots;
    }

    /** True when the public would read more or other words, which may need an administrator's approval. */
    boolean saysMore() {
        return publicOnes().anyMatch(t -> saysMore(t.getKey(), t.getValue()));
    }

    /** Public dates whose change somebody else may have to agree to. */
    List<EventId> concerned() {
        return publicOnes()
                .filter(t -> dropped.contains(t.getKey()) || saysMore(t.getKey(), t.getValue()))
                .map(t -> t.getValue().id())
                .toList();
    }

    private Stream<Map.Entry<LocalDateTime, EventPlan>> publicOnes() {
        return targets.entrySet().stream().filter(t -> t.getValue().state() == EventState.PUBLISHED);
    }

    private boolean moves(LocalDateTime name, EventPlan plan) {
        return EventFacts.of(plan.draft()).movesTo(EventFacts.of(merged(name, plan, form)));
    }

    private boolean saysMore(LocalDateTime name, EventPlan plan) {
        return !dropped.contains(name)
                && EventFacts.of(plan.draft()).saysMoreBy(EventFacts.of(merged(name, plan, form)));
    }

    private static boolean regular(LocalDateTime name, EventDraft own) {
        return name.equals(own.when().start());
    }

    private static Duration length(EventDraft draft) {
        return Duration.between(
                Objects.requireNonNull(draft.when().start()),
                Objects.requireNonNull(draft.when().end()));
    }
}

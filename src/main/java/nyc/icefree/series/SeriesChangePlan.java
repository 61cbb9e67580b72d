package nyc.icefree.series;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nyc.icefree.eventform.Announced;
import nyc.icefree.eventform.DraftFields;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventPlan;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.SeriesDates.Link;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * A change of several dates, thought through but not yet done.
 *
 * @param base the date's form before
 * @param form after
 * @param targets the dates that can be changed, by what the rule called them
 * @param names what the rule will call each date from the first changed on
 * @param first date of the new rule
 * @param timing the time of day, the day or the rule changes
 * @param splits into a series of their own
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

    /** A date keeps what was changed on it alone; the rest it takes from the form. */
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

    /** One that was longer or shorter than the others stays so; where hours become days, only a further session of a day. */
    private boolean keepsLength(EventDraft own, LocalDateTime next) {
        return form.when().isWholeDays() == base.when().isWholeDays()
                ? !length(own).equals(length(base))
                : !next.toLocalTime()
                        .equals(Objects.requireNonNull(form.when().start()).toLocalTime());
    }

    /** What of the change a date does not take; {@code start} when it keeps its own time. */
    Set<String> kept(LocalDateTime name, EventPlan plan) {
        var kept = DraftFields.differing(base, form);
        kept.retainAll(DraftFields.differing(base, plan.draft()));
        if (timing && !regular(name, plan.draft())) {
            kept.add("when.start");
        }
        return kept;
    }

    /** The public dates whose time or place changes, or that are dropped. */
    List<EventId> told() {
        return publicOnes()
                .filter(t -> dropped.contains(t.getKey()) || moves(t.getKey(), t.getValue()))
                .map(t -> t.getValue().id())
                .toList();
    }

    /** The public dates that have no day any more. */
    List<EventId> cancelled() {
        return publicOnes()
                .filter(t -> dropped.contains(t.getKey()))
                .map(t -> t.getValue().id())
                .toList();
    }

    /** The public dates that stay and go to another time or place: where a second person is needed, they need one. */
    boolean movesPublic() {
        return publicOnes().filter(t -> !dropped.contains(t.getKey())).anyMatch(t -> moves(t.getKey(), t.getValue()));
    }

    /** Where each date goes that stays and goes to another time; a time that cannot be is refused when it comes to it. */
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

    /** The public dates of which the public would read more or other: where an administrator reads it first, they wait. */
    boolean saysMore() {
        return publicOnes().anyMatch(t -> saysMore(t.getKey(), t.getValue()));
    }

    /** The public dates that are another afterwards in what somebody else may have to agree to. */
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
        return Announced.of(plan.draft()).movesTo(Announced.of(merged(name, plan, form)));
    }

    private boolean saysMore(LocalDateTime name, EventPlan plan) {
        return !dropped.contains(name) && Announced.of(plan.draft()).saysMoreBy(Announced.of(merged(name, plan, form)));
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

package nyc.icefree.series;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeSet;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.people.StaffMay;
import nyc.icefree.series.SeriesRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls off what is left of a series: all of it or nothing. */
@Service
public class SeriesCancellation {
    private final SeriesDates dates;
    private final ComingDates coming;
    private final SeriesRights rights;
    private final SeriesRevision telling;
    private final EventPlanning planning;
    private final EventDeletion deletion;
    private final Clock clock;

    SeriesCancellation(
            SeriesDates dates,
            ComingDates coming,
            SeriesRights rights,
            SeriesRevision telling,
            EventPlanning planning,
            EventDeletion deletion,
            Clock clock) {
        this.dates = dates;
        this.coming = coming;
        this.rights = rights;
        this.telling = telling;
        this.planning = planning;
        this.deletion = deletion;
        this.clock = clock;
    }

    /**
     * Cancels the published dates from one on, deletes the drafts among them, and makes no more.
     *
     * @param from null for all that are still to come
     * @param reason what people are told
     */
    @StaffMay
    @Transactional
    public void cancel(SeriesId id, @Nullable EventId from, String reason) {
        var found = rights.locked(id);
        var now = LocalDateTime.ofInstant(clock.instant(), found.zone);
        var there = dates.in(found.id);
        var since = there.entrySet().stream()
                .filter(e ->
                        from == null ? e.getKey().isAfter(now) : e.getValue().equals(from))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new SeriesRefused(Reason.NOTHING_TO_CANCEL));
        var published = coming.of(found, EventState.PUBLISHED);
        there.forEach((at, event) -> {
            if (!at.isBefore(since) && published.contains(event)) {
                planning.cancel(event, reason);
            }
        });
        var drafts = coming.of(found, EventState.DRAFT);
        there.entrySet().removeIf(date -> {
            boolean goes = !date.getKey().isBefore(since) && drafts.contains(date.getValue());
            if (goes) {
                deletion.remove(date.getValue());
            }
            return goes;
        });
        // the cancelled dates stay dates of the rule, which ends with the last that is left
        if (found.rule() != null && !there.isEmpty()) {
            found.endBefore(new TreeSet<>(there.keySet()).last().plusDays(1));
            telling.changed(found);
        }
        found.unpublish();
    }
}

package nyc.icefree.series;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.jobs.Progress;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cancels the rest of a series in one transaction: if one date is refused, none is cancelled and nobody is told. */
@Service
public class SeriesCancellation {
    private final SeriesDates dates;
    private final ComingDates coming;
    private final SeriesRights rights;
    private final SeriesRevision revision;
    private final EventPlanning planning;
    private final EventDeletion deletion;
    private final EventDates eventDates;
    private final Clock clock;

    SeriesCancellation(
            SeriesDates dates,
            ComingDates coming,
            SeriesRights rights,
            SeriesRevision revision,
            EventPlanning planning,
            EventDeletion deletion,
            EventDates eventDates,
            Clock clock) {
        this.dates = dates;
        this.coming = coming;
        this.rights = rights;
        this.revision = revision;
        this.planning = planning;
        this.deletion = deletion;
        this.eventDates = eventDates;
        this.clock = clock;
    }

    /** Cancels the published dates from one on (null: all coming), deletes the drafts among them and makes no more. */
    @StaffMay
    @Transactional
    public void cancel(SeriesId id, @Nullable EventId from, String reason) {
        var found = rights.locked(id);
        var now = LocalDateTime.ofInstant(clock.instant(), found.zone);
        var there = dates.in(found.id);
        eventDates.hold(there.values());
        var since = there.entrySet().stream()
                .filter(e ->
                        from == null ? e.getKey().isAfter(now) : e.getValue().equals(from))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new Refused(SeriesRefused.NOTHING_TO_CANCEL));
        var reached = new HashSet<>(new TreeMap<>(there).tailMap(since, true).values());
        var published = coming.of(found, EventState.PUBLISHED);
        published.retainAll(reached);
        var drafts = coming.of(found, EventState.DRAFT);
        drafts.retainAll(reached);
        each(Progress.Step.CANCELLED, published, date -> planning.cancel(date, reason));
        each(Progress.Step.DELETED, drafts, deletion::remove);
        there.values().removeAll(drafts);
        if (there.isEmpty()) {
            return; // deleting its last draft deleted the series
        }
        var left = rights.locked(id);
        // cancelled dates stay in the series, so the rule ends with the last date left
        if (left.rule() != null) {
            left.endBefore(new TreeMap<>(there).lastKey().plusDays(1));
            revision.changed(left);
        }
        left.unpublish();
    }

    private void each(Progress.Step step, List<EventId> events, Consumer<EventId> act) {
        Progress.begin(step, events.size());
        events.forEach(event -> {
            act.accept(event);
            eventDates.writeDown();
            Progress.one();
        });
    }
}

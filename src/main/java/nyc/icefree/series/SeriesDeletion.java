package nyc.icefree.series;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.events.Events;
import nyc.icefree.jobs.Progress;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes the drafts of a series from one date on, all or none. Other dates stay. */
@Service
public class SeriesDeletion {
    private final SeriesDates dates;
    private final SeriesRights rights;
    private final EventDeletion deletion;
    private final EventDates eventDates;
    private final Events events;
    private final SeriesRevision revision;

    SeriesDeletion(
            SeriesDates dates,
            SeriesRights rights,
            EventDeletion deletion,
            EventDates eventDates,
            Events events,
            SeriesRevision revision) {
        this.dates = dates;
        this.rights = rights;
        this.deletion = deletion;
        this.eventDates = eventDates;
        this.events = events;
        this.revision = revision;
    }

    /** The drafts that {@link #delete} would delete, in the order of the rule. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<EventId> concerned(SeriesId id, EventId from) {
        return drafts(dates.in(rights.shown(id).id), from);
    }

    /**
     * Deletes the drafts from one on, and ends the rule with the last date left. Returns how many.
     *
     * @throws Refused with NOTHING_TO_DELETE when no draft follows
     * @throws Refused when people hold shifts of one of them
     */
    @StaffMay
    @Transactional
    public int delete(SeriesId id, EventId from) {
        var found = rights.locked(id);
        var there = new TreeMap<>(dates.in(found.id));
        eventDates.hold(there.values());
        var drafts = drafts(there, from);
        if (drafts.isEmpty()) {
            throw new Refused(SeriesRefused.NOTHING_TO_DELETE);
        }
        Progress.begin(Progress.Step.DELETED, drafts.size());
        drafts.forEach(draft -> {
            deletion.remove(draft);
            eventDates.writeDown();
            Progress.one();
        });
        there.values().removeAll(drafts);
        if (!there.isEmpty()) {
            var left = rights.locked(id);
            left.endBefore(there.lastKey().plusDays(1));
            revision.changed(left);
        }
        return drafts.size();
    }

    private List<EventId> drafts(Map<LocalDateTime, EventId> there, EventId from) {
        var terms = events.termsOf(there.values());
        return there.values().stream()
                .dropWhile(event -> !event.equals(from))
                .filter(event -> terms.containsKey(event) && terms.get(event).state() == EventState.DRAFT)
                .toList();
    }
}

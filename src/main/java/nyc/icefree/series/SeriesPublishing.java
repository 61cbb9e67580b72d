package nyc.icefree.series;

import java.time.Instant;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.jobs.Progress;
import nyc.icefree.people.StaffMay;
import nyc.icefree.series.SeriesRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes or submits all coming drafts in one transaction, so that a series is never half public. */
@Service
public class SeriesPublishing {
    private final SeriesRights rights;
    private final ComingDates dates;
    private final SeriesRevision telling;
    private final EventPlanning planning;
    private final EventApproval steps;
    private final EventDates eventDates;

    SeriesPublishing(
            SeriesRights rights,
            ComingDates dates,
            SeriesRevision telling,
            EventPlanning planning,
            EventApproval steps,
            EventDates eventDates) {
        this.rights = rights;
        this.dates = dates;
        this.telling = telling;
        this.planning = planning;
        this.steps = steps;
        this.eventDates = eventDates;
    }

    /** Publishes every coming draft, and from now on each date when it is made. */
    @StaffMay
    @Transactional
    public void publish(SeriesId id) {
        var found = rights.locked(id);
        var coming = SeriesRefused.unlessEmpty(dates.held(found, EventState.DRAFT), Reason.NOTHING_TO_PUBLISH);
        Progress.begin(Progress.Step.PUBLISHED, coming.size());
        coming.forEach(date -> {
            planning.publish(date);
            eventDates.writeDown();
            Progress.one();
        });
        var published = rights.locked(id);
        published.publish();
        telling.changed(published);
    }

    /** Asks for approval of all coming drafts, for a host that is not trusted; null publishes them once approved. */
    @StaffMay
    @Transactional
    public int submit(SeriesId id, @Nullable Instant publishAt) {
        var found = rights.locked(id);
        var coming = SeriesRefused.unlessEmpty(dates.held(found, EventState.DRAFT), Reason.NOTHING_TO_PUBLISH);
        Progress.begin(Progress.Step.SUBMITTED, coming.size());
        for (var date : coming) {
            if (date.equals(coming.getFirst())) {
                steps.submit(date, publishAt);
            } else {
                steps.submitAlong(date, publishAt);
            }
            eventDates.writeDown();
            Progress.one();
        }
        return coming.size();
    }
}

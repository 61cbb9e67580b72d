package nyc.icefree.series;

import java.time.Instant;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventDates;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.jobs.Progress;
import nyc.icefree.people.StaffMay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes or submits all coming drafts in one transaction, so that a series is never half public. */
@Service
public class SeriesPublishing {
    private final SeriesRights rights;
    private final ComingDates dates;
    private final SeriesRevision revision;
    private final EventPlanning planning;
    private final EventApproval approval;
    private final EventDates eventDates;

    SeriesPublishing(
            SeriesRights rights,
            ComingDates dates,
            SeriesRevision revision,
            EventPlanning planning,
            EventApproval approval,
            EventDates eventDates) {
        this.rights = rights;
        this.dates = dates;
        this.revision = revision;
        this.planning = planning;
        this.approval = approval;
        this.eventDates = eventDates;
    }

    /** Publishes every coming draft, and from now on each date when it is made. */
    @StaffMay
    @Transactional
    public void publish(SeriesId id) {
        var found = rights.locked(id);
        var coming = SeriesRefused.unlessEmpty(dates.held(found, EventState.DRAFT), SeriesRefused.NOTHING_TO_PUBLISH);
        Progress.begin(Progress.Step.PUBLISHED, coming.size());
        coming.forEach(date -> {
            planning.publish(date);
            eventDates.writeDown();
            Progress.one();
        });
        var published = rights.locked(id);
        published.publish();
        revision.changed(published);
    }

    /** Asks for approval of all coming drafts, for a host that is not trusted; null publishes them once approved. */
    @StaffMay
    @Transactional
    public int submit(SeriesId id, @Nullable Instant publishAt) {
        var found = rights.locked(id);
        var coming = SeriesRefused.unlessEmpty(dates.held(found, EventState.DRAFT), SeriesRefused.NOTHING_TO_PUBLISH);
        Progress.begin(Progress.Step.SUBMITTED, coming.size());
        for (var date : coming) {
            if (date.equals(coming.getFirst())) {
                approval.submit(date, publishAt);
            } else {
                approval.submitAlong(date, publishAt);
            }
            eventDates.writeDown();
            Progress.one();
        }
        return coming.size();
    }
}

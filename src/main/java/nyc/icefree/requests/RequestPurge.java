package nyc.icefree.requests;

import java.time.Clock;
import java.util.UUID;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.events.announced.EventDeleting;
import nyc.icefree.jobs.OneByOne;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.retention.Retention;
import nyc.icefree.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Destroys requests and their contacts: some time after the decision, or after long silence without one. */
@Service
public class RequestPurge implements Purge {
    private final RequestRepository requests;
    private final RequestRemarkRepository remarks;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;
    private final OneByOne oneByOne;
    private final ApplicationEventPublisher announcements;

    private final Retention retention;

    RequestPurge(
            RequestRepository requests,
            RequestRemarkRepository remarks,
            Vault vault,
            Audit audit,
            Clock clock,
            OneByOne oneByOne,
            ApplicationEventPublisher announcements,
            Retention retention) {
        this.retention = retention;
        this.requests = requests;
        this.remarks = remarks;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
        this.oneByOne = oneByOne;
        this.announcements = announcements;
    }

    @Override
    @CallerDecides
    public int purgeDue() {
        var now = clock.instant();
        return oneByOne.each(
                requests.due(
                        retention.requests().before(now), retention.undecided().before(now)),
                "Request {} could not be destroyed; tried again in an hour",
                this::purge);
    }

    private boolean purge(UUID id) {
        var due = requests.lock(id);
        if (due.isEmpty()) {
            return false;
        }
        announcements.publishEvent(due.get().destroyed());
        remarks.deleteByRequest(id);
        requests.deleteById(id);
        vault.destroy(RequestSealing.key(id));
        audit.note(null, AuditedAct.DATA_PURGED, id);
        return true;
    }

    /** A request stays decided when its draft event is deleted, until its own time is over. */
    @EventListener
    void on(EventDeleting deleting) {
        requests.findByEvent(deleting.event().value()).ifPresent(Request::eventDeleted);
        requests.flush();
    }
}

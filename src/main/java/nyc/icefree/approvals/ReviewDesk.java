package nyc.icefree.approvals;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventDetail;
import nyc.icefree.events.EventRights;
import nyc.icefree.partners.Right;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.StaffMay;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets administrators read events of untrusted organizations before they are public, and decide. */
@Service
public class ReviewDesk {
    private final EventApproval approval;
    private final EventDesk desk;
    private final EventRights rights;
    private final CurrentActor actor;
    private final ActorAudit audit;
    private final DecisionLog log;
    private final ApplicationEventPublisher announcements;

    ReviewDesk(
            EventApproval approval,
            EventDesk desk,
            EventRights rights,
            CurrentActor actor,
            ActorAudit audit,
            DecisionLog log,
            ApplicationEventPublisher announcements) {
        this.approval = approval;
        this.desk = desk;
        this.rights = rights;
        this.actor = actor;
        this.audit = audit;
        this.log = log;
        this.announcements = announcements;
    }

    @AdministratorsMay
    @Transactional(readOnly = true)
    public List<EventDetail> waiting() {
        return desk.details(approval.submitted());
    }

    /** Only the ids, without opening the events. */
    @AdministratorsMay
    @Transactional(readOnly = true)
    public List<EventId> waitingIds() {
        return approval.submitted();
    }

    @AdministratorsMay
    @Transactional(readOnly = true)
    public List<EventDetail> waiting(Collection<EventId> some) {
        return desk.details(approval.submitted().stream().filter(some::contains).toList());
    }

    /**
     * @param version as the administrator read it
     * @param tell whether to tell its organizers, who hear of several decisions once
     */
    @AdministratorsMay
    @Transactional
    public void accept(EventId event, int version, boolean tell) {
        approval.approve(event, version);
        decided(event, Verdict.ACCEPTED, "", tell);
    }

    /**
     * @param reason 1 to 1,000 characters
     * @param tell whether to tell its organizers, who hear of several decisions once
     */
    @AdministratorsMay
    @Transactional
    public void decline(EventId event, String reason, boolean tell) {
        String said = ReviewRefused.words(reason);
        approval.sendBack(event);
        decided(event, Verdict.DECLINED, said, tell);
    }

    private void decided(EventId event, Verdict verdict, String words, boolean tell) {
        var id = log.keep(event, verdict, words);
        audit.note(AuditedAct.EVENT_REVIEWED, event.value(), rights.ownerOf(event));
        if (tell) {
            announcements.publishEvent(new EventDecided(event, id));
        }
    }

    /** The last decision, for the host's organizers and administrators. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<ReviewDecision> last(EventId event) {
        return actor.get().administrator() || rights.may(actor.get(), Right.PLAN, event)
                ? log.latest(event)
                : Optional.empty();
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<ReviewDecision> decision(UUID decision) {
        return log.find(decision);
    }
}

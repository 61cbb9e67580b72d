package nyc.icefree.approvals;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.approvals.ReviewRefused.Reason;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventDetail;
import nyc.icefree.events.EventRights;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.StaffMay;
import nyc.icefree.signin.StaffCards;
import nyc.icefree.text.SafeText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators read what partners that are not trusted want to publish, as the public would, and decide. */
@Service
public class ReviewDesk {
    private static final int LONGEST = 1_000;

    private final EventApproval steps;
    private final EventDesk desk;
    private final EventRights rights;
    private final CurrentActor actor;
    private final Audit audit;
    private final DecisionLog log;
    private final StaffCards staff;
    private final ApplicationEventPublisher announcements;

    ReviewDesk(
            EventApproval steps,
            EventDesk desk,
            EventRights rights,
            CurrentActor actor,
            Audit audit,
            DecisionLog log,
            StaffCards staff,
            ApplicationEventPublisher announcements) {
        this.steps = steps;
        this.desk = desk;
        this.rights = rights;
        this.actor = actor;
        this.audit = audit;
        this.log = log;
        this.staff = staff;
        this.announcements = announcements;
    }

    /** What waits, by start. */
    @AdministratorsMay
    @Transactional(readOnly = true)
    public List<EventDetail> waiting() {
        return desk.details(steps.submitted());
    }

    /** Which events wait, without what they say. */
    @AdministratorsMay
    @Transactional(readOnly = true)
    public List<EventId> waitingIds() {
        return steps.submitted();
    }

    /** Those of them that wait, by start. */
    @AdministratorsMay
    @Transactional(readOnly = true)
    public List<EventDetail> waiting(Collection<EventId> some) {
        return desk.details(steps.submitted().stream().filter(some::contains).toList());
    }

    /** Publishes it at once, or at the hour that its organizers chose. */
    @AdministratorsMay
    @Transactional
    public void accept(EventId event) {
        decide(event, Verdict.ACCEPTED, "", null, true);
    }

    /**
     * Accepts it, to be published by itself at an hour of the administrator's choice.
     *
     * @throws nyc.icefree.events.PlanningRefused for an hour that is over, or not before the event
     */
    @AdministratorsMay
    @Transactional
    public void accept(EventId event, Instant publishAt) {
        decide(event, Verdict.ACCEPTED, "", publishAt, true);
    }

    /**
     * Accepts what the administrator has read, and nothing that was written since.
     *
     * @param version that was read
     * @param publishAt null for at once, or when its organizers chose
     * @param tell its organizers; those of several events are told once
     * @throws nyc.icefree.refusals.ChangedMeanwhile when it is another one by now
     */
    @AdministratorsMay
    @Transactional
    public void acceptAsRead(EventId event, int version, @Nullable Instant publishAt, boolean tell) {
        steps.unchangedSince(event, version);
        decide(event, Verdict.ACCEPTED, "", publishAt, tell);
    }

    /** @param words what the organizers should change or answer, 1 to 1,000 characters */
    @AdministratorsMay
    @Transactional
    public void askBack(EventId event, String words) {
        decide(event, Verdict.ASKED_BACK, words, null, true);
    }

    /** @param reason 1 to 1,000 characters */
    @AdministratorsMay
    @Transactional
    public void decline(EventId event, String reason) {
        decide(event, Verdict.DECLINED, reason, null, true);
    }

    /**
     * The same for a room that decides about several events in one go.
     *
     * @param publishAt of an accepted one, null for what its organizers chose
     * @param tell its organizers; those of several events are told once
     */
    @AdministratorsMay
    @Transactional
    public void decide(EventId event, Verdict verdict, String words, @Nullable Instant publishAt, boolean tell) {
        var hour = steps.hour(event).orElse(null);
        var said = verdict == Verdict.ACCEPTED ? "" : said(words);
        if (verdict != Verdict.ACCEPTED) {
            steps.sendBack(event);
        } else if (publishAt == null) {
            steps.approve(event);
        } else {
            steps.approve(event, publishAt);
        }
        var id = log.keep(event, verdict, said, steps.version(event), hour);
        note(event);
        if (tell) {
            announcements.publishEvent(new EventDecided(event, id));
        }
    }

    /**
     * Takes back what the actor decided, as long as nobody was told of it.
     *
     * @throws ReviewRefused when that is too late
     * @throws nyc.icefree.refusals.ChangedMeanwhile when somebody has changed the event since
     */
    @AdministratorsMay
    @Transactional
    public void takeBack(EventId event) {
        var decision = log.latest(event).filter(this::mine).orElseThrow(NotYours::new);
        if (!log.inTime(decision)) {
            throw new ReviewRefused(Reason.TOLD_ALREADY);
        }
        steps.waitAgain(event, decision.version(), decision.hourBefore());
        log.forget(decision);
        note(event);
    }

    private boolean mine(DecisionLog.Entry decision) {
        return decision.by().equals(actor.get().mustBePerson());
    }

    /** What became of an event that waited; empty when it was not decided but taken back or changed by its organizers. */
    @AdministratorsMay
    @Transactional(readOnly = true)
    public Optional<Reviewed> became(EventId event) {
        return log.latest(event)
                .filter(DecisionLog.Entry::stands)
                .map(last -> new Reviewed(
                        last.decision().verdict(),
                        staff.card(last.by()).map(PersonCard::name).orElse(null),
                        last.decision().at(),
                        mine(last) && log.inTime(last)));
    }

    /** The last word on an event, for its host's organizers and administrators. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<ReviewDecision> last(EventId event) {
        return actor.get().administrator() || rights.may(actor.get(), Right.PLAN, event)
                ? log.latest(event).map(DecisionLog.Entry::decision)
                : Optional.empty();
    }

    @InHouse
    @Transactional(readOnly = true)
    public Optional<ReviewDecision> decision(UUID decision) {
        return log.find(decision);
    }

    private static String said(String words) {
        var said = SafeText.line(words);
        if (said.isEmpty()) {
            throw new ReviewRefused(Reason.WORDS_MISSING);
        }
        if (said.length() > LONGEST) {
            throw new ReviewRefused(Reason.WORDS_TOO_LONG);
        }
        return said;
    }

    private void note(EventId event) {
        audit.note(
                actor.get().mustBePerson().value(),
                AuditedAct.EVENT_REVIEWED,
                event.value(),
                rights.hostOf(event).map(OrganizationId::value).orElse(null));
    }
}

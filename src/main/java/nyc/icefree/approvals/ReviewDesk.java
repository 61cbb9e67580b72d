package nyc.icefree.approvals;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
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
import nyc.icefree.people.StaffMay;
import nyc.icefree.text.SafeText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    ReviewDesk(
            EventApproval steps,
            EventDesk desk,
            EventRights rights,
            CurrentActor actor,
            Audit audit,
            JdbcClient jdbc,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.steps = steps;
        this.desk = desk;
        this.rights = rights;
        this.actor = actor;
        this.audit = audit;
        this.jdbc = jdbc;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** What waits, by start. */
    @AdministratorsMay
    @Transactional(readOnly = true)
    public List<EventDetail> waiting() {
        return steps.submitted().stream()
                .flatMap(id -> desk.detail(id).stream())
                .toList();
    }

    /** How many wait. */
    @AdministratorsMay
    @Transactional(readOnly = true)
    public int count() {
        return steps.submitted().size();
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
        if (verdict == Verdict.ACCEPTED) {
            if (publishAt == null) {
                steps.approve(event);
            } else {
                steps.approve(event, publishAt);
            }
            keep(event, verdict, "", tell);
        } else {
            var said = said(words);
            steps.sendBack(event);
            keep(event, verdict, said, tell);
        }
    }

    /** The last word on an event, for its host's organizers and administrators. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<ReviewDecision> last(EventId event) {
        return actor.get().administrator() || rights.may(actor.get(), Right.PLAN, event)
                ? read("where event_id = ? order by decided_at desc, id", event.value())
                : Optional.empty();
    }

    @InHouse
    @Transactional(readOnly = true)
    public Optional<ReviewDecision> decision(UUID decision) {
        return read("where id = ?", decision);
    }

    private Optional<ReviewDecision> read(String where, UUID id) {
        return jdbc
                .sql("select verdict, words, decided_at from review_decision " + where)
                .param(id)
                .query((row, n) -> new ReviewDecision(
                        Verdict.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getTimestamp(3).toInstant()))
                .list()
                .stream()
                .findFirst();
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

    private void keep(EventId event, Verdict verdict, String words, boolean tell) {
        var id = UUID.randomUUID();
        var by = actor.get().mustBePerson().value();
        jdbc.sql("insert into review_decision (id, event_id, verdict, words, decided_by, decided_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(id, event.value(), verdict.name(), words, by, Timestamp.from(clock.instant()))
                .update();
        audit.note(
                by,
                AuditedAct.EVENT_REVIEWED,
                event.value(),
                rights.hostOf(event).map(OrganizationId::value).orElse(null));
        if (tell) {
            announcements.publishEvent(new EventDecided(event, id));
        }
    }
}

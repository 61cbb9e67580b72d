package nyc.icefree.approvals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.approvals.ReviewRefused.Reason;
import nyc.icefree.events.Attendance;
import nyc.icefree.events.ChangedDraft;
import nyc.icefree.events.EventDraft;
import nyc.icefree.events.EventId;
import nyc.icefree.events.EventPlan;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.EventRights;
import nyc.icefree.events.Reach;
import nyc.icefree.events.ShiftHours;
import nyc.icefree.events.VenueId;
import nyc.icefree.events.Venues;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One person proposes to change a published event, another agrees: an organizer of the host or of a co-host, or an
 * administrator where the host is not trusted; to other words of such a host an administrator alone.
 */
@Service
public class ChangeProposals {
    private static final String LINK = "link";

    private final EventPlanning planning;
    private final EventRights rights;
    private final Venues venues;
    private final HeldChanges changes;
    private final ProposedJoiningDetails door;
    private final CurrentActor actor;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    ChangeProposals(
            EventPlanning planning,
            EventRights rights,
            Venues venues,
            HeldChanges changes,
            ProposedJoiningDetails door,
            CurrentActor actor,
            JdbcClient jdbc,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.planning = planning;
        this.rights = rights;
        this.venues = venues;
        this.changes = changes;
        this.door = door;
        this.actor = actor;
        this.jdbc = jdbc;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Time and place wait, and where an administrator reads first what the public would, so do words, reach and co-hosts;
     * everything else is saved at once. A proposal before this one is overtaken.
     *
     * @throws nyc.icefree.events.FormRefused with every problem
     */
    @StaffMay
    @Transactional
    public void propose(EventId event, int version, EventDraft form) {
        propose(event, version, form, ShiftHours.MOVE, null);
    }

    /**
     * The same for one of several events that are proposed together.
     *
     * @param shifts what becomes of the event's shifts once somebody agrees
     * @param bundle by which they belong together; null for a proposal that stands alone
     */
    @StaffMay
    @Transactional
    public void propose(EventId event, int version, EventDraft form, ShiftHours shifts, @Nullable UUID bundle) {
        var plan = planning.planOf(event).orElseThrow(NotYours::new);
        boolean held = planning.check(event, form).needsApproval();
        planning.change(event, version, atOnce(plan.draft(), form, held));
        var venue = form.venueToAdd() == null ? form.venue() : venues.add(plan.host(), form.venueToAdd());
        jdbc.sql("update proposed_change set state = 'OVERTAKEN' where event_id = ? and state = 'OPEN'")
                .param(event.value())
                .update();
        changes.forget(event.value());
        var id = UUID.randomUUID();
        jdbc.sql("insert into proposed_change (id, event_id, event_version, start_local, start_second, end_local,"
                        + " end_second, zone, venue_id, attendance, sealed_link, held_reach,"
                        + " keeps_shift_hours, state, proposed_by, proposed_at, bundle) values (:id, :event, :version, :start, :startSecond, :end, :endSecond,"
                        + " :zone, :venue, :attendance, :link, :reach, :keeps, 'OPEN', :by, :now, :bundle)")
                .param("id", id)
                .param("event", event.value())
                .param("version", plan(event).version())
                .param("start", form.start())
                .param("startSecond", form.startSecond())
                .param("end", form.end())
                .param("endSecond", form.endSecond())
                .param("zone", form.zone().getId())
                .param("venue", venue == null ? null : venue.value(), Types.OTHER)
                .param("attendance", form.attendance().name())
                .param("link", door.seal(event, id, LINK, form.onlineLink().strip()), Types.VARBINARY)
                .param("reach", held ? form.reach().name() : null, Types.VARCHAR)
                .param("keeps", shifts == ShiftHours.KEEP)
                .param("by", actor.get().mustBePerson().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("bundle", bundle, Types.OTHER)
                .update();
        if (held) {
            changes.keep(event, id, form);
        }
        announcements.publishEvent(new ChangeProposed(event, id));
    }

    private static EventDraft atOnce(EventDraft now, EventDraft form, boolean held) {
        var next = ChangedDraft.of(form.moved(
                        Objects.requireNonNull(now.start()),
                        now.startSecond(),
                        Objects.requireNonNull(now.end()),
                        now.endSecond(),
                        now.zone(),
                        now.venue(),
                        null))
                .attended(now.attendance(), now.onlineLink());
        if (held) {
            next.words(now.words()).reach(now.reach()).coHosts(now.coHosts());
        }
        return next.draft();
    }

    /** What waits for this event, as long as nobody has changed it since; for those who may agree, and who proposed it. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<ProposedChange> open(EventId event) {
        return maySee(event)
                ? read("event_id = ?", event.value()).stream()
                        .filter(p -> p.eventVersion() == plan(event).version())
                        .findFirst()
                : Optional.empty();
    }

    /** Whether it still waits for somebody's answer. */
    @InHouse
    @Transactional(readOnly = true)
    public boolean isOpen(UUID proposal) {
        return !read("id = ?", proposal).isEmpty();
    }

    /** Whether it is administrators who agree. */
    @InHouse
    @Transactional(readOnly = true)
    public boolean isHeld(UUID proposal) {
        return read("id = ?", proposal).stream().anyMatch(p -> p.held() != null);
    }

    /** Every proposal that the actor may agree to. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<ProposedChange> toAgree() {
        return read("proposed_by <> ?", actor.get().mustBePerson().value()).stream()
                .filter(p -> p.held() == null || actor.get().administrator())
                .filter(p ->
                        maySee(p.event()) && p.eventVersion() == plan(p.event()).version())
                .toList();
    }

    /** What still waits of a bundle, as far as the actor has a say in it, by start. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<ProposedChange> openOf(UUID bundle) {
        return read("bundle = ?", bundle).stream()
                .filter(p ->
                        maySee(p.event()) && p.eventVersion() == plan(p.event()).version())
                .sorted(Comparator.comparing(ProposedChange::start))
                .toList();
    }

    /**
     * Name and address of the place that is proposed, for those who see where the event is: empty text for no place any more;
     * nothing when the place stays, or is not theirs to know.
     */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<String> newPlace(UUID proposal) {
        var change = theirs(proposal);
        return rights.mayCount(actor.get(), change.event())
                ? venues.another(plan(change.event()).draft().venue(), change.venue())
                : Optional.empty();
    }

    /** @throws nyc.icefree.events.ChangedMeanwhile when the event is another one by now */
    @StaffMay
    @Transactional
    public void agree(UUID proposal) {
        var change = theirs(proposal);
        if (actor.get().is(change.proposedBy())) {
            throw new ReviewRefused(Reason.YOUR_OWN_PROPOSAL);
        }
        if (change.held() != null && !actor.get().administrator()) {
            throw new ReviewRefused(Reason.ADMINISTRATOR_NEEDED);
        }
        settle(change, "AGREED");
        planning.changeAgreed(
                change.event(),
                change.eventVersion(),
                change.in(plan(change.event()).draft()),
                change.shifts());
    }

    /** Also by whoever proposed it, who thought again. */
    @StaffMay
    @Transactional
    public void decline(UUID proposal) {
        settle(theirs(proposal), "DECLINED");
    }

    private void settle(ProposedChange change, String state) {
        int settled = jdbc.sql("update proposed_change set state = ?, decided_by = ?, decided_at = ?"
                        + " where id = ? and state = 'OPEN'")
                .params(state, actor.get().mustBePerson().value(), Timestamp.from(clock.instant()), change.id())
                .update();
        if (settled == 0) {
            throw new ReviewRefused(Reason.NOT_OPEN);
        }
        changes.forget(change.event().value());
    }

    private ProposedChange theirs(UUID proposal) {
        var change = read("id = ?", proposal).stream().findFirst().orElseThrow(NotYours::new);
        if (!maySee(change.event())) {
            throw new NotYours();
        }
        return change;
    }

    private boolean maySee(EventId event) {
        return rights.mayAgree(actor.get(), event);
    }

    private EventPlan plan(EventId event) {
        return planning.plan(event).orElseThrow(NotYours::new);
    }

    private List<ProposedChange> read(String where, UUID id) {
        return jdbc.sql("select id, event_id, event_version, start_local, start_second, end_local, end_second, zone,"
                        + " venue_id, attendance, sealed_link, held_reach, keeps_shift_hours, proposed_by, proposed_at, bundle"
                        + " from proposed_change where state = 'OPEN' and " + where
                        + " order by proposed_at, id")
                .param(id)
                .query((row, n) -> change(row))
                .list();
    }

    private ProposedChange change(ResultSet row) throws SQLException {
        @Nullable UUID venue = row.getObject("venue_id", UUID.class);
        @Nullable UUID bundle = row.getObject("bundle", UUID.class);
        @Nullable String attendance = row.getString("attendance");
        @Nullable String reach = row.getString("held_reach");
        var id = row.getObject("id", UUID.class);
        var event = new EventId(row.getObject("event_id", UUID.class));
        return new ProposedChange(
                id,
                event,
                row.getInt("event_version"),
                row.getObject("start_local", LocalDateTime.class),
                row.getBoolean("start_second"),
                row.getObject("end_local", LocalDateTime.class),
                row.getBoolean("end_second"),
                ZoneId.of(row.getString("zone")),
                venue == null ? null : new VenueId(venue),
                attendance == null ? null : Attendance.valueOf(attendance),
                door.open(event, id, LINK, row.getBytes("sealed_link")),
                reach == null ? null : changes.read(event, id, Reach.valueOf(reach)),
                row.getBoolean("keeps_shift_hours") ? ShiftHours.KEEP : ShiftHours.MOVE,
                new PersonId(row.getObject("proposed_by", UUID.class)),
                row.getTimestamp("proposed_at").toInstant(),
                bundle);
    }
}

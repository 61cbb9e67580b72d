package nyc.icefree.shifts.planning;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.Refused;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftDraftRefused;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftOutline;
import nyc.icefree.shifts.announced.ShiftChanged;
import nyc.icefree.shifts.roles.ShiftChoices;
import nyc.icefree.shifts.seats.AssignmentRepository;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.shifts.seats.ShiftReading;
import nyc.icefree.shifts.seats.ShiftRepository;
import nyc.icefree.shifts.seats.ShiftRights;
import nyc.icefree.shifts.staffing.Staffing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Service
public class ShiftPlanning {
    private final ShiftRepository shifts;
    private final SavedShifts saved;
    private final AssignmentRepository assignments;
    private final ShiftRights rights;
    private final ShiftDraftCheck check;
    private final ShiftReading reading;
    private final ShiftSheets sheets;
    private final ShiftRows rows;
    private final ShiftMover mover;
    private final ActorAudit audit;
    private final ApplicationEventPublisher announcements;
    private final TransactionTemplate reads;
    private final Clock clock;

    ShiftPlanning(
            ShiftRepository shifts,
            SavedShifts saved,
            AssignmentRepository assignments,
            ShiftRights rights,
            ShiftDraftCheck check,
            ShiftReading reading,
            ShiftSheets sheets,
            ShiftRows rows,
            ShiftMover mover,
            ActorAudit audit,
            ApplicationEventPublisher announcements,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.shifts = shifts;
        this.saved = saved;
        this.assignments = assignments;
        this.rights = rights;
        this.check = check;
        this.reading = reading;
        this.sheets = sheets;
        this.rows = rows;
        this.mover = mover;
        this.audit = audit;
        this.announcements = announcements;
        this.reads = new TransactionTemplate(transactions);
        reads.setReadOnly(true);
        this.clock = clock;
    }

    @StaffMay
    @Transactional(readOnly = true)
    public ShiftChoices choices(EventId event) {
        return check.choicesOf(rights.require(event));
    }

    @StaffMay
    @Transactional
    public ShiftId plan(ShiftDraft draft) {
        OrganizationId organization = rights.requireFor(draft);
        check.fresh(organization, draft);
        var shift = new Shift(organization, draft, clock.instant());
        saved.save(shift.writtenBy(rights.actor().mustBePerson()));
        return shift.id();
    }

    /**
     * The event or organization cannot change. Seats may go below those taken: nobody is put out. While somebody does a
     * part, the hours cannot change.
     *
     * @param version of the {@link ShiftSheet} that was shown
     */
    @StaffMay
    @Transactional
    public void change(ShiftId id, int version, ShiftDraft draft) {
        rights.require(id);
        Shift shift = shifts.lock(id.value()).orElseThrow(NotYours::new);
        if (shift.edition() != version) {
            throw new Refused(ShiftDraftRefused.CHANGED_MEANWHILE);
        }
        ShiftDraft before = shift.draft();
        boolean waited = shift.wordsWait();
        var said = shift.written();
        check.changed(shift, draft);
        shift.change(draft, clock.instant());
        if (!said.equals(shift.written())) {
            shift.writtenBy(rights.actor().mustBePerson());
        }
        if (!waited) {
            saved.save(shift);
        }
        mover.beginAnew(shift, before.slot());
        if (isNews(shift, before, draft)) {
            announcements.publishEvent(new ShiftChanged(id, shift.edition()));
        }
    }

    /** Words that wait for a yes are news once they have it. */
    private boolean isNews(Shift shift, ShiftDraft before, ShiftDraft after) {
        return !before.slot().equals(after.slot())
                || !before.role().equals(after.role())
                || (!before.note().equals(after.note())
                                || !before.meetingPoint().equals(after.meetingPoint()))
                        && !check.wordsWait(shift.organization());
    }

    /** Refused while anybody holds the shift or asked for it. */
    @StaffMay
    @Transactional
    public void remove(ShiftId id) {
        rights.require(id);
        Shift shift = shifts.lock(id.value()).orElseThrow(NotYours::new);
        if (shift.peak() > 0 || !assignments.toTellOf(id.value()).isEmpty()) {
            throw new Refused(ShiftDraftRefused.HAS_PEOPLE);
        }
        assignments.deleteByShiftId(id.value());
        shifts.delete(shift);
    }

    /** By start, with names: recorded as a reading of people. */
    @StaffMay
    public List<ShiftSheet> sheetsOf(EventId event) {
        var whose = rights.require(event);
        audit.noteReading(AuditedAct.VOLUNTEERS_READ, event.value(), whose.value());
        return reads.execute(status -> sheets.of(reading.ofEvent(event), rights.own()));
    }

    /** As {@link #sheetsOf}, without people and whether some asked. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<ShiftSheet> seatsOf(EventId event) {
        rights.require(event);
        return reading.ofEvent(event).stream()
                .map(shift -> ShiftSheets.sheet(shift, 0, List.of()))
                .toList();
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public List<ShiftDraft> draftsOf(EventId event) {
        return shifts.ofEvent(event.value()).stream().map(Shift::draft).toList();
    }

    /** With names: recorded as a reading of people. */
    @StaffMay
    public ShiftSheet sheet(ShiftId id) {
        var whose = rights.require(id);
        audit.noteReading(AuditedAct.VOLUNTEERS_READ, id.value(), whose.value());
        return reads.execute(status ->
                sheets.of(reading.find(id).stream().toList(), rights.own()).getFirst());
    }

    /** Shifts of the actor's organizations that start within the span and lack people, the soonest first. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<ShiftRow> unfilled(Duration within) {
        return rows.unfilled(rights.own(), clock.instant(), clock.instant().plus(within));
    }

    /** Shifts of the actor's organizations, by start: those of these events, and all that start within the span. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<ShiftOutline> outlines(Collection<EventId> events, Duration within) {
        return rows.outlines(
                rights.own(), events, clock.instant(), clock.instant().plus(within));
    }

    @StaffMay
    @Transactional(readOnly = true)
    public Map<EventId, Staffing> staffing(Collection<EventId> events) {
        var organizations = rights.own().stream().map(OrganizationId::value).toList();
        var ids = events.stream().map(EventId::value).toList();
        if (ids.isEmpty() || organizations.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<EventId, Staffing>();
        shifts.staffing(ids, organizations)
                .forEach(e -> found.put(
                        new EventId(e.getEvent()),
                        new Staffing(
                                (int) e.getShifts(),
                                (int) e.getSeats(),
                                (int) e.getFilled(),
                                (int) e.getMissing(),
                                (int) e.getAsked())));
        return found;
    }
}

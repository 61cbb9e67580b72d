package nyc.icefree.shifts.staffing;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.Refused;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.ShiftDraftRefused;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.announced.ShiftAssigned;
import nyc.icefree.shifts.announced.ShiftDeclined;
import nyc.icefree.shifts.announced.ShiftUnassigned;
import nyc.icefree.shifts.announced.ShiftsAssigned;
import nyc.icefree.shifts.fit.OverriddenObstacles;
import nyc.icefree.shifts.fit.ShiftRefused;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.shifts.seats.Assignment;
import nyc.icefree.shifts.seats.AssignmentRepository;
import nyc.icefree.shifts.seats.AssignmentSnapshot;
import nyc.icefree.shifts.seats.DayStatements;
import nyc.icefree.shifts.seats.SeatLocks;
import nyc.icefree.shifts.seats.SeatLocks.Seat;
import nyc.icefree.shifts.seats.ShiftRepository;
import nyc.icefree.shifts.seats.ShiftRights;
import nyc.icefree.text.SafeText;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts people into shifts and answers requests, for the organizers of the host. None of this counts as a sign of life
 * of the volunteer.
 */
@Service
public class ShiftStaffing {
    public static final int LONGEST_REASON = 300;
    public static final Duration LONGEST_HELP = Duration.ofHours(24);
    private static final Set<SignupStatus.Kind> OF_NOW = EnumSet.of(SignupStatus.Kind.STARTED, SignupStatus.Kind.OVER);

    private final ShiftRights rights;
    private final SeatLocks seating;
    private final DayStatements days;
    private final CandidateSearch search;
    private final ShiftRepository shifts;
    private final AssignmentRepository assignments;
    private final Vault vault;
    private final ActorAudit audit;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    ShiftStaffing(
            ShiftRights rights,
            SeatLocks seating,
            DayStatements days,
            CandidateSearch search,
            ShiftRepository shifts,
            AssignmentRepository assignments,
            Vault vault,
            ActorAudit audit,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.rights = rights;
        this.seating = seating;
        this.days = days;
        this.search = search;
        this.shifts = shifts;
        this.assignments = assignments;
        this.vault = vault;
        this.audit = audit;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Who could do it, and why others cannot. Recorded as a reading of people. */
    @StaffMay
    public Candidates candidates(ShiftId shift, CandidateFilter filter) {
        var whose = rights.require(shift);
        audit.noteReading(AuditedAct.VOLUNTEERS_READ, shift.value(), whose.value());
        return search.find(shift, filter, rights.own());
    }

    /**
     * Puts in a volunteer who helps the shift's organization or asked for the shift. Twice changes nothing.
     *
     * @param overrideReason overrides what {@link SignupStatus.Kind#canBeOverridden}; null or blank for none
     * @throws Refused when the reason is too long
     * @throws ShiftRefused when an obstacle cannot be overridden
     */
    @StaffMay
    @Transactional
    public SeatChange assign(ShiftId shift, PersonId volunteer, @Nullable String overrideReason) {
        OrganizationId organization = rights.require(shift);
        return seat(known(seating.holdUnheard(volunteer, shift), organization), overrideReason, this::enters);
    }

    private static Seat known(Optional<Seat> held, OrganizationId organization) {
        return held.filter(seat -> seat.volunteer().organizations().contains(organization)
                        || seat.state() == AssignmentState.ASKED
                        || seat.row() != null && seat.row().helped())
                .orElseThrow(NotYours::new);
    }

    /** Who is in now or was before, and of the others what stands in the way; nothing for who is gone. */
    public record ManyAssigned(Map<PersonId, SeatChange> in, Map<PersonId, Optional<SignupStatus>> out) {}

    /** Puts in many at once, each into one shift and none against an obstacle; else as for one. */
    @StaffMay
    @Transactional
    public ManyAssigned assign(Map<PersonId, ShiftId> people) {
        var hosts = people.values().stream().distinct().collect(Collectors.toMap(Function.identity(), rights::require));
        var seats = seating.holdAll(people);
        var done = new ManyAssigned(new LinkedHashMap<>(), new LinkedHashMap<>());
        var entered = new ArrayList<ShiftAssigned>();
        people.forEach((person, shift) -> {
            try {
                var seat = known(seats.apply(person), Objects.requireNonNull(hosts.get(shift)));
                done.in().put(person, seat(seat, null, one -> {
                    if (one.isPutIn()) {
                        entered.add(one);
                    } else {
                        enters(one);
                    }
                }));
            } catch (ShiftRefused no) {
                done.out().put(person, Optional.of(no.status()));
            } catch (NotYours gone) {
                done.out().put(person, Optional.empty());
            }
        });
        entered.stream()
                .map(ShiftAssigned::shift)
                .distinct()
                .forEach(shift -> audit.note(
                        AuditedAct.SHIFT_ASSIGNED,
                        shift.value(),
                        Objects.requireNonNull(hosts.get(shift)).value()));
        var ids = entered.stream().map(one -> one.assignment().value()).toList();
        for (int from = 0; from < ids.size(); from += ShiftsAssigned.MOST) {
            announcements.publishEvent(
                    new ShiftsAssigned(ids.subList(from, Math.min(ids.size(), from + ShiftsAssigned.MOST))));
        }
        return done;
    }

    @StaffMay
    @Transactional
    public SeatChange unassign(AssignmentId assignment) {
        Seat seat = hold(assignment);
        Assignment row = Objects.requireNonNull(seat.row());
        if (!row.helped()) {
            return new SeatChange(row.id(), null, row.changedAt(), false);
        }
        var day = days.of(row.shift(), row.person());
        var before = row.stands(day, obstacles(seat));
        row.decline(clock.instant());
        seating.count(seat);
        leaves(row, null);
        return new SeatChange(row.id(), before, row.changedAt(), true);
    }

    private static Set<SignupStatus.Kind> obstacles(Seat seat) {
        var found = EnumSet.noneOf(SignupStatus.Kind.class);
        seat.status().obstacles().stream()
                .filter(kind -> !kind.bindsOnlyVolunteers())
                .forEach(found::add);
        found.removeAll(OF_NOW);
        if (!seat.shift().isFull()) {
            found.remove(SignupStatus.Kind.FULL);
        }
        return found;
    }

    /**
     * Undoes an assigning or taking out, with all that depended on it; does nothing if that had changed nothing.
     *
     * @throws ChangedMeanwhile when something followed since, or the shift no longer has that part
     * @throws ShiftRefused for an obstacle that did not exist before they were taken out
     */
    @StaffMay
    @Transactional
    public void takeBack(SeatChange change) {
        Seat seat = hold(change.id());
        Assignment row = Objects.requireNonNull(seat.row());
        if (!change.isNew()) {
            return;
        }
        if (!row.changedAt().equals(change.at())) {
            throw new ChangedMeanwhile();
        }
        var before = change.before();
        boolean was = before != null && before.state().isOfTeam();
        boolean answered = !was && days.of(row.shift(), row.person()).comes();
        if (row.isOfTeam() == was || answered) {
            throw new ChangedMeanwhile();
        }
        if (before != null && was) {
            putBack(seat, row, before);
        } else {
            if (before == null) {
                row.takeBack(clock.instant());
            } else {
                row.standAgain(before, clock.instant());
            }
            seating.count(seat);
            leaves(row, row.state());
        }
    }

    private void putBack(Seat held, Assignment row, AssignmentSnapshot before) {
        if (!held.shift().has(before.part())) {
            throw new ChangedMeanwhile();
        }
        Seat seat = seating.inPart(held, before.part());
        if (!before.obstacles().containsAll(obstacles(seat))) {
            throw ShiftRefused.toOrganizer(seat.status().seenBy(rights.own()));
        }
        row.standAgain(before, clock.instant());
        seating.count(seat);
        assignments.flush();
        days.restore(row.shift(), row.person(), before.day());
        enters(new ShiftAssigned(row.id(), row.shift(), row.person(), false));
    }

    private void enters(ShiftAssigned assigned) {
        note(AuditedAct.SHIFT_ASSIGNED, assigned.shift());
        announcements.publishEvent(assigned);
    }

    /** @param again as {@link ShiftUnassigned} */
    private void leaves(Assignment row, @Nullable AssignmentState again) {
        note(AuditedAct.SHIFT_UNASSIGNED, row.shift());
        announcements.publishEvent(new ShiftUnassigned(row.id(), row.shift(), row.person(), again));
    }

    /** Accepts a request; as {@link #assign}. Does nothing when it was withdrawn meanwhile. */
    @StaffMay
    @Transactional
    public void confirm(AssignmentId assignment, @Nullable String overrideReason) {
        Seat seat = hold(assignment);
        if (seat.state() == AssignmentState.ASKED) {
            seat(seat, overrideReason, this::enters);
        }
    }

    @StaffMay
    @Transactional
    public void decline(AssignmentId assignment) {
        Seat seat = hold(assignment);
        Assignment row = seat.row();
        if (row != null && row.isAsked()) {
            row.decline(clock.instant());
            announcements.publishEvent(new ShiftDeclined(row.id(), row.shift(), row.person()));
        }
    }

    /**
     * Sets the time that somebody helped in a past shift; null for the planned time.
     *
     * @throws Refused when negative or more than a day, or they did not hold the shift
     */
    @StaffMay
    @Transactional
    public void correctHours(AssignmentId assignment, @Nullable Duration time) {
        Seat seat = hold(assignment);
        Assignment row = Objects.requireNonNull(seat.row());
        boolean possible = time == null || !time.isNegative() && time.compareTo(LONGEST_HELP) <= 0;
        if (!possible || !row.helped() || !seat.shift().slot().isOver(clock.instant())) {
            throw new Refused(HoursRefused.NOT_POSSIBLE);
        }
        row.correct(time);
        note(AuditedAct.HOURS_CORRECTED, row.shift());
    }

    private SeatChange seat(Seat seat, @Nullable String typedReason, Consumer<ShiftAssigned> entered) {
        Assignment known = seat.row();
        if (known != null && known.helped()) {
            return new SeatChange(known.id(), null, known.changedAt(), false);
        }
        var before = known == null ? null : known.stands(DayStatements.Standing.NOTHING, Set.of());
        String reason = typedReason == null ? "" : SafeText.line(typedReason);
        if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw new Refused(ShiftDraftRefused.REASON_TOO_LONG);
        }
        if (!seat.status().fits() && (reason.isEmpty() || !seat.status().mayBeAssigned())) {
            throw ShiftRefused.toOrganizer(seat.status().seenBy(rights.own()));
        }
        Assignment row = seating.row(seat);
        row.does(null);
        if (seat.status().fits()) {
            row.confirm(null, null, clock.instant());
        } else {
            row.confirm(
                    seal(row, row.place(), reason),
                    seal(row, row.setAsidePlace(), OverriddenObstacles.text(seat.status())),
                    clock.instant());
        }
        seating.count(seat);
        boolean unasked = before == null || before.state() != AssignmentState.ASKED;
        entered.accept(new ShiftAssigned(row.id(), row.shift(), row.person(), unasked));
        return new SeatChange(row.id(), before, row.changedAt(), true);
    }

    private byte[] seal(Assignment row, String place, String plain) {
        return vault.seal(KeyOwner.person(row.person().value()), place, plain);
    }

    private Seat hold(AssignmentId assignment) {
        var which = assignments.which(assignment.value()).orElseThrow(NotYours::new);
        var shift = new ShiftId(which.getShift());
        rights.require(shift);
        return seating.holdUnheard(new PersonId(which.getPerson()), shift)
                .filter(seat -> seat.row() != null)
                .orElseThrow(NotYours::new);
    }

    private void note(AuditedAct act, ShiftId shift) {
        audit.note(
                act,
                shift.value(),
                shifts.whose(shift.value()).orElseThrow(NotYours::new).getOrganization());
    }
}

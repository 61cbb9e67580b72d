package nyc.icefree.shifts.signup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.refusals.Refused;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.Part;
import nyc.icefree.shifts.PartRefused;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.announced.ShiftAsked;
import nyc.icefree.shifts.announced.ShiftHandedBack;
import nyc.icefree.shifts.announced.ShiftTaken;
import nyc.icefree.shifts.fit.ShiftRefused;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.seats.Assignment;
import nyc.icefree.shifts.seats.SeatLocks;
import nyc.icefree.shifts.seats.SeatLocks.Seat;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ShiftSignup {
    private static final Set<Kind> HIDING = EnumSet.of(Kind.NOT_OPEN, Kind.INVITED_ONLY);

    private final SeatLocks seating;
    private final VolunteerProfiles profiles;
    private final MyShifts myShifts;
    private final OpenShiftList openShifts;
    private final CurrentActor actor;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    ShiftSignup(
            SeatLocks seating,
            VolunteerProfiles profiles,
            MyShifts myShifts,
            OpenShiftList openShifts,
            CurrentActor actor,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.seating = seating;
        this.profiles = profiles;
        this.myShifts = myShifts;
        this.openShifts = openShifts;
        this.actor = actor;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Taking a shift that they hold changes nothing.
     *
     * @throws ShiftRefused when the status is not FREE
     */
    @VolunteersMay
    @Transactional
    public AssignmentId take(ShiftId shift) {
        Seat seat = hold(shift);
        Assignment row = seat.row();
        return row != null && seat.status().kind() == Kind.YOURS ? row.id() : take(seat, null);
    }

    /** Adds to their profile what they say they can do, unless they are refused. */
    @VolunteersMay
    @Transactional
    public AssignmentId take(ShiftId shift, Set<? extends Skill> can) {
        profiles.addSkills(can);
        return take(shift);
    }

    /**
     * @throws ShiftRefused when they have it, asked for it or were refused, or the status of the part is not FREE
     * @throws Refused when the shift has no such part, or what is left would be too short for anybody
     */
    @VolunteersMay
    @Transactional
    public AssignmentId takePart(ShiftId shift, Instant from, Instant until) {
        Seat whole = hold(shift);
        if (whole.status().isAgainstAllParts()) {
            throw ShiftRefused.toVolunteer(whole.status());
        }
        Duration least = whole.shift().leastPart();
        if (least == null) {
            throw new Refused(new PartRefused(PartRefused.Kind.NOT_IN_PARTS, 0));
        }
        Part part = Part.of(whole.shift().slot(), from, until, least);
        Seat seat = seating.inPart(whole, part);
        require(seat, Kind.FREE);
        if (part != null) {
            seating.requireUsableRemainder(seat, part, least);
        }
        return take(seat, part);
    }

    private AssignmentId take(Seat seat, @Nullable Part part) {
        require(seat, Kind.FREE);
        Assignment taken = seating.row(seat);
        taken.does(part);
        taken.confirm(null, null, clock.instant());
        seating.count(seat);
        announcements.publishEvent(new ShiftTaken(taken.id(), taken.shift(), taken.person()));
        return taken.id();
    }

    /**
     * Asking twice changes nothing.
     *
     * @throws ShiftRefused when the status is not ASK
     */
    @VolunteersMay
    @Transactional
    public AssignmentId ask(ShiftId shift) {
        Seat seat = hold(shift);
        Assignment row = seat.row();
        if (row != null && seat.status().kind() == Kind.ASKED) {
            return row.id();
        }
        require(seat, Kind.ASK);
        Assignment asked = seating.row(seat);
        asked.ask(clock.instant());
        announcements.publishEvent(new ShiftAsked(asked.id(), shift, asked.person()));
        return asked.id();
    }

    /** Adds to their profile what they say they can do, unless they are refused. */
    @VolunteersMay
    @Transactional
    public AssignmentId ask(ShiftId shift, Set<? extends Skill> can) {
        profiles.addSkills(can);
        return ask(shift);
    }

    /**
     * Gives a shift back or withdraws a request; twice changes nothing.
     *
     * @throws NotYours when they never held or asked for it
     * @throws ShiftRefused when it has started, or only an organizer may take somebody out now
     */
    @VolunteersMay
    @Transactional
    public void handBack(ShiftId shift) {
        handBackOf(me(), shift, false);
    }

    /** As {@link #handBack}. @param late also after the time to give back */
    @CallerDecides
    @Transactional
    public void handBackOf(PersonId person, ShiftId shift, boolean late) {
        Seat seat = seating.hold(person, shift).orElseThrow(NotYours::new);
        Assignment row = seat.row();
        if (row == null) {
            throw new NotYours();
        }
        if (!row.helped() && !row.isAsked()) {
            return;
        }
        var slot = seat.shift().slot(row.part());
        if (slot.hasStarted(clock.instant())) {
            throw ShiftRefused.toVolunteer(SignupStatus.only(slot.isOver(clock.instant()) ? Kind.OVER : Kind.STARTED));
        }
        boolean held = row.helped();
        if (held && !late && seat.status().obstacles().contains(Kind.TOO_LATE_TO_HAND_BACK)) {
            throw ShiftRefused.toVolunteer(SignupStatus.only(Kind.TOO_LATE_TO_HAND_BACK));
        }
        row.handBack(clock.instant());
        if (held) {
            seating.count(seat);
            announcements.publishEvent(new ShiftHandedBack(row.id(), row.shift(), row.person()));
        }
    }

    /** Coming shifts by start, then past ones, the latest first. */
    @VolunteersMay
    @Transactional(readOnly = true)
    public List<MyShift> mine() {
        return myShifts.of(me());
    }

    /** Also past, declined and given back ones, without a limit; by start. */
    @VolunteersMay
    @Transactional(readOnly = true)
    public List<ShiftOnRecord> all() {
        return myShifts.all(me());
    }

    /** For as many months as records are kept. */
    @VolunteersMay
    @Transactional(readOnly = true)
    public HelpedHours hours() {
        return myShifts.hours(me(), one -> true);
    }

    /**
     * Open shifts, first those that the volunteer may sign up for; by day, then by most people missing, then by start.
     */
    @VolunteersMay
    @Transactional(readOnly = true)
    public List<OfferedShift> offered(OpenShiftFilter filter) {
        return openShifts.offered(me(), filter);
    }

    /** Also when it is full or theirs already; empty when its event is not public. */
    @VolunteersMay
    @Transactional(readOnly = true)
    public Optional<OfferedShift> offered(ShiftId shift) {
        return openShifts.offered(me(), shift);
    }

    private PersonId me() {
        return actor.get().mustBePerson();
    }

    private Seat hold(ShiftId shift) {
        Seat seat = seating.hold(me(), shift).orElseThrow(NotYours::new);
        if (seat.row() == null && seat.status().obstacles().stream().anyMatch(HIDING::contains)) {
            throw new NotYours();
        }
        return seat;
    }

    private static void require(Seat seat, Kind kind) {
        if (seat.status().kind() != kind) {
            throw ShiftRefused.toVolunteer(seat.status());
        }
    }
}

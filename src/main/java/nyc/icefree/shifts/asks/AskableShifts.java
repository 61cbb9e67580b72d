package nyc.icefree.shifts.asks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AskKind;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.fit.EventStanding;
import nyc.icefree.shifts.fit.ShiftRefused;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.shifts.seats.AssignmentRepository;
import nyc.icefree.shifts.seats.Commitments;
import nyc.icefree.shifts.seats.HomeClock;
import nyc.icefree.shifts.seats.SeatLocks;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.shifts.seats.ShiftEvents;
import nyc.icefree.shifts.seats.ShiftReading;
import nyc.icefree.shifts.seats.ShiftRepository;
import nyc.icefree.shifts.seats.ShiftRights;
import nyc.icefree.shifts.seats.VolunteersTrust;
import nyc.icefree.shifts.signup.OfferedShift;
import nyc.icefree.shifts.signup.OpenShiftList;
import nyc.icefree.volunteers.VolunteerProfile;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a shift and who fits it, for asking. Nothing is locked, so it is decided anew when somebody says
 * yes.
 */
@Service
public class AskableShifts {
    private final ShiftReading reading;
    private final ShiftRepository shifts;
    private final AssignmentRepository assignments;
    private final SeatLocks seating;
    private final Commitments commitments;
    private final VolunteersTrust trust;
    private final ShiftEvents events;
    private final VolunteerProfiles volunteers;
    private final OpenShiftList open;
    private final ShiftRights rights;
    private final Organizations organizations;
    private final HomeClock clock;

    AskableShifts(
            ShiftReading reading,
            ShiftRepository shifts,
            AssignmentRepository assignments,
            SeatLocks seating,
            Commitments commitments,
            VolunteersTrust trust,
            ShiftEvents events,
            VolunteerProfiles volunteers,
            OpenShiftList open,
            ShiftRights rights,
            Organizations organizations,
            HomeClock clock) {
        this.reading = reading;
        this.shifts = shifts;
        this.assignments = assignments;
        this.seating = seating;
        this.commitments = commitments;
        this.trust = trust;
        this.events = events;
        this.volunteers = volunteers;
        this.open = open;
        this.rights = rights;
        this.organizations = organizations;
        this.clock = clock;
    }

    /**
     * Facts of a shift for asking.
     *
     * @param sequence grows whenever the shift gets another time
     * @param missing empty seats, zero or more
     * @param free seats that may be taken, also beyond what is needed; zero or more
     * @param comes it takes place, is public, and has not started
     */
    public record Facts(
            ShiftCard shift,
            OrganizationId organization,
            @Nullable EventId event,
            int sequence,
            int missing,
            int free,
            boolean comes) {
        public void requirePassedOn() {
            if (shift.signup() == SignupMode.INVITED) {
                throw ShiftRefused.toVolunteer(SignupStatus.only(SignupStatus.Kind.INVITED_ONLY));
            }
        }

        public boolean isTakenFreely(Instant now) {
            var closes = shift.terms().closesAt(shift.slot());
            return comes && shift.signup() == SignupMode.OPEN && (closes == null || now.isBefore(closes));
        }
    }

    public record Hold(PersonId person, Instant since) {}

    public record Fit(PersonId person, boolean ours) {}

    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<Facts> facts(ShiftId id) {
        return Optional.ofNullable(facts(List.of(id)).get(id));
    }

    /** By two statements; shifts that are gone are left out. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Map<ShiftId, Facts> facts(Collection<ShiftId> ids) {
        var found = reading.find(ids).values();
        var standings = events.standings(found);
        return found.stream().collect(Collectors.toMap(Shift::id, shift -> facts(shift, standings.of(shift))));
    }

    private Facts facts(Shift shift, EventStanding standing) {
        boolean comes = standing == EventStanding.TAKES_PLACE
                && !shift.slot().hasStarted(clock.now().toInstant());
        return new Facts(
                shift.card(),
                shift.organization(),
                shift.event(),
                shift.sequence(),
                shift.missing(),
                shift.free(),
                comes);
    }

    /**
     * Volunteers who would fit if a seat were free. Left out are those who have the shift, asked for it or were refused,
     * and those who gave it back and do not wish it again. Volunteers of other organizations count only if they wish it,
     * or the host is trusted and sign-up is open.
     *
     * @param wished those who wish to be asked
     */
    @CallerDecides
    @Transactional(readOnly = true)
    public List<Fit> fitting(ShiftId id, AskKind why, Collection<PersonId> wished) {
        Shift shift = shifts.findById(id.value()).orElse(null);
        if (shift == null) {
            return List.of();
        }
        var around = commitments.around(shift);
        var event = events.event(shift);
        var now = clock.now();
        var all = volunteers.all();
        boolean others = shift.card().signup() == SignupMode.OPEN
                && Optional.ofNullable(organizations
                                .cards(List.of(shift.organization()))
                                .get(shift.organization()))
                        .filter(OrganizationCard::trusted)
                        .isPresent();
        var trustOf = trust.of(all.stream().map(VolunteerProfile::person).toList(), shift);
        return all.stream()
                .filter(one -> isNew(around.own().get(one.person()), wished.contains(one.person())))
                .filter(one -> shift.statusFor(
                                one,
                                trustOf.apply(one.person()),
                                around.near().getOrDefault(one.person(), List.of()),
                                null,
                                event,
                                now)
                        .mayBeAsked(why))
                .map(one -> fit(one, shift))
                .filter(one -> one.ours() || others || wished.contains(one.person()))
                .toList();
    }

    private static boolean isNew(@Nullable AssignmentState own, boolean again) {
        return own == null || again && own == AssignmentState.HANDED_BACK;
    }

    private static Fit fit(VolunteerProfile one, Shift shift) {
        return new Fit(one.person(), one.organizations().contains(shift.organization()));
    }

    /** Whether each of these would fit a shift if a seat were free; for many by as many statements as for one. */
    @CallerDecides
    @Transactional(readOnly = true)
    public BiPredicate<VolunteerProfile, ShiftId> fit(Set<PersonId> people, Collection<ShiftId> ids, AskKind why) {
        var seats = seating.look(people, ids);
        return (one, id) -> seats.apply(one, id)
                .filter(seat -> isNew(seat.row() == null ? null : seat.row().own(), why != AskKind.COVER))
                .filter(seat -> seat.status().mayBeAsked(why))
                .isPresent();
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<Hold> hold(PersonId person, ShiftId id) {
        return assignments
                .findByShiftIdAndPersonId(id.value(), person.value())
                .filter(row -> row.helped() && row.part() == null)
                .map(row -> new Hold(person, row.changedAt()));
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Map<ShiftId, OfferedShift> offered(PersonId person, Collection<ShiftId> ids) {
        var values = ids.stream().map(ShiftId::value).collect(Collectors.<UUID>toSet());
        return values.isEmpty()
                ? Map.of()
                : open.offered(person, shifts.findAllById(values)).stream()
                        .collect(Collectors.toMap(one -> one.open().shift().id(), Function.identity()));
    }

    /**
     * @return the organization behind the shift
     * @throws nyc.icefree.people.NotYours unless the actor organizes it
     */
    @CallerDecides
    @Transactional(readOnly = true)
    public OrganizationId requireStaff(ShiftId id) {
        return rights.require(id);
    }
}

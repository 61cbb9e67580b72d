package nyc.icefree.shifts.fit;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.trainings.TrustAtOrganization;
import nyc.icefree.volunteers.VolunteerProfile;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;

/**
 * Somebody and a shift at one moment: all that {@link FitRules} look at.
 *
 * @param footing how they stand to the organization of the shift
 * @param held what they hold, and did within {@link Rest#REACH}, of events that take place; this shift among them does not matter
 * @param moment now, by the clock of home
 * @param own their assignment here, null for none
 */
public record SignupCase(
        ShiftCard shift,
        boolean isFull,
        VolunteerProfile volunteer,
        TrustAtOrganization footing,
        Collection<Commitment> held,
        @Nullable AssignmentState own,
        EventOfShift event,
        ZonedDateTime moment) {
    Instant now() {
        return moment.toInstant();
    }

    TimeSlot slot() {
        return shift.slot();
    }

    boolean is(AssignmentState... states) {
        return Stream.of(states).anyMatch(state -> state == own);
    }

    Set<Skill> missingSkills() {
        return shift.skills().stream()
                .filter(skill -> !volunteer.skills().contains(skill))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean speaksOne() {
        return shift.languages().isEmpty() || shift.languages().stream().anyMatch(volunteer.languages()::contains);
    }

    /** What the trainings are called that the shift's skills need, and that they have not, or not to its end. */
    List<NamesByLanguage> lackedTrainings() {
        return footing.lacking(shift.skills(), slot().endsAt(), moment.getZone());
    }

    boolean isTrusted() {
        return footing.level().includes(shift.terms().leastTrust());
    }

    boolean needsAnAdult() {
        return shift.terms().adultsOnly() && !volunteer.answers().adult();
    }

    boolean lacksConsent() {
        return footing.lacksConsent() && !volunteer.answers().adult();
    }

    /** When sign-up begins, as long as it has not. */
    Optional<ZonedDateTime> opensLater() {
        return Optional.ofNullable(shift.terms().opensLater(slot(), now()));
    }

    boolean isClosed() {
        var closes = shift.terms().closesAt(slot());
        return closes != null && !now().isBefore(closes);
    }

    boolean isHeldFast() {
        return shift.terms().isHeldFast(slot(), now());
    }

    /** The first of their shifts at the same event beside which nobody may have this role. */
    Optional<Commitment> excluding() {
        var at = event.id();
        return others().filter(other -> at != null && at.equals(other.event().id()))
                .filter(other ->
                        ExcludedRoles.exclude(shift.role().kind(), other.role().kind()))
                .findFirst();
    }

    /** What they said of their week is against it. */
    boolean isNotFree() {
        return !volunteer.answers().free().isFree(slot(), moment.getZone());
    }

    /** The first of their shifts that overlaps this one, which needs no rest beside it. */
    Optional<Commitment> clash() {
        return others().filter(other -> other.slot().overlaps(slot())).findFirst();
    }

    /** The first of their hard duties that leaves too little rest beside this one. */
    Optional<Commitment> hardTooSoon() {
        return HardDuty.tooSoon(shift, others().toList());
    }

    Stream<Commitment> others() {
        return held.stream().filter(other -> !other.shift().equals(shift.id()));
    }
}

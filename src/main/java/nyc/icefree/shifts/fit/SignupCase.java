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
 * A volunteer and a shift at one moment: the input of {@link FitRules}.
 *
 * @param trust at the shift's organization
 * @param held shifts that they hold, or did within {@link Rest#REACH}, of events that take place; this shift among them
 *     is ignored
 * @param moment now, in the campaign's zone
 * @param own their assignment here, null for none
 */
public record SignupCase(
        ShiftCard shift,
        boolean isFull,
        VolunteerProfile volunteer,
        TrustAtOrganization trust,
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

    List<NamesByLanguage> lackedTrainings() {
        return trust.lacking(shift.skills(), slot().endsAt(), moment.getZone());
    }

    boolean isTrusted() {
        return trust.level().includes(shift.terms().leastTrust());
    }

    boolean needsAnAdult() {
        return shift.terms().adultsOnly() && !volunteer.answers().adult();
    }

    boolean lacksConsent() {
        return trust.lacksConsent() && !volunteer.answers().adult();
    }

    Optional<ZonedDateTime> opensLater() {
        return Optional.ofNullable(shift.terms().opensLater(slot(), now()));
    }

    boolean isClosed() {
        var closes = shift.terms().closesAt(slot());
        return closes != null && !now().isBefore(closes);
    }

    boolean isTooLateToHandBack() {
        return shift.terms().isTooLateToHandBack(slot(), now());
    }

    Optional<Commitment> excluding() {
        var at = event.id();
        return others().filter(other -> at != null && at.equals(other.event().id()))
                .filter(other ->
                        ExcludedRoles.exclude(shift.role().kind(), other.role().kind()))
                .findFirst();
    }

    boolean isNotFree() {
        return !volunteer.answers().free().isFree(slot(), moment.getZone());
    }

    Optional<Commitment> clash() {
        return others().filter(other -> other.slot().overlaps(slot())).findFirst();
    }

    Optional<Commitment> hardTooSoon() {
        return HardDuty.tooSoon(shift, others().toList());
    }

    Stream<Commitment> others() {
        return held.stream().filter(other -> !other.shift().equals(shift.id()));
    }
}

package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.shifts.views.CandidateFilter;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.trainings.TrainingDays;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.TrainingId;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.trainings.TrustLevel;
import nyc.icefree.trainings.VolunteerTrust;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Shifts that ask for a training, or for trust. */
abstract class TrainedShiftsContract extends ShiftsContract {
    @AppTest
    static class OnH2Test extends TrainedShiftsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends TrainedShiftsContract {}

    @Autowired
    Trainings trainings;

    @Autowired
    TrainingDays days;

    @Autowired
    VolunteerTrust trust;

    @Test
    void whoever_was_at_the_training_takes_the_shift_that_needed_it() {
        var team = given.team();
        var training = training(team, 12);
        var bo = volunteer(team, CommonSkill.MARSHAL);
        var shift = shift(team, marshals(team, ShiftTerms.NONE));
        refused(Kind.NEEDS_TRAINING, () -> As.volunteer(bo, () -> signup.take(shift)));
        var event = given.published(team, given.session("Marshal evening", 3));
        As.staff(given.coordinator(team.organization()), () -> days.choose(event, training));
        jdbc.sql("update event set starts_at = ? where id = ?")
                .params(Timestamp.from(clock.instant().minus(Duration.ofHours(1))), event.value())
                .update();
        As.staff(team.organizer(), () -> days.attended(event, Set.of(bo)));
        As.volunteer(bo, () -> signup.take(shift));
        assertEquals(1, taken(shift));
    }

    @Test
    void what_they_took_on_the_strength_of_a_training_that_is_taken_back_or_ends_before_is_told_to_organizers() {
        var team = given.team();
        var training = training(team, 12);
        var bo = volunteer(team, CommonSkill.MARSHAL);
        var shift = shift(team, marshals(team, ShiftTerms.NONE));
        As.staff(given.coordinator(team.organization()), () -> trust.grant(training, Set.of(bo)));
        As.volunteer(bo, () -> signup.take(shift));
        assertEquals(List.of(), arisen(team, shift));
        As.staff(given.coordinator(team.organization()), () -> trust.withdraw(training, bo));
        assertEquals(List.of(Kind.NEEDS_TRAINING), arisen(team, shift));
        As.staff(given.coordinator(team.organization()), () -> trust.grant(training, Set.of(bo)));
        assertEquals(List.of(), arisen(team, shift));
        jdbc.sql("update shift set starts_at = ?, ends_at = ? where id = ?")
                .params(
                        Timestamp.from(clock.instant().plus(Duration.ofDays(400))),
                        Timestamp.from(
                                clock.instant().plus(Duration.ofDays(400)).plus(Duration.ofHours(2))),
                        shift.value())
                .update();
        assertEquals(List.of(Kind.NEEDS_TRAINING), arisen(team, shift), "it ends before the shift does");
    }

    private List<Kind> arisen(Given.Team team, ShiftId shift) {
        return sheet(team, shift).people().getFirst().arisen().stream()
                .map(one -> one.kind())
                .toList();
    }

    @Test
    void an_organizer_sets_a_missing_training_aside_with_a_reason() {
        var team = given.team();
        training(team, 12);
        var bo = volunteer(team, CommonSkill.MARSHAL);
        var shift = shift(team, marshals(team, ShiftTerms.NONE));
        refused(Kind.NEEDS_TRAINING, () -> As.staff(team.organizer(), () -> staffing.assign(shift, bo, null)));
        As.staff(team.organizer(), () -> staffing.assign(shift, bo, "Taught them myself"));
        assertEquals(1, taken(shift));
        assertEquals(List.of(), arisen(team, shift), "they know, and wrote down why");
    }

    @Test
    void a_training_of_another_organization_is_none_of_this_one() {
        var team = given.team();
        training(given.team(), 12);
        var shift = shift(team, marshals(team, ShiftTerms.NONE));
        As.volunteer(volunteer(team, CommonSkill.MARSHAL), () -> signup.take(shift));
        assertEquals(1, taken(shift));
    }

    @Test
    void a_shift_that_asks_for_trust_waits_for_a_coordinator_who_gives_it() {
        var team = given.team();
        var bo = volunteer(team, CommonSkill.MARSHAL);
        var shift = shift(team, marshals(team, ShiftTerms.NONE.withLeastTrust(TrustLevel.TRUSTED)));
        refused(Kind.NEEDS_LEVEL, () -> As.volunteer(bo, () -> signup.take(shift)));
        As.staff(given.coordinator(team.organization()), () -> trust.set(team.organization(), bo, TrustLevel.TRUSTED));
        var seen = As.staff(team.organizer(), () -> staffing.candidates(shift, CandidateFilter.named("bo ex")));
        assertTrue(seen.people().getFirst().status().fits());
        As.volunteer(bo, () -> signup.take(shift));
        assertEquals(TrustLevel.TRUSTED, sheet(team, shift).draft().terms().leastTrust());
    }

    private ShiftDraft marshals(Given.Team team, ShiftTerms terms) {
        var draft = draft(team, 1, slot(10, 12));
        return new ShiftDraft(
                draft.event(),
                draft.organization(),
                draft.role(),
                draft.seats(),
                draft.slot(),
                Set.of(CommonSkill.MARSHAL),
                draft.languages(),
                draft.signup(),
                draft.note(),
                "",
                terms);
    }

    private TrainingId training(Given.Team team, int months) {
        var form = new TrainingForm(
                NamesByLanguage.of(Language.ENGLISH, "Marshal basics"), months, Set.of(CommonSkill.MARSHAL));
        return As.staff(given.coordinator(team.organization()), () -> trainings.add(team.organization(), form));
    }
}

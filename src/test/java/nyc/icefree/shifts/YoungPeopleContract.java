package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.shifts.views.OpenShiftFilter;
import nyc.icefree.text.Language;
import nyc.icefree.trainings.OwnStanding;
import nyc.icefree.trainings.ParentsConsent;
import nyc.icefree.trainings.TrustRefused;
import nyc.icefree.trainings.YoungPeople;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who came to an organization as somebody under 18, and what they may take with its parent's consent and without. */
abstract class YoungPeopleContract extends ShiftsContract {
    @AppTest
    static class OnH2Test extends YoungPeopleContract {}

    @PostgresAppTest
    static class OnPostgresTest extends YoungPeopleContract {}

    @Autowired
    YoungPeople young;

    @Autowired
    OwnStanding own;

    @Test
    void without_consent_they_take_no_shift_of_that_organization_and_with_it_they_do() {
        var team = given.team();
        var other = given.team();
        var bo = enlisted(false, team, other);
        var shift = shift(team, 1, slot(10, 12));
        var elsewhere = shift(other, 1, slot(14, 15));
        note(team, bo, ParentsConsent.MISSING);
        refused(Kind.NEEDS_CONSENT, () -> As.volunteer(bo, () -> signup.take(shift)));
        refused(Kind.NEEDS_CONSENT, () -> As.staff(team.organizer(), () -> staffing.assign(shift, bo, "They asked")));
        assertEquals(Kind.NEEDS_CONSENT, offered(bo, shift));
        As.volunteer(bo, () -> signup.take(elsewhere));
        note(team, bo, ParentsConsent.HELD);
        assertEquals(Kind.FREE, offered(bo, shift));
        As.volunteer(bo, () -> signup.take(shift));
        assertEquals(2, taken(shift) + taken(elsewhere));
    }

    @Test
    void of_whom_nothing_is_noted_nothing_is_asked() {
        var team = given.team();
        var shift = shift(team, 1, slot(10, 12));
        var bo = enlisted(false, team);
        note(team, bo, ParentsConsent.MISSING);
        note(team, bo, null);
        As.volunteer(bo, () -> signup.take(shift));
        assertEquals(1, taken(shift));
    }

    @Test
    void nobody_under_eighteen_cares_for_children_or_takes_what_is_for_adults() {
        var team = given.team();
        var bo = enlisted(false, team);
        note(team, bo, ParentsConsent.HELD);
        var children = shift(team, Given.shift(team.organization(), ShiftRole.CHILDCARE, 2, slot(10, 12)));
        var adults = shift(team, draft(team, 1, slot(14, 15)).withTerms(ShiftTerms.NONE.withAdultsOnly(true)));
        refused(Kind.ADULTS_ONLY, () -> As.volunteer(bo, () -> signup.take(children)));
        refused(Kind.ADULTS_ONLY, () -> As.staff(team.organizer(), () -> staffing.assign(children, bo, "A third one")));
        refused(Kind.ADULTS_ONLY, () -> As.volunteer(bo, () -> signup.take(adults)));
    }

    @Test
    void who_says_that_they_are_an_adult_is_noted_no_more() {
        var team = given.team();
        var bo = enlisted(false, team);
        note(team, bo, ParentsConsent.MISSING);
        assertEquals(1, As.volunteer(bo, own::mine).size());
        As.volunteer(bo, () -> volunteers.change(form(true, team)));
        assertEquals(0, As.volunteer(bo, own::mine).size());
        assertEquals(0, rows(bo));
        assertThrows(TrustRefused.class, () -> note(team, bo, ParentsConsent.HELD));
        As.volunteer(bo, () -> volunteers.change(form(false, team)));
        assertNull(As.staff(given.coordinator(team.organization()), () -> young.of(team.organization(), bo)));
    }

    @Test
    void nobody_notes_it_of_themselves() {
        var team = given.team();
        var bo = enlisted(false, team);
        given.appoint(team.organization(), bo, StaffRole.COORDINATOR);
        var refused = assertThrows(
                TrustRefused.class, () -> As.staff(bo, () -> young.note(team.organization(), bo, ParentsConsent.HELD)));
        assertEquals(TrustRefused.Reason.ONESELF, refused.reason());
        assertEquals(0, rows(bo));
    }

    @Test
    void it_is_sealed_and_goes_with_the_help() {
        var team = given.team();
        var other = given.team();
        var bo = enlisted(false, team, other);
        note(team, bo, ParentsConsent.HELD);
        assertEquals(
                ParentsConsent.HELD,
                As.staff(given.coordinator(team.organization()), () -> young.of(team.organization(), bo)));
        String stored = new String(
                jdbc.sql("select sealed_standing from volunteer_standing where person_id = ?")
                        .param(bo.value())
                        .query(byte[].class)
                        .single(),
                StandardCharsets.ISO_8859_1);
        assertFalse(stored.contains("HELD") || stored.contains("consent"));
        As.volunteer(bo, () -> volunteers.change(form(false, other)));
        assertEquals(0, rows(bo));
        notYours(() -> note(team, bo, ParentsConsent.HELD));
    }

    @Test
    void only_those_who_coordinate_the_organization_note_and_read_it() {
        var team = given.team();
        var bo = enlisted(false, team);
        var stranger = given.coordinator(given.team().organization());
        for (var who : Set.of(team.organizer(), stranger)) {
            notYours(() -> As.staff(who, () -> young.note(team.organization(), bo, ParentsConsent.HELD)));
            notYours(() -> As.staff(who, () -> young.of(team.organization(), bo)));
        }
        assertTrue(As.volunteer(bo, own::mine).isEmpty());
    }

    private Kind offered(PersonId person, ShiftId shift) {
        return As.volunteer(person, () -> signup.offered(OpenShiftFilter.ALL)).stream()
                .filter(one -> one.open().shift().id().equals(shift))
                .findFirst()
                .orElseThrow()
                .status()
                .kind();
    }

    private void note(Given.Team team, PersonId person, @Nullable ParentsConsent consent) {
        As.staff(given.coordinator(team.organization()), () -> young.note(team.organization(), person, consent));
    }

    private PersonId enlisted(boolean adult, Given.Team... teams) {
        return volunteers.enlist(form(adult, teams));
    }

    private static VolunteerForm form(boolean adult, Given.Team... teams) {
        var helped = new HashSet<OrganizationId>();
        for (var team : teams) {
            helped.add(team.organization());
        }
        return new VolunteerForm(
                "Bo Example",
                Given.email(),
                Language.ENGLISH,
                new VolunteerAnswers(
                        LanguageLevels.conversing(Set.of(Language.ENGLISH)),
                        Set.of(),
                        Set.of("queens"),
                        helped,
                        FreeTimes.NOTHING_SAID,
                        adult));
    }

    private int rows(PersonId person) {
        return jdbc.sql("select count(*) from volunteer_standing where person_id = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }
}

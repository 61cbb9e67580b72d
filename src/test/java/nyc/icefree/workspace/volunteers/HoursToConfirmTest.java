package nyc.icefree.workspace.volunteers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.RouterLink;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A coordinator wants hours confirmed, and an organizer answers on the volunteer's page. */
class HoursToConfirmTest extends WorkspaceTest {
    @Autowired
    ShiftPlanning planning;

    @Autowired
    ShiftSignup signup;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void hours_beyond_the_plan_wait_on_the_page_of_the_volunteer_until_they_are_answered() {
        var team = given.team();
        var ada = enlisted(team, "Ada Helper");
        var helped = helped(team, ada);
        As.volunteer(ada, () -> signup.correctHours(helped, Duration.ofHours(3)));
        assertFalse(page(team, ada).contains("Hours to confirm"), "nobody wants it so far");
        wantThemConfirmed(team);
        String page = page(team, ada);
        assertTrue(page.contains("Says 3 h; 2 h were planned"), page);
        assertTrue(page.contains("2 h in one shift"), page);
        press("Confirm");
        page = shown(findInView(VolunteerView.class).single());
        assertFalse(page.contains("Hours to confirm"), page);
        assertTrue(page.contains("3 h in one shift"), page);
        As.volunteer(ada, () -> signup.correctHours(helped, Duration.ofHours(4)));
        page(team, ada);
        As.volunteer(ada, () -> signup.correctHours(helped, Duration.ofHours(14)));
        press("Confirm");
        page = shown(findInView(VolunteerView.class).single());
        assertTrue(page.contains("Says 14 h; 2 h were planned"), page);
        press("Leave as planned");
        assertEquals(2, As.volunteer(ada, () -> signup.hours()).time().toHours());
    }

    @Test
    void today_leads_to_all_that_waits_and_it_is_answered_there() {
        var team = given.team();
        var ada = enlisted(team, "Ada Helper");
        var bo = enlisted(team, "Bo Helper");
        var adas = helped(team, ada);
        var bos = helped(team, bo);
        planned(team);
        As.volunteer(ada, () -> signup.correctHours(adas, Duration.ofHours(3)));
        As.volunteer(bo, () -> signup.correctHours(bos, Duration.ofHours(4)));
        signIn(team.organizer(), "STAFF");
        assertFalse(shown(open("")).contains("took longer"), "nobody wants it so far");
        wantThemConfirmed(team);
        signIn(team.organizer(), "STAFF");
        String today = shown(open(""));
        int hours = today.indexOf("Volunteers say that 2 shifts took longer.");
        int empty = today.indexOf("1 seat is empty");
        assertTrue(0 <= empty && empty < hours, "what comes stands before what is over: " + today);
        var link = findInView(RouterLink.class).withText("Confirm hours").single();
        String page = shown(open(link.getHref()));
        assertTrue(page.contains("2 shifts wait for your answer"), page);
        assertTrue(page.contains("Ada Helper"), page);
        assertTrue(page.contains("Says 4 h; 2 h were planned"), page);
        As.volunteer(ada, () -> signup.correctHours(adas, Duration.ofHours(24)));
        while (!findInView(Button.class).withText("Confirm").all().isEmpty()) {
            answerFirst();
        }
        assertTrue(shown(findInView(HoursView.class).single()).contains("No hours wait for your answer."));
        assertEquals(24, As.volunteer(ada, () -> signup.hours()).time().toHours());
        assertEquals(4, As.volunteer(bo, () -> signup.hours()).time().toHours());
        assertFalse(shown(open("")).contains("took longer"));
    }

    private void answerFirst() {
        test(findInView(Button.class).withText("Confirm").all().getFirst()).click();
    }

    private PersonId enlisted(Given.Team team, String name) {
        return volunteers.enlist(new VolunteerForm(
                name,
                UUID.randomUUID() + "@example.org",
                Language.ENGLISH,
                new VolunteerAnswers(Set.of(Language.ENGLISH), Set.of(), Set.of(), Set.of(team.organization()))));
    }

    private void wantThemConfirmed(Given.Team team) {
        signIn(given.coordinator(team.organization()), "STAFF");
        open("organizations/" + team.organization());
        press("Confirm hours beyond the plan");
        press("Let hours count as volunteers say");
        press("Confirm hours beyond the plan");
    }

    private String page(Given.Team team, PersonId person) {
        signIn(team.organizer(), "STAFF");
        return shown(open("volunteers/" + person));
    }

    private ShiftId planned(Given.Team team) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(3);
        return As.staff(
                team.organizer(),
                () -> planning.plan(new ShiftDraft(
                        null,
                        team.organization(),
                        ShiftRole.WELCOME_DESK,
                        1,
                        TimeSlot.of(day.atTime(9, 0), day.atTime(11, 0), Given.NEW_YORK),
                        Set.of(),
                        Set.of(),
                        SignupMode.OPEN,
                        "")));
    }

    /** For two hours, until an hour ago. */
    private AssignmentId helped(Given.Team team, PersonId person) {
        var shift = planned(team);
        var in = As.volunteer(person, () -> signup.take(shift));
        jdbc.sql("update shift set starts_at = ?, ends_at = ? where id = ?")
                .params(
                        Timestamp.from(Instant.now().minus(Duration.ofHours(3))),
                        Timestamp.from(Instant.now().minus(Duration.ofHours(1))),
                        shift.value())
                .update();
        return in;
    }
}

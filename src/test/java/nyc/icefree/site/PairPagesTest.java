package nyc.icefree.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.LocalDate;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.shifts.terms.Structure;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A volunteer reads before and after they take a shift for two that they are the first, or that somebody waits. */
class PairPagesTest extends AVolunteerSignedIn {
    @Autowired
    ShiftSignup signup;

    @Autowired
    VolunteerProfiles volunteers;

    private ShiftId inPairs() {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(3);
        return given.planned(
                team,
                Given.shift(team.organization(), ShiftRole.WELCOME_DESK, 2, Given.slot(day, 9, 11))
                        .withBriefing("", "Ring twice")
                        .withTerms(ShiftTerms.NONE.withStructure(Structure.PAIRS)));
    }

    private void another(ShiftId shift) {
        var other = given.volunteer(team);
        As.volunteer(other, () -> signup.take(shift));
    }

    private void says(String path, String... parts) throws Exception {
        for (String part : parts) {
            mvc.perform(get(path).session(session)).andExpect(content().string(containsString(part)));
        }
    }

    @Test
    void the_first_of_two_reads_that_it_counts_once_somebody_joins() throws Exception {
        var shift = inPairs();
        says(
                "/en/my/shifts/" + shift,
                "Two go together, or nobody",
                "You can take this shift. You would be the first of two: it counts once somebody joins you.");
        says("/es/my/shifts/" + shift, "Usted sería la primera de dos personas");
        mvc.perform(post("/en/my/shifts/" + shift + "/take").session(session).with(csrf()));
        says("/en/my/", "First of two", "You are the first of two. It counts once somebody joins you", "Ring twice");
        says("/es/my/", "La primera de dos personas", "Cuenta cuando alguien se sume");
        another(shift);
        says("/en/my/", "Confirmed");
        mvc.perform(get("/en/my/").session(session)).andExpect(content().string(not(containsString("first of two"))));
    }

    @Test
    void where_somebody_waits_volunteers_alone_read_that_one_more_makes_two() throws Exception {
        var shift = inPairs();
        another(shift);
        says("/en/my/shifts", "Somebody waits for a second person: one more makes two");
        mvc.perform(get("/en/my/shifts/" + shift).session(session))
                .andExpect(content().string(not(containsString("the first of two"))));
        String listed = ListedShifts.all(mvc, "/en/volunteer");
        assertFalse(listed.contains("one more makes two"));
        assertTrue(listed.contains("Two go together, or nobody"));
        assertFalse(ListedShifts.all(mvc, "/es/volunteer").contains("con una más son dos"));
    }
}

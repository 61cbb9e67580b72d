package nyc.icefree.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.LongStream;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page on which one proposes to exchange a shift, where there is much to choose from. */
class SwapPagesTest extends AVolunteerSignedIn {
    private static final int STATEMENTS = 17;

    @Autowired
    ShiftPlanning planning;

    @Autowired
    ShiftSignup signup;

    @Autowired
    JdbcClient jdbc;

    private ShiftId shift(int inDays, int hour) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(inDays);
        var slot = TimeSlot.of(day.atTime(hour, 0), day.atTime(hour + 1, 0), Given.NEW_YORK);
        return As.staff(
                team.organizer(),
                () -> planning.plan(new ShiftDraft(
                        null,
                        team.organization(),
                        ShiftRole.WELCOME_DESK,
                        1,
                        slot,
                        Set.of(),
                        Set.of(),
                        SignupMode.OPEN,
                        "")));
    }

    private void allAreFull() {
        jdbc.sql("update shift set taken = seats where organization_id = ? and taken < seats")
                .param(team.organization().value())
                .update();
    }

    @AfterEach
    void nothing_is_open_any_more() {
        allAreFull();
    }

    private String page(ShiftId gives) {
        try {
            return mvc.perform(get("/en/my/shifts/" + gives + "/swap").session(session))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void of_20_own_shifts_and_150_others_it_asks_the_database_little() {
        ShiftId gives = shift(2, 9);
        As.volunteer(volunteer, () -> signup.take(gives));
        for (int n = 1; n < 20; n++) {
            var own = shift(2 + 2 * n, 9);
            As.volunteer(volunteer, () -> signup.take(own));
        }
        for (int n = 0; n < 150; n++) {
            shift(2 + n % 40, 12 + n / 40);
        }
        allAreFull();
        String page = page(gives);
        assertEquals(88, page.split("name=\"for\"").length - 1, "of the first hundred, all but its own shifts");
        long statements = LongStream.generate(() -> CountedStatements.in(() -> page(gives)))
                .limit(3)
                .min()
                .orElseThrow();
        assertTrue(statements <= STATEMENTS, "statements: " + statements);
    }
}

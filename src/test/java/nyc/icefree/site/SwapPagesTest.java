package nyc.icefree.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.swap.ShiftSwaps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page on which one proposes to exchange a shift, where there is much to choose from. */
class SwapPagesTest extends AVolunteerSignedIn {
    private static final int STATEMENTS = 17;

    @Autowired
    ShiftSignup signup;

    @Autowired
    ShiftSwaps swaps;

    @Autowired
    JdbcClient jdbc;

    private ShiftId shift(int inDays, int hour) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(inDays);
        var slot = Given.slot(day, hour, hour + 1);
        return given.planned(team, Given.shift(team.organization(), ShiftRole.WELCOME_DESK, 1, slot));
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

    private String looked(String path) {
        try {
            return page(path);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> shifts(String page) {
        return Pattern.compile("name=\"for\" value=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(one -> one.group(1))
                .toList();
    }

    private static String later(String page) {
        return page.replaceAll("(?s).*name=\"later\" value=\"([0-9]+)\".*", "$1");
    }

    @Test
    void of_20_own_shifts_and_150_others_it_asks_the_database_little_and_shows_all_in_light_pages() throws Exception {
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
        String path = "/en/my/shifts/" + gives + "/swap";
        assertLight("/my/shifts/" + gives + "/swap");
        String page = page(path);
        String ticked = shifts(page).getFirst();
        var seen = new HashSet<String>(shifts(page));
        for (String later = later(page); !later.equals("0"); later = later(page)) {
            page = mvc.perform(post(path)
                            .session(session)
                            .with(csrf())
                            .param("for", ticked)
                            .param("later", later))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertLight(later, page);
            assertTrue(page.contains("value=\"" + ticked + "\" checked"), page);
            seen.addAll(shifts(page));
        }
        assertEquals(88, seen.size(), "of the first hundred, all but its own shifts");
        assertEquals(List.of(), List.copyOf(As.volunteer(volunteer, () -> swaps.proposed())));
        long statements = LongStream.generate(() -> CountedStatements.in(() -> looked(path)))
                .limit(3)
                .min()
                .orElseThrow();
        assertTrue(statements <= STATEMENTS, "statements: " + statements);
    }
}

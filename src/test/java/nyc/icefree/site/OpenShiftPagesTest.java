package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nyc.icefree.Given;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.Skill;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of open shifts that anybody reads: page by page, however many there are. */
class OpenShiftPagesTest extends AVolunteerSignedIn {
    private static final int LARGEST = 25_000;

    private static final Pattern LATER = Pattern.compile("href=\"(/en/volunteer\\?after=[0-9]+)\"");
    private static final Pattern OPEN = Pattern.compile("href=\"/en/my/shifts/([0-9a-f-]{36})\" rel=\"nofollow\"");

    @Autowired
    JdbcClient jdbc;

    /** What other tests look at is not so full. */
    @AfterEach
    void nothing_is_open_any_more() {
        jdbc.sql("update shift set taken = seats where organization_id = ? and taken < seats")
                .param(team.organization().value())
                .update();
    }

    private void shift(int inDays, int hour, SignupMode mode, Set<Skill> skills) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(inDays);
        var slot = Given.slot(day, hour, hour + 1);
        given.planned(
                team,
                new ShiftDraft(null, team.organization(), ShiftRole.WELCOME_DESK, 1, slot, skills, Set.of(), mode, ""));
    }

    /** The rows of each page of what is open, without those that other tests left. */
    private List<String> publicPages() throws Exception {
        var seen = new ArrayList<String>();
        String path = "/en/volunteer";
        for (int pages = 0; path != null && pages < 60; pages++) {
            var answer = mvc.perform(get(path))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "max-age=60, public"))
                    .andExpect(header().doesNotExist("Set-Cookie"))
                    .andExpect(saysNot("<script"))
                    .andReturn();
            assertNull(answer.getRequest().getSession(false), "no session for it");
            String page = answer.getResponse().getContentAsString();
            assertTrue(page.length() < LARGEST, path + ": " + page.length());
            OPEN.matcher(page).results().forEach(row -> seen.add(row.group(1)));
            var more = LATER.matcher(page);
            path = more.find() ? more.group(1) : null;
        }
        assertEquals(seen.size(), Set.copyOf(seen).size(), "twice on some page");
        return seen;
    }

    @Test
    void of_150_open_shifts_each_public_page_is_small_and_the_same_for_everybody() throws Exception {
        for (int n = 0; n < 150; n++) {
            shift(3 + n / 15, 7 + n % 15, SignupMode.OPEN, Set.of());
        }
        assertTrue(publicPages().size() >= 150);
        mvc.perform(get("/en/volunteer?role=welcome-desk"))
                .andExpect(says("href=\"/en/volunteer?role=welcome-desk&amp;after="));
        String last = body(mvc.perform(get("/en/volunteer?after=9000")));
        assertTrue(OPEN.matcher(last).find() && !LATER.matcher(last).find(), "past the end stand the last");
    }

    @Test
    void a_day_for_each_and_all_that_is_asked_for_leaves_the_public_pages_small() throws Exception {
        for (int n = 0; n < 60; n++) {
            shift(1 + n, 9, SignupMode.ASK, Set.of(CommonSkill.MEDIC, CommonSkill.DE_ESCALATION));
        }
        assertTrue(publicPages().size() >= 60);
    }
}

package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static nyc.icefree.Says.saysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Reach;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The open shifts of one event: the first on its page, the others on pages of their own. */
@AppTest
class EventShiftsPagesTest extends AppParts {
    private static final int LARGEST = 28_000;
    private static final Pattern OPEN = Pattern.compile("href=\"/e[ns]/my/shifts/([0-9a-f-]{36})\" rel=\"nofollow\"");

    private Given.Team team;

    @BeforeEach
    void somebody_who_hosts() {
        team = given.team();
    }

    private EventId event(Reach reach) {
        var words = new EventWords(
                Language.ENGLISH, "Rally " + UUID.randomUUID(), "We come together. ".repeat(80), "Bring water.", true);
        return given.published(
                team,
                Drafts.from(given.session("", 6).worded(List.of(words)))
                        .reach(reach)
                        .draft());
    }

    /** Sixty a day, each of which asks for much. */
    private void shifts(EventId event, int many) {
        var day = Given.inDays(6);
        for (int n = 0; n < many; n++) {
            var from = day.minusDays(n / 60).atTime(7, 0).plusMinutes(15L * (n % 60));
            var slot = Given.slot(from, 1);
            given.planned(
                    team,
                    Given.shift(event, ShiftRole.WELCOME_DESK, 1, slot, CommonSkill.MEDIC, CommonSkill.DE_ESCALATION)
                            .withLanguages(Set.of(Language.SPANISH))
                            .withSignup(SignupMode.ASK));
        }
    }

    private String slug(EventId id) {
        return events.view(id, Audience.INVITED).orElseThrow().slug();
    }

    private String page(String path) throws Exception {
        return body(reads(path)
                .andExpect(header().string("Cache-Control", "max-age=60, public"))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(saysNot("<script>")));
    }

    private static List<String> rows(String page) {
        return OPEN.matcher(page)
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
    }

    @Test
    void of_150_the_first_stand_on_its_page_and_each_of_the_others_on_a_small_one() throws Exception {
        var id = event(Reach.LISTED);
        shifts(id, 150);
        var others = event(Reach.LISTED);
        shifts(others, 1);
        for (String reader : List.of("en", "es")) {
            var seen = new ArrayList<String>();
            String path = "/" + reader + "/events/" + slug(id);
            for (String next = path; next != null; next = next(page(next))) {
                String page = page(next);
                int length = page.getBytes(StandardCharsets.UTF_8).length;
                assertTrue(length < LARGEST, next + ": " + length);
                int before = seen.size();
                seen.addAll(rows(page));
                assertEquals(
                        next.equals(path) ? 4 : Math.min(10, 150 - before),
                        rows(page).size(),
                        next);
            }
            assertEquals(150, Set.copyOf(seen).size(), "each of them once, and none of another");
            assertEquals(150, seen.size());
        }
    }

    private static @Nullable String next(String page) {
        var more = Pattern.compile("<p class=\"pages\"><a class=\"button\" href=\"(/e[ns]/volunteer\\?event=[^\"]+)\"")
                .matcher(page);
        return more.find() ? more.group(1).replace("&amp;", "&") : null;
    }

    @Test
    void what_else_is_chosen_is_chosen_among_its_shifts() throws Exception {
        var id = event(Reach.LISTED);
        shifts(id, 21);
        String page = page("/en/volunteer?event=" + slug(id) + "&role=welcome-desk");
        assertEquals(10, rows(page).size());
        assertTrue(
                page.contains("<input type=\"hidden\" name=\"event\" value=\"" + slug(id) + "\">"),
                "whoever chooses on stays with it");
        assertSays(page, "href=\"/en/volunteer?event=" + slug(id) + "&amp;role=welcome-desk&amp;after=10\"", "noindex");
        assertFalse(page.contains("value=\"marshal\""), "work that it looks for nobody for");
        assertEquals(
                1, rows(page("/en/volunteer?event=" + slug(id) + "&after=20")).size());
        assertEquals(List.of(), rows(page("/en/volunteer?event=" + slug(id) + "&role=marshal")));
    }

    @Test
    void of_what_only_its_link_leads_to_nothing_is_listed_by_it_or_by_anything_else() throws Exception {
        var id = event(Reach.BY_LINK);
        shifts(id, 1);
        String title = events.view(id, Audience.INVITED)
                .orElseThrow()
                .words()
                .getFirst()
                .title();
        String bySlug = page("/en/volunteer?event=" + slug(id));
        assertFalse(bySlug.contains(title) || bySlug.contains(slug(id)), "it is as if there were no such event");
        assertEquals(page("/en/volunteer?event=none-of-ours"), bySlug);
        assertFalse(ListedShifts.all(mvc, "/en/volunteer").contains(title));
        assertFalse(ListedShifts.all(mvc, "/en/volunteer?event=" + id.value()).contains(title));
    }
}

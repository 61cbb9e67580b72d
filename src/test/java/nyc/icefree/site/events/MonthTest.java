package nyc.icefree.site.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.programme.EventFilter;
import nyc.icefree.programme.EventProgramme;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.web.Links;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The month: what is over stands back, and what each event is stands there in words. */
@AppTest
class MonthTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    EventProgramme programme;

    @Autowired
    Texts texts;

    /** In the middle of a month, so that there are days before and after. */
    private static LocalDate day() {
        return LocalDate.now(Given.NEW_YORK).plusMonths(2).withDayOfMonth(12);
    }

    @Test
    void a_kind_is_a_word_in_each_language() throws Exception {
        var team = planned();
        String path = Links.month(Language.ENGLISH, YearMonth.from(day())) + "?organization=" + team.slug();
        String page = read(path);
        assertTrue(page.contains("<span class=\"kind kind-clinic\">Clinic</span>"), page);
        assertFalse(page.contains("#whole") || page.contains("class=\"past\""), "nothing of it is over");
        assertTrue(read(path.replace("/en/", "/es/"))
                .contains("<span class=\"kind kind-clinic\">Cl\u00ednica legal</span>"));
    }

    @Test
    void days_before_today_are_over_in_words_too_and_folded_only_while_the_month_goes_on() {
        var events = events(planned());
        var begun = month(events, day().plusDays(1));
        assertTrue(begun.hasBegun());
        assertTrue(begun.hasNoMore());
        var cell = cell(begun, day());
        assertEquals("past", cell.style());
        assertTrue(cell.full().endsWith(" (over)"), cell.full());
        assertNull(cell(begun, day().plusDays(1)).entries().stream().findFirst().orElse(null));
        assertEquals("free past", cell(begun, day().minusDays(1)).style());
        var sameDay = month(events, day());
        assertFalse(sameDay.hasBegun());
        assertFalse(sameDay.hasNoMore());
        assertEquals("Over", cell(sameDay, day()).entries().getFirst().off());
        assertNull(cell(sameDay, day()).entries().getLast().off());
        var over = month(events, day().plusMonths(1));
        assertTrue(over.over() && over.hasNoMore());
        assertFalse(over.hasBegun());
        var empty = month(List.of(), day());
        assertFalse(empty.hasBegun() || empty.hasNoMore());
    }

    @Test
    void a_month_that_is_over_says_so() throws Exception {
        var team = given.team();
        given.movedToThePast(given.published(team, given.session("Was on", 3)), 40);
        var was = YearMonth.from(LocalDate.now(Given.NEW_YORK).minusDays(40));
        String page = read(Links.month(Language.ENGLISH, was) + "?organization=" + team.slug());
        assertTrue(page.contains("This month is over.") && page.contains("Was on"), page);
        assertTrue(page.contains("<td class=\"past\">"), page);
    }

    private Team planned() {
        var team = given.team();
        given.published(
                team,
                Drafts.from(given.session("Morning clinic", 9).at(day().atTime(9, 0), day().atTime(10, 0)))
                        .of(EventKind.CLINIC)
                        .draft());
        given.published(team, given.session("Evening rights", 9).at(day().atTime(18, 0), day().atTime(19, 0)));
        return team;
    }

    private List<EventView> events(Team team) {
        var filter = new EventFilter(
                day().withDayOfMonth(1), day().plusDays(10), null, null, null, team.slug(), Set.of(), null);
        return As.nobody(() -> programme.during(filter));
    }

    /** As it looks at noon of that day. */
    private MonthPage.Weeks month(List<EventView> events, LocalDate today) {
        Instant noon = today.atTime(12, 0).atZone(Given.NEW_YORK).toInstant();
        var grid = new MonthGrid(texts.in(Language.ENGLISH), YearMonth.from(day()), today, noon);
        return new MonthPage.Weeks(grid.weeks(events));
    }

    private static MonthPage.Cell cell(MonthPage.Weeks weeks, LocalDate day) {
        return weeks.all().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.date().equals(day.toString()))
                .findFirst()
                .orElseThrow();
    }

    private String read(String path) throws Exception {
        return mvc.perform(get(java.net.URI.create(path)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}

package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.events.EventPlanning;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of events under a thumb. */
class AgendaJourneyTest extends SiteJourney {
    /** Of a row with a title of one line. */
    private static final int HIGHEST = 120;

    /** Where its day stands before the hour, and the longest word for a state needs a line of its own. */
    private static final int WITH_A_LINE_MORE = 140;

    @Autowired
    EventPlanning planning;

    @Test
    void a_row_takes_little_of_a_telephone_and_leads_on_wherever_it_is_pressed(Page page) {
        var team = inEachState();
        page.setViewportSize(Accessible.PHONE, 740);
        for (String reader : List.of("en", "es")) {
            for (String order : List.of("", "&near=jamaica")) {
                open(page, "/" + reader + "/events?organization=" + team.slug() + order);
                var rows = page.locator(".event-rows > li");
                assertThat(rows).hasCount(6);
                for (var row : rows.all()) {
                    int high = (int) Math.round(row.boundingBox().height);
                    boolean two = reader.equals("es") && !order.isEmpty();
                    assertTrue(high <= (two ? WITH_A_LINE_MORE : HIGHEST), () -> high + " px: " + row.innerText());
                    assertTrue(row.boundingBox().height >= 44);
                }
            }
        }
        var last = page.locator(".event-rows > li").last();
        String title = last.locator("h4").innerText();
        last.click(new com.microsoft.playwright.Locator.ClickOptions().setPosition(300, 8));
        assertThat(heading(page, title)).isVisible();
    }

    @Test
    void every_state_can_be_read_by_everybody(Page page) {
        var team = inEachState();
        open(page, "/en/events?organization=" + team.slug());
        assertEquals(6, page.locator(".event-rows .state").count());
        accessible(page);
    }

    @Test
    void one_press_each_finds_what_is_looked_for_and_where_nothing_fits_the_nearest_is_one_press_away(Page page) {
        var team = given.team();
        String title = unique("Rights within days");
        given.published(team, session(title, 20));
        page.setViewportSize(Accessible.PHONE, 740);
        open(page, "/en/events?organization=" + team.slug());
        link(page, "Today").click();
        assertThat(heading(page, "No event fits all of that")).isVisible();
        assertThat(heading(page, title)).isVisible();
        accessibleHere(page);
        link(page, "Without Today: 1 event").click();
        assertThat(page.getByText("No event fits all of that")).not().isVisible();
        link(page, "This week").click();
        link(page, "Know your rights").click();
        assertThat(page.getByText("1 event fits.")).isVisible();
        accessibleHere(page);
        assertThat(page.locator(".shortcuts [aria-current]")).hasCount(2);
        page.locator(".shortcuts [aria-current]").first().click();
        assertThat(page.locator(".shortcuts [aria-current]")).hasCount(1);
    }

    /** On the first day of a month there is none before it. */
    @Test
    void a_month_begins_today_on_a_telephone_and_unfolds_what_is_over(Page page) {
        var today = LocalDate.now(Given.NEW_YORK);
        var team = given.team();
        String past = unique("Yesterday");
        given.movedToThePast(given.published(team, session(past, 20)), 1);
        given.begun(given.published(team, session(unique("Today"), 20)));
        page.setViewportSize(Accessible.PHONE, 740);
        open(page, "/en/events/month/" + YearMonth.from(today) + "?organization=" + team.slug());
        if (today.getDayOfMonth() > 1) {
            assertThat(link(page, past)).not().isVisible();
            accessibleHere(page);
            link(page, "Show the days that are over").click();
            assertThat(link(page, past)).isVisible();
            accessible(page);
        }
        assertThat(page.getByText("Education session").last()).isVisible();
    }

    private Team inEachState() {
        var team = given.team();
        String mark = UUID.randomUUID().toString().substring(0, 4);
        given.published(team, session("Open " + mark, 20));
        reserved(given.published(team, session("Few " + mark, 4)), "Rosa", 2);
        reserved(given.published(team, session("Full " + mark, 2)), "Rosa", 2);
        given.published(team, session("Walk in " + mark, 20).with(RsvpTerms.of(false, 20)));
        var cancelled = given.published(team, session("Off " + mark, 20));
        var postponed = given.published(team, session("Moved " + mark, 20));
        As.staff(team.organizer(), () -> planning.cancel(cancelled, "The boiler broke."));
        As.staff(team.organizer(), () -> planning.postpone(postponed, "The hall is cold."));
        return team;
    }
}

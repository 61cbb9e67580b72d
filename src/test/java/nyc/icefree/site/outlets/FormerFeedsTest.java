package nyc.icefree.site.outlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given.Team;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.text.Language;
import nyc.icefree.venues.Borough;
import nyc.icefree.venues.VenueForm;
import org.junit.jupiter.api.Test;

/** A feed that a public event has left says so and where its page is, and nothing of where or what it is by now. */
@AppTest
class FormerFeedsTest extends HiddenAddressStage {
    private static final Set<String> TOLD = Set.of(
            "BEGIN", "UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "SUMMARY", "URL", "STATUS", "TRANSP", "END");
    private static final Set<String> BARE =
            Set.of("BEGIN", "UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "SUMMARY", "STATUS", "END");
    private static final List<String> THERE = List.of(
            "Moonpuddle", "Gnarlwood", "Rustgate", "40.123", "Concourse", "Bronx", "Snailpace", "Thricetap", "Clinic");
    private static final String MARK = "SUMMARY:No longer in this calendar: ";

    /** Feeds of what the event was; its organization has it still. */
    private static final List<String> FORMER = List.of(
            "/calendar/borough/queens.ics",
            "/es/calendar/borough/queens.ics",
            "/calendar/borough/queens.ics?rich=1",
            "/calendar/borough/queens.ics?cancelled=shown",
            "/calendar/kind/education-session.ics",
            "/calendar/by/borough-queens/organization-{org}.ics");

    @Test
    void of_what_moved_they_tell_its_title_and_page_alone_though_everybody_may_know_its_place() throws Exception {
        var team = given.team();
        String title = "Moved " + UUID.randomUUID().toString().substring(0, 8);
        var view = events.view(moved(team, title), Audience.PUBLIC).orElseThrow();
        String own = entry(team, view, "/calendar/organization/{org}.ics");
        assertTrue(own.contains("Moonpuddle") && own.contains("STATUS:CONFIRMED"), own);
        for (String feed : FORMER) {
            String left = entry(team, view, feed);
            assertEquals(told(feed, TOLD), names(left), feed);
            assertTrue(
                    left.contains(
                            feed.startsWith("/es/") ? "SUMMARY:Ya no está en este calendario: " + title : MARK + title),
                    left);
            for (String there : THERE) {
                assertFalse(left.contains(there), feed + " tells " + there);
            }
            assertEquals(line(own, "UID"), line(left, "UID"));
            assertEquals(line(own, "SEQUENCE"), line(left, "SEQUENCE"));
            assertEquals(line(own, "DTSTAMP"), line(left, "DTSTAMP"));
            assertEquals(line(own, "DTSTART"), line(left, "DTSTART"));
        }
    }

    @Test
    void a_cancellation_moves_no_words_of_them_and_a_withdrawal_leaves_none() throws Exception {
        var team = given.team();
        String title = "Moved " + UUID.randomUUID().toString().substring(0, 8);
        var id = moved(team, title);
        var view = events.view(id, Audience.PUBLIC).orElseThrow();
        As.staff(team.organizer(), () -> planning.cancel(id, "Flooded by the river"));
        for (String feed : FORMER) {
            String left = entry(team, view, feed);
            assertEquals(told(feed, TOLD), names(left), feed);
            assertFalse(left.contains("Flooded") || left.contains("Cancelled:"), left);
        }
        int before = number(entry(team, view, FORMER.getFirst()));
        As.staff(team.organizer(), () -> planning.unpublish(id));
        for (String feed : FORMER) {
            String bare = entry(team, view, feed);
            assertEquals(told(feed, BARE), names(bare), feed);
            assertFalse(bare.contains(title) || bare.contains(view.slug()), bare);
            assertTrue(number(bare) > before, bare);
        }
    }

    private static Set<String> told(String feed, Set<String> names) {
        var told = new TreeSet<>(names);
        if (feed.contains("cancelled=shown")) {
            told.remove("STATUS");
        }
        return told;
    }

    private EventId moved(Team team, String title) {
        var id = given.published(team, given.session(title, 6));
        change(team, id, there(title));
        return id;
    }

    private EventDraft there(String title) {
        return Drafts.from(given.session(title, 6))
                .of(EventKind.CLINIC)
                .words(List.of(new EventWords(Language.ENGLISH, title, "Snailpace talk.", "Thricetap.", true)))
                .at(new VenueForm(
                        "Moonpuddle Hall",
                        "12 Gnarlwood Lane",
                        "Concourse",
                        Borough.BRONX,
                        "Behind the Rustgate stop",
                        40.123987,
                        -73.456321,
                        Set.of(),
                        60,
                        "Key Overdoor",
                        true))
                .draft();
    }

    private String entry(Team team, EventView event, String feed) throws Exception {
        return Arrays.stream(page(team.slug(), event.slug(), feed).split("BEGIN:VEVENT"))
                .filter(part -> part.contains("UID:" + event.uid()))
                .map(part -> "BEGIN:VEVENT" + part.replaceFirst("(?s)END:VEVENT.*", "END:VEVENT"))
                .reduce((one, other) -> {
                    throw new AssertionError("told twice");
                })
                .orElseThrow(() -> new AssertionError(feed));
    }

    private static Set<String> names(String entry) {
        var names = new TreeSet<String>();
        entry.lines().forEach(line -> names.add(line.replaceFirst("[:;].*", "")));
        return names;
    }

    private static int number(String entry) {
        return Integer.parseInt(line(entry, "SEQUENCE").substring("SEQUENCE:".length()));
    }

    private static String line(String entry, String name) {
        return entry.lines().filter(line -> line.startsWith(name)).findFirst().orElseThrow();
    }
}

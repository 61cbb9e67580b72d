package nyc.icefree.site.outlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.events.ScheduledEventChanges;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * A hidden address is nowhere in the bytes of any outlet, and what was taken back leaves no more than that it was. A new
 * outlet is one more line of {@link Outlets}.
 */
@AppTest
class HiddenAddressTest extends HiddenAddressStage {
    @Autowired
    ScheduledEventChanges turns;

    @Autowired
    SeriesPlanning series;

    @Autowired
    RequestMappingHandlerMapping pages;

    @ParameterizedTest
    @EnumSource(names = {"COMING", "TEAM"})
    void it_is_in_no_outlet_while_only_some_may_know_it(AddressVisibility visibility) throws Exception {
        var team = given.team();
        EventId id = given.published(team, HiddenPlace.draft(TITLE, visibility, null, 20));
        assertHidden(team, id);
        assertTrue(page(team, id, "/en/events/{slug}").contains("application/ld+json"));
        assertTrue(page(team, id, "/en/events/{slug}").contains("og:description"));
        assertTrue(page(team, id, "/ur/").contains(TITLE));
        change(team, id, HiddenPlace.draft(TITLE + " again", visibility, null, 20));
        assertHidden(team, id);
        As.staff(team.organizer(), () -> planning.cancel(id, "Flooded"));
        assertHidden(team, id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unfindable", "quibblewick", "bluegate", "knockthrice", "underdesk"})
    void no_search_finds_an_event_by_it(String word) throws Exception {
        var team = given.team();
        EventId id = given.published(team, HiddenPlace.draft(TITLE, AddressVisibility.COMING, null, 20));
        for (String search :
                List.of("/en/events?organization={org}&q=", "/en/events/month/{month}?organization={org}&q=")) {
            // what is offered where nothing fits may be this event, too: then as to whoever typed a word of nobody
            assertEquals(
                    page(team, id, search + "nobodysword").replace("nobodysword", "?"),
                    page(team, id, search + word).replace(word, "?"),
                    search);
            assertTrue(page(team, id, search + "gathering").contains(TITLE), search);
        }
    }

    @Test
    void it_appears_in_every_outlet_at_its_hour_and_goes_when_it_is_hidden_again_or_off() throws Exception {
        var team = given.team();
        EventId id = given.published(team, HiddenPlace.draft(TITLE, AddressVisibility.EVERYONE, 24, 20));
        assertHidden(team, id);
        change(team, id, HiddenPlace.draft(TITLE, AddressVisibility.EVERYONE, 700, 20));
        turns.turnDue();
        for (String outlet : Outlets.TELLING) {
            assertTrue(page(team, id, outlet).contains("Unfindable"), outlet + " would show the place if it might");
        }
        change(team, id, HiddenPlace.draft(TITLE, AddressVisibility.TEAM, null, 20));
        assertHidden(team, id);
        change(team, id, HiddenPlace.draft(TITLE, AddressVisibility.EVERYONE, 700, 20));
        As.staff(team.organizer(), () -> planning.cancel(id, "Flooded"));
        assertHidden(team, id);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMING", "TEAM"})
    void the_feeds_of_a_series_hide_it_too(AddressVisibility visibility) throws Exception {
        var team = given.team();
        EventId open = given.published(team, given.session(TITLE, 6));
        String told = repeated(team, open);
        for (String outlet : Outlets.OF_SERIES) {
            assertTrue(page(team, open, outlet.replace("{series}", told)).contains("Elmhurst Reading Room"), outlet);
        }
        EventId id = given.published(team, HiddenPlace.draft(TITLE, visibility, null, 20));
        String hidden = repeated(team, id);
        assertHiddenInSeries(team, id, hidden);
        As.staff(team.organizer(), () -> planning.cancel(id, "Flooded"));
        assertHiddenInSeries(team, id, hidden);
    }

    private void assertHiddenInSeries(Team team, EventId id, String series) throws Exception {
        for (String outlet : Outlets.OF_SERIES) {
            String page = page(team, id, outlet.replace("{series}", series));
            assertTrue(page.contains("BEGIN:VEVENT") || page.contains("\"EventSeries\""), outlet);
            assertNoSecret(outlet, page);
        }
    }

    /** For three weeks. */
    private String repeated(Team team, EventId id) {
        var weekly = Rule.weekly(HiddenPlace.day().getDayOfWeek()).times(3);
        return As.staff(team.organizer(), () -> series.repeat(id, Repeats.by(weekly)))
                .toString();
    }

    @Test
    void whatever_anybody_can_open_is_searched_or_named_as_telling_of_no_event() {
        var found = new TreeSet<String>();
        pages.getHandlerMethods().keySet().forEach(info -> {
            var methods = info.getMethodsCondition().getMethods();
            if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                Objects.requireNonNull(info.getPathPatternsCondition()).getPatterns().stream()
                        .filter(pattern -> Stream.concat(Outlets.ALL.stream(), Outlets.OF_SERIES.stream())
                                .noneMatch(outlet -> leadsTo(pattern, outlet)))
                        .forEach(
                                pattern -> found.add(pattern.getPatternString().replace(":" + Language.READ_TAGS, "")));
            }
        });
        found.removeIf(pattern -> pattern.matches("/\\{reader}/my(?!/sign-in)(/.*)?|/error"));
        assertEquals(String.join("\n", new TreeSet<>(Outlets.NONE)), String.join("\n", found));
    }

    private static boolean leadsTo(PathPattern pattern, String outlet) {
        return pattern.matches(
                PathContainer.parsePath(outlet.replaceFirst("\\?.*", "").replaceAll("[{}]", "")));
    }

    @Test
    void mails_tell_it_to_those_only_who_may_know_it() throws Exception {
        var team = given.team();
        EventId coming = given.published(team, HiddenPlace.draft(TITLE, AddressVisibility.COMING, null, 1));
        assertTrue(mail(reserve(coming)).contains("Unfindable"), "who comes is told");
        assertNoSecret("mail to the waiting list", mail(reserve(coming)));
        EventId secret = given.published(team, HiddenPlace.draft(TITLE, AddressVisibility.TEAM, null, 5));
        assertNoSecret("mail to those who come", mail(reserve(secret)));
        EventId later = given.published(team, HiddenPlace.draft(TITLE, AddressVisibility.COMING, 24, 5));
        assertNoSecret("mail before the hour", mail(reserve(later)));
    }

    @Test
    void what_is_taken_back_leaves_only_that_it_was() throws Exception {
        var team = given.team();
        String title = "Regretted " + UUID.randomUUID().toString().substring(0, 8);
        EventId id = given.published(team, HiddenPlace.draft(title, AddressVisibility.COMING, null, 20));
        var view = events.view(id, Audience.PUBLIC).orElseThrow();
        As.staff(team.organizer(), () -> planning.unpublish(id));
        Set<String> allowed =
                Set.of("BEGIN", "UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "SUMMARY", "STATUS", "END");
        for (String outlet : Outlets.ALL) {
            String page = page(team.slug(), view.slug(), outlet);
            assertNoSecret(outlet, page);
            for (String told : List.of(title, view.slug())) {
                // an address that somebody asks for may stand in the answer
                boolean own = told.equals(view.slug()) && outlet.contains("{slug}");
                assertTrue(own || !page.contains(told), outlet + " tells " + told);
            }
            if (outlet.contains(".ics")) {
                String stone = Arrays.stream(page.split("BEGIN:VEVENT"))
                        .filter(part -> part.contains("UID:" + view.uid()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(outlet + " has no tombstone"))
                        .replaceFirst("(?s)END:VEVENT.*", "END:VEVENT");
                var names = new TreeSet<String>();
                stone.strip().lines().forEach(line -> names.add(line.replaceFirst("[:;].*", "")));
                names.removeAll(allowed);
                assertEquals(Set.of(), names, outlet);
                assertTrue(stone.contains("SUMMARY:Cancel"), stone);
            }
        }
        String json = page(team.slug(), view.slug(), "/api/events?organization={org}");
        assertTrue(json.matches("(?s).*\"events\":\\[\\],\"deleted\":\\[\\{\"id\":\"" + view.uid() + ".*"), json);
    }

    private String reserve(EventId id) {
        String email = Given.email();
        given.comes(id, Given.party("Ada", 1, email));
        return email;
    }
}

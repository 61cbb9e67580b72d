package nyc.icefree.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import nyc.icefree.AnotherLanguage;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.LatinWords;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.owncalendars.VolunteerCalendars;
import nyc.icefree.owncalendars.WorkCalendars;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.web.FeedLinks;
import nyc.icefree.web.Links;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What calendars and readers of feeds are told is of one language, also in one that is read from right to left. */
@AppTest
class FeedWordsTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Language READER = AnotherLanguage.READER;
    /** Of a property for people. */
    private static final Pattern SAID = Pattern.compile(
            "(?m)^(?:SUMMARY|DESCRIPTION|LOCATION|CATEGORIES|NAME|X-WR-CALNAME|X-WR-CALDESC|COMMENT)(?:;[^:\\r]*)?:(.*)$");

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    Events events;

    @Autowired
    SeriesPlanning series;

    @Autowired
    SeriesDesk dates;

    @Autowired
    ShiftPlanning shifts;

    @Autowired
    ShiftSignup signup;

    @Autowired
    WorkCalendars work;

    @Autowired
    VolunteerCalendars taken;

    @Autowired
    VolunteerProfiles volunteers;

    @LocalServerPort
    int port;

    @Test
    @Tag("every-language")
    void every_feed_speaks_the_language_that_its_address_asks_for() throws Exception {
        var team = given.team();
        var event = given.published(
                team,
                Drafts.from(given.session("Know your rights", 7))
                        .access(AccessFact.STEP_FREE)
                        .draft());
        of(team, event);
        var reserved = given.comes(event, Given.party("Rosa", 1, Given.email(), READER));
        var drawn = As.staff(
                team.organizer(),
                () -> series.plan(
                        team.organization(),
                        given.session("Know your rights", 9),
                        Repeats.by(Rule.weekly(java.time.DayOfWeek.FRIDAY).times(3))));
        As.staff(team.organizer(), () -> dates.dates(drawn, 0, 9).forEach(date -> planning.publish(date.event())));
        var bo = volunteers.enlist(new VolunteerForm(
                "Bo Example",
                Given.email(),
                READER,
                new VolunteerAnswers(
                        Set.of(Language.ENGLISH), Set.of(), Set.of("queens"), Set.of(team.organization()))));
        As.volunteer(bo, () -> signup.take(shift(team, event, SignupMode.OPEN, 12)));
        As.volunteer(bo, () -> signup.ask(shift(team, event, SignupMode.ASK, 14)));
        var held = As.volunteer(bo, taken::renew);
        var addresses = new ArrayList<>(List.of(
                FeedLinks.all(READER),
                FeedLinks.organization(READER, team.slug()),
                FeedLinks.kind(READER, "education-session"),
                FeedLinks.borough(READER, "queens"),
                FeedLinks.spoken(READER, Language.ENGLISH),
                FeedLinks.one(READER, "access", "step-free"),
                FeedLinks.series(READER, drawn.value()),
                FeedLinks.myWork(READER, As.staff(team.organizer(), work::renew)),
                FeedLinks.myShifts(READER, held),
                Links.manage(READER, reserved.manage()) + "/event.ics"));
        for (var told : List.of(event, cancelled(team), postponed(team), withdrawn(team))) {
            addresses.add(FeedLinks.event(READER, slug(told)));
        }
        for (String address : addresses) {
            String feed = get(address).replace("\r\n ", "");
            assertTrue(feed.contains("BEGIN:VEVENT"), address + "\n" + feed);
            var said = SAID.matcher(feed)
                    .results()
                    .map(found -> unescaped(found.group(1)))
                    .toList();
            assertEquals(List.of(), foreign(said), address);
        }
    }

    @Test
    @Tag("every-language")
    void atom_marks_each_word_of_another_language() throws Exception {
        var team = given.team();
        given.published(team);
        cancelled(team);
        postponed(team);
        withdrawn(team);
        byte[] xml = get(Links.atom(READER) + "?organization=" + team.slug()).getBytes(StandardCharsets.UTF_8);
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
        assertEquals(READER.tag(), root.getAttribute("xml:lang"));
        var said = new ArrayList<String>();
        var typed = new ArrayList<String>();
        gather(root, READER.tag(), said, typed);
        assertEquals(List.of(), foreign(said));
        assertEquals(List.of("Know your rights"), typed.stream().distinct().toList());
    }

    /** What is said in the reader's language, and what is marked as being of another. */
    private static void gather(Element element, String language, List<String> said, List<String> typed) {
        String own = element.hasAttribute("xml:lang") ? element.getAttribute("xml:lang") : language;
        if (element.hasAttribute("label")) {
            said.add(element.getAttribute("label"));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                gather(inner, own, said, typed);
            } else if (!Set.of("id", "published", "updated", "uri").contains(element.getTagName())
                    && !child.getTextContent().isBlank()) {
                (own.equals(READER.tag()) ? said : typed).add(ours(child.getTextContent()));
            }
        }
    }

    private static String ours(String html) {
        return html.replaceAll("(?s)<(\\w+) lang=[^>]*>.*?</\\1>", " ").replaceAll("<[^>]*>", "\n");
    }

    private static List<String> foreign(List<String> said) {
        return AnotherLanguage.ON
                ? said.stream()
                        .flatMap(words -> LatinWords.lines(words).stream())
                        .toList()
                : List.of();
    }

    private static String unescaped(String value) {
        return value.replace("\\n", "\n").replaceAll("\\\\(.)", "$1");
    }

    private void of(Given.Team team, EventId event) {
        shift(team, event, SignupMode.OPEN, 18);
        given.drafted(team, given.session("Know your rights", 8));
    }

    private nyc.icefree.shifts.ShiftId shift(Given.Team team, EventId event, SignupMode mode, int hour) {
        return As.staff(team.organizer(), () -> {
            var start = planning.planOf(event).orElseThrow().draft().when().start();
            var day = Objects.requireNonNull(start).toLocalDate();
            return shifts.plan(Given.shift(event, ShiftRole.WELCOME_DESK, 5, Given.slot(day, hour, hour + 1))
                    .withSignup(mode)
                    .withBriefing("", "Key at the desk"));
        });
    }

    private EventId cancelled(Given.Team team) {
        var id = given.published(
                team,
                Drafts.from(given.session("Know your rights", 7))
                        .shownTo(AddressVisibility.COMING)
                        .draft());
        As.staff(team.organizer(), () -> planning.cancel(id, "Corona"));
        return id;
    }

    private EventId postponed(Given.Team team) {
        var id = given.published(team);
        As.staff(team.organizer(), () -> planning.postpone(id, "Corona"));
        return id;
    }

    private EventId withdrawn(Given.Team team) {
        var id = given.published(team);
        As.staff(team.organizer(), () -> planning.unpublish(id));
        return id;
    }

    private String slug(EventId id) {
        return events.view(id, nyc.icefree.eventviews.Audience.TEAM)
                .orElseThrow()
                .slug();
    }

    private String get(String path) throws Exception {
        var answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }
}

package nyc.icefree.partnercalendars;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.partners.Organizations;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A partner with a calendar of its own on a server of the test, and what is kept of it. */
abstract class SourceStage {
    @Autowired
    Given given;

    @Autowired
    TestNetwork network;

    @Autowired
    Sources sources;

    @Autowired
    SourceReview review;

    @Autowired
    SourceSync sync;

    @Autowired
    Events events;

    @Autowired
    EventProgramme programme;

    @Autowired
    EventPlanning planning;

    @Autowired
    Organizations organizations;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext app;

    StrangeServer server;
    Team team;
    Instant start;
    final String path = "/" + UUID.randomUUID() + ".ics";
    final String tag = UUID.randomUUID().toString().substring(0, 8);
    final PartnerCalendar calendar = new PartnerCalendar();

    @BeforeEach
    void start() {
        server = new StrangeServer(true);
        network.with(server);
        team = given.team();
        start = clock.instant().plus(Duration.ofDays(20)).truncatedTo(ChronoUnit.HOURS);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    SourceId added() {
        server.calendar(path, calendar.text());
        var id = added(form());
        fetched(id);
        return id;
    }

    /** With one event in it. */
    SourceId added(String title, String... lines) {
        calendar.with("a@" + tag, title, start, lines);
        return added();
    }

    SourceForm form() {
        return form(path);
    }

    SourceForm form(String at) {
        return new SourceForm(server.url(at), "Partner", Language.ENGLISH, EventKind.RALLY, null);
    }

    /** Not read yet. */
    SourceId added(SourceForm form) {
        return As.staff(team.organizer(), () -> sources.add(team.organization(), form));
    }

    /** The calendar as it is now has been taken, by whoever came first: this test or the job. */
    void fetched(SourceId id) {
        server.calendar(path, calendar.text());
        again(id);
    }

    void fetched(SourceId id, String title, Instant begins, String... lines) {
        calendar.with("a@" + tag, title, begins, lines);
        fetched(id);
    }

    void again(SourceId id) {
        CalendarTurn.taken(app, server, path, id, team.organizer());
    }

    SourcePage page(SourceId id) {
        return As.staff(team.organizer(), () -> sources.page(id)).orElseThrow();
    }

    EventView event(SourceId id, int index) {
        EventId event = page(id).items().get(index).event();
        assertNotNull(event);
        return events.view(event, Audience.TEAM).orElseThrow();
    }

    EventState state(EventId id) {
        return events.view(id, Audience.TEAM).orElseThrow().state();
    }
}

package nyc.icefree.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nyc.icefree.Areas;
import nyc.icefree.As;
import nyc.icefree.Asking;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.partnercalendars.SourceForm;
import nyc.icefree.partnercalendars.SourceId;
import nyc.icefree.partnercalendars.Sources;
import nyc.icefree.people.PersonId;
import nyc.icefree.questions.Answer;
import nyc.icefree.questions.Answers;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.PossibleTime;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.requests.RequestForm;
import nyc.icefree.requests.RequestKind;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.volunteers.LettingGo;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.blocks.BlockPurge;
import nyc.icefree.volunteers.blocks.BlockReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Searches the running database's files, the keys and the log, as {@code strings} would, for more than two hundred
 * canaries: hidden addresses, links and instructions, people, answers, requests, partners' calendars, and people of an
 * organization's list.
 */
@DatabasesDiffer
@ExtendWith(OutputCaptureExtension.class)
abstract class CanariesContract {
    private static final int EVENTS = 50;
    private static final int PEOPLE = 25;
    private static final int ASKED = 10;

    @Autowired
    Given given;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    LettingGo lettingGo;

    @Autowired
    BlockPurge blocks;

    @Autowired
    EventRequests requests;

    @Autowired
    RequestDesk desk;

    @Autowired
    Sources sources;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    @Value("${vault.store}")
    Path keys;

    @TempDir
    Path log;

    /** Includes the write-ahead log. */
    abstract Path files() throws Exception;

    private static String stem(String kind) {
        return kind + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "quokka";
    }

    final String open = stem("Open");
    final String street = stem("Street");
    final String link = stem("link");
    final String door = stem("Door");
    final String person = stem("Person");
    final String answer = stem("Answer");
    final String asker = stem("Asker");
    final String remark = stem("Remark");
    final String calendar = stem("calendar");
    final String listed = stem("Listed");

    private static final List<String> OF_HELPERS =
            List.of("shift_ask", "shift_ask_stop", "shift_lead", "shift_day_mark", "volunteer_standing");

    private long rows(String table, PersonId of) {
        return Sql.one(jdbc, Long.class, "select count(*) from " + table + " where person_id = ?", of.value());
    }

    @Test
    void none_of_two_hundred_canaries_is_on_disk_or_in_the_log(CapturedOutput said) throws Exception {
        var team = given.team();
        var events = IntStream.range(0, EVENTS).mapToObj(n -> event(team, n)).toList();
        var helpers = new ArrayList<PersonId>();
        for (int n = 0; n < PEOPLE; n++) {
            int number = n;
            As.nobody(() -> given.comes(events.get(number), coming(number)));
            helpers.add(volunteers.enlist(helping(team, n)));
        }
        var coordinator = given.coordinator(team.organization());
        helpers.stream()
                .limit(ASKED)
                .forEach(helper -> As.staff(
                        coordinator,
                        () -> lettingGo.letGo(
                                helper, team.organization(), BlockReason.PASSES_ON_WHAT_IS_CONFIDENTIAL)));
        for (int n = 0; n < ASKED; n++) {
            ask(team, n);
        }
        var known = helpers.getLast();
        var words = beans.createBean(KnownHelper.class).known(team, coordinator, known);
        for (String table : OF_HELPERS) {
            assertEquals(true, rows(table, known) > 0, table);
        }
        var list = beans.createBean(ListedPeople.class);
        list.asked(team, coordinator, listed, ASKED);
        var calendars =
                IntStream.range(0, ASKED).mapToObj(n -> calendar(team, n)).toList();
        Files.write(
                log.resolve("log"),
                said.getAll()
                        .lines()
                        .filter(line -> !line.contains("greenmail")) // the mail server of the tests, not the app
                        .toList());
        var files = files();
        assertFalse(new Seizure().of(open).search(files).isEmpty(), "it looks in the right place");
        var canaries = new Seizure();
        List.of(street, link, door, person, answer, asker, remark, calendar, listed)
                .forEach(canaries::of);
        Seizure.ANSWERED.forEach(canaries::of);
        words.forEach(canaries::of);
        canaries.of(BlockReason.PASSES_ON_WHAT_IS_CONFIDENTIAL.name());
        for (var place : List.of(files, keys, log)) {
            assertEquals(List.of(), canaries.search(place), place.toString());
        }
        helpers.forEach(helper -> As.volunteer(helper, volunteers::leave));
        jdbc.sql("update volunteer_block set set_at = ?")
                .param(Timestamp.from(Instant.now().minus(Duration.ofDays(367))))
                .update();
        assertTrue(blocks.purgeDue() >= ASKED);
        list.silentForAWeek(listed, ASKED);
        for (String table : OF_HELPERS) {
            assertEquals(0, rows(table, known), table);
        }
        for (var place : List.of(files(), keys)) {
            assertEquals(List.of(), canaries.search(place), "after they are gone: " + place);
        }
        try (var stored = Files.list(keys)) {
            assertTrue(stored.findAny().isPresent(), "it looks in the right place");
        }
        calendars.forEach(id -> As.staff(team.organizer(), () -> sources.remove(id, false)));
    }

    private void ask(Given.Team team, int n) {
        var form = new RequestForm(
                n % 2 == 0 ? RequestKind.SESSION : RequestKind.SUBMISSION,
                new RequestForm.Asker(
                        asker + n, "ask" + asker.toLowerCase(Locale.ROOT) + n + "@example.org", Language.ENGLISH),
                team.organization(),
                EventKind.EDUCATION_SESSION,
                "Title by " + asker + n,
                "Words by " + asker + n,
                Areas.QUEENS,
                "Corona",
                asker + n + " Hall",
                n + " " + asker + n + " Street",
                List.of(Language.ENGLISH),
                25,
                List.of(new PossibleTime(
                        LocalDate.now(Given.NEW_YORK).plusDays(20), LocalTime.of(14, 0), LocalTime.of(16, 0))),
                RequestForm.Besides.NONE);
        var secret = As.nobody(() -> requests.send(form, UUID.randomUUID()));
        As.staff(team.organizer(), () -> {
            var id = desk.queue(true).stream()
                    .filter(row -> row.asker().equals(asker + n))
                    .findFirst()
                    .orElseThrow()
                    .id();
            desk.ask(id, "Asked of " + remark + n);
        });
        As.nobody(() -> requests.answer(secret.value(), "Answered to " + remark + n));
    }

    private SourceId calendar(Given.Team team, int n) {
        var form = new SourceForm(
                "https://calendar.example.org/secret-" + calendar + n + ".ics",
                "Partner " + n,
                Language.ENGLISH,
                EventKind.RALLY,
                null);
        return As.staff(team.organizer(), () -> sources.add(team.organization(), form));
    }

    private EventId event(Given.Team team, int n) {
        var draft = given.session(open + n, 5 + n % 30);
        var place = new VenueForm(
                street + n + " House",
                n + " " + street + n + " Street",
                "Elmhurst",
                Areas.QUEENS,
                "Near " + street + n,
                40.7,
                -73.9,
                Set.of(),
                null,
                "Key at " + street + n,
                true);
        var asking = Asking.in(draft, Asking.TALK);
        return given.published(
                team,
                Drafts.from(asking)
                        .at(place)
                        .shownTo(n % 2 == 0 ? AddressVisibility.COMING : AddressVisibility.TEAM)
                        .words(List.of(
                                new EventWords(Language.ENGLISH, open + n, "Come.", "Ring at " + door + n, true)))
                        .online(Attendance.HYBRID, "https://meet.example.org/" + link + n)
                        .draft());
    }

    private ReservationForm coming(int n) {
        var answers = new Answers(Map.of(Asking.TALK.id(), Answer.text("Talk of " + answer + n)));
        var form = new ReservationForm(
                person + n, 2, person.toLowerCase() + n + "@example.org", Needs.NONE, Language.ENGLISH, false);
        return form.answering(answers);
    }

    private VolunteerForm helping(Given.Team team, int n) {
        return new VolunteerForm(
                "Help " + person + n,
                "help" + person + n + "@example.org",
                Language.ENGLISH,
                Seed.withoutAge(Seed.answers(team, Set.of())));
    }
}

package nyc.icefree.partnercalendars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.calendar.reading.LeftOut;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.events.Events;
import nyc.icefree.partnercalendars.FilePreview.Standing;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A calendar file is looked at and becomes drafts, once, and only what was chosen. */
abstract class FileImportContract {
    @AppTest
    static class OnH2Test extends FileImportContract {}

    @PostgresAppTest
    static class OnPostgresTest extends FileImportContract {}

    @Autowired
    Given given;

    @Autowired
    FileImport files;

    @Autowired
    Events events;

    @Autowired
    Clock clock;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final PartnerCalendar calendar = new PartnerCalendar();
    private Team team;
    private Instant start;

    @BeforeEach
    void start() {
        team = given.team();
        start = clock.instant().plus(Duration.ofDays(20)).truncatedTo(ChronoUnit.HOURS);
    }

    @Test
    void what_is_chosen_becomes_a_draft_with_what_is_usual_for_its_kind() {
        calendar.with("a@" + tag, "Clinic " + tag, start, "LOCATION:9 Example Street\\, Queens")
                .with("b@" + tag, "Another", start);
        var made = draft(Set.of("a@" + tag + "\n"));
        var event = events.view(made.getFirst(), Audience.TEAM).orElseThrow();
        assertEquals(1, made.size());
        assertEquals(EventState.DRAFT, event.state());
        assertEquals(EventKind.CLINIC, event.kind());
        assertEquals("a@" + tag, event.uid());
        assertEquals(start, event.slot().startsAt());
        assertEquals("9 Example Street", event.place().name());
        assertEquals("Queens", event.place().address());
        assertEquals(25, event.capacity());
        assertTrue(event.takesRsvps());
    }

    @Test
    void a_look_says_what_will_come_and_what_will_not_and_keeps_nothing() {
        String ours = events.view(given.published(team), Audience.PUBLIC)
                .orElseThrow()
                .uid();
        calendar.with("a@" + tag, "Rally", start)
                .with(ours, "Ours", start.plusSeconds(60))
                .with("c@" + tag, "Off", start.plusSeconds(120), "STATUS:CANCELLED")
                .with("d@" + tag, "Dentist", start, "CLASS:PRIVATE")
                .with("e@" + tag, "Long ago", start.minus(Duration.ofDays(90)));
        var preview = look(null);
        assertEquals(
                List.of(Standing.FRESH, Standing.OURS, Standing.CANCELLED),
                preview.events().stream().map(FilePreview.Line::standing).toList());
        assertEquals(
                List.of(LeftOut.Reason.PRIVATE),
                preview.leftOut().stream().map(LeftOut::reason).toList());
        assertEquals(Standing.FRESH, look(null).events().getFirst().standing());
        assertEquals(List.of(), draft(Set.of(ours + "\n", "c@" + tag + "\n", "d@" + tag + "\n")));
    }

    @Test
    void the_same_file_taken_in_twice_makes_no_doubles_not_even_of_a_repeating_event() {
        calendar.with("a@" + tag, "Rally", start).with("w@" + tag, "Weekly", start, "RRULE:FREQ=WEEKLY;COUNT=3");
        var all = look(null).events().stream().map(FilePreview.Line::key).collect(Collectors.toSet());
        assertEquals(4, all.size());
        assertEquals(4, draft(all).size());
        assertEquals(
                Set.of(Standing.KNOWN),
                look(null).events().stream().map(FilePreview.Line::standing).collect(Collectors.toSet()));
        assertEquals(List.of(), draft(all));
    }

    @Test
    void times_without_a_zone_wait_for_an_answer() {
        var local = LocalDate.ofInstant(start, Given.NEW_YORK).atTime(18, 0);
        String floating = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").format(local);
        byte[] file = ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:f@" + tag + "\nDTSTART:" + floating + "\nDURATION:PT1H\n"
                        + "SUMMARY:Floating\nEND:VEVENT\nEND:VCALENDAR\n")
                .getBytes(StandardCharsets.UTF_8);
        var asked = As.staff(team.organizer(), () -> files.look(team.organization(), file, null));
        assertTrue(asked.asksZone());
        assertEquals(List.of(), asked.events());
        var answered = As.staff(team.organizer(), () -> files.look(team.organization(), file, Given.NEW_YORK));
        assertEquals(
                local.atZone(Given.NEW_YORK).toInstant(),
                answered.events().getFirst().slot().startsAt());
    }

    @Test
    void what_is_no_calendar_or_too_big_is_refused_with_the_reason() {
        assertEquals(SourceProblem.EMPTY, problem(new byte[0]));
        assertEquals(SourceProblem.WEB_PAGE, problem("<html><body>Sign in</body></html>".getBytes()));
        assertEquals(SourceProblem.NOT_A_CALENDAR, problem("PK garbage".getBytes()));
        assertEquals(SourceProblem.TOO_BIG, problem(new byte[FileImport.MOST_OCTETS + 1]));
    }

    private @Nullable SourceProblem problem(byte[] file) {
        return As.staff(team.organizer(), () -> files.look(team.organization(), file, null))
                .problem();
    }

    private FilePreview look(@Nullable ZoneId floating) {
        return As.staff(team.organizer(), () -> files.look(team.organization(), octets(), floating));
    }

    private List<EventId> draft(Set<String> chosen) {
        var form = new FileForm(Language.ENGLISH, EventKind.CLINIC, chosen);
        return As.staff(team.organizer(), () -> files.draft(team.organization(), octets(), null, form));
    }

    private byte[] octets() {
        return calendar.text().getBytes(StandardCharsets.UTF_8);
    }
}

package nyc.icefree.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nyc.icefree.events.EventState;
import nyc.icefree.events.FeedEvent;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A feed with everything that is hard in it, read by programs that share no code with ours, finds the same in each. */
class OtherClientsTest {
    private static final String PYTHON = "/usr/bin/python3";

    @TempDir
    java.nio.file.Path folder;

    @Test
    void ical4j_and_biweekly_read_a_feed_alike() throws Exception {
        byte[] feed = feed();
        List<ReadBack> read = ReadBack.byIcal4j(feed);
        assertEquals(entries().size(), read.size());
        assertEquals(withoutEqualHours(read), withoutEqualHours(ReadBack.byBiweekly(feed)));
    }

    @Test
    @Tag("proof")
    void python_reads_a_feed_as_we_meant_it() throws Exception {
        boolean there = run("-c", "import icalendar").exitValue() == 0;
        assertTrue(there || System.getenv("CI") == null, "CI installs python3-icalendar");
        assumeTrue(there, "install Debian's package python3-icalendar");
        byte[] feed = feed();
        var source = Files.write(folder.resolve("feed.ics"), feed);
        var target = folder.resolve("read.json");
        var process = new ProcessBuilder(PYTHON, "src/test/clients/read_feed.py")
                .redirectInput(source.toFile())
                .redirectOutput(target.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertEquals(0, process.waitFor());
        var json = new JsonMapper().readTree(Files.readString(target, StandardCharsets.UTF_8));
        assertEquals(0, json.get("errors").size(), json.get("errors").toString());
        var read = new ArrayList<ReadBack>();
        for (var event : json.get("events")) {
            read.add(new ReadBack(
                    event.get("uid").stringValue(),
                    event.get("summary").stringValue(),
                    event.get("description").stringValue(),
                    event.get("location").stringValue(),
                    Instant.parse(event.get("start").stringValue()),
                    Instant.parse(event.get("end").stringValue()),
                    event.get("status").stringValue()));
        }
        assertEquals(ReadBack.byIcal4j(feed), read);
        for (int i = 0; i < read.size(); i++) {
            assertEquals(entries().get(i).slot().startsAt(), read.get(i).start());
            assertEquals(entries().get(i).slot().endsAt(), read.get(i).end());
        }
    }

    private static Process run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(PYTHON));
        command.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.waitFor();
            return process;
        } catch (IOException e) {
            assumeTrue(System.getenv("CI") != null, "no " + PYTHON);
            throw e;
        }
    }

    /** biweekly 0.6.8 takes the first of two equal hours for the second. */
    private static List<ReadBack> withoutEqualHours(List<ReadBack> read) {
        return read.stream().filter(r -> !r.summary().startsWith("Equal hours")).toList();
    }

    private static byte[] feed() throws Exception {
        return new FeedHouse()
                .has(entries().toArray(FeedEvent[]::new))
                .get("/calendar/all.ics")
                .getContentAsByteArray();
    }

    private static List<FeedEvent> entries() {
        var entries = new ArrayList<FeedEvent>();
        int number = 0;
        for (String title : List.of(
                "Know your rights",
                "了解你的权利：如果移民局的人来敲你家的门，你应该怎么做，应该说什么，不应该说什么",
                "আপনার অধিকার জানুন: কেউ দরজায় কড়া নাড়লে কী করবেন এবং কী বলবেন না",
                "اعرف حقوقك: ماذا تفعل عندما يطرق أحدهم باب بيتك وماذا تقول لهم",
                "Families 👨‍👩‍👧‍👦 together 🇭🇹🇲🇽 hand in hand 🤝🏽 down the avenue and back",
                "Comma, semicolon; backslash \\ and \"quotes\" & <tags>: all: of, them;",
                "x".repeat(300))) {
            var draft = numbered(number++);
            draft.title = title;
            draft.description = title + "\n\n- " + title + "\n- second";
            entries.add(draft.entry());
        }
        for (int year = 2026; year <= 2030; year++) {
            for (var rule : CalendarFixtures.NEW_YORK.getRules().getTransitionRules()) {
                LocalDateTime change = rule.createTransition(year).getDateTimeBefore();
                for (int day = -1; day <= 1; day++) {
                    var draft = numbered(number++);
                    draft.title = "Near the change";
                    var start = change.plusDays(day).withHour(12);
                    draft.slot = TimeSlot.of(start, start.plusHours(30), CalendarFixtures.NEW_YORK);
                    entries.add(draft.entry());
                }
            }
        }
        for (boolean second : new boolean[] {false, true}) {
            var draft = numbered(number++);
            draft.title = "Equal hours";
            var local = LocalDateTime.parse("2027-11-07T01:30");
            draft.slot = TimeSlot.of(local, second, local.plusHours(3), false, CalendarFixtures.NEW_YORK);
            entries.add(draft.entry());
        }
        var cancelled = numbered(number++);
        cancelled.state = EventState.CANCELLED;
        cancelled.reason = "No heating; no water, no light";
        entries.add(cancelled.entry());
        entries.add(numbered(number).withdrawn());
        return entries;
    }

    private static CalendarFixtures.Draft numbered(int number) {
        var draft = new CalendarFixtures.Draft();
        draft.number = number;
        return draft;
    }
}

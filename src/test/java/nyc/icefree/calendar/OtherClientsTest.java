package nyc.icefree.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.disclosure.Host;
import nyc.icefree.disclosure.PartnerOrigin;
import nyc.icefree.recurrence.Ending;
import nyc.icefree.recurrence.Pattern;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Programs that share no code with ours find the same in a feed with everything difficult. */
class OtherClientsTest {
    private static final String PYTHON = "/usr/bin/python3";
    private static final Instant UNTIL = Instant.parse("2031-01-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void ical4j_and_biweekly_read_a_feed_alike() throws Exception {
        byte[] feed = feed();
        List<ReadBack> read = ReadBack.byIcal4j(feed);
        assertEquals(entries().size(), read.size());
        assertEquals(read, ReadBack.byBiweekly(feed));
    }

    @Test
    @Tag("proof")
    void python_reads_a_feed_as_we_meant_it() throws Exception {
        ClientTable.need(PYTHON, "-c", "import icalendar");
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
                    event.get("status").stringValue(),
                    event.get("related").stringValue()));
        }
        assertEquals(ReadBack.byIcal4j(feed), read);
        for (int i = 0; i < read.size(); i++) {
            assertEquals(entries().get(i).slot().startsAt(), read.get(i).start());
            assertEquals(entries().get(i).slot().endsAt(), read.get(i).end());
        }
    }

    @Test
    @Tag("proof")
    void programs_of_four_families_read_one_table() throws Exception {
        assertFourRead(meant(), feed());
    }

    @Test
    @Tag("proof")
    void they_read_the_rich_variant_as_the_plain_one() throws Exception {
        byte[] rich = feed("/calendar/all.ics?rich=1");
        List<String> meant = meant();
        assertEquals(meant, ClientTable.byPython(rich));
        assertEquals(meant, ClientTable.byIcalJs(rich));
        assertEquals(meant, ClientTable.byNodeIcal(rich));
        assertEquals(meant, ClientTable.byLibicalLeniently(rich));
        assertEquals(
                Set.of(
                        "Parse error in property name: STYLED-DESCRIPTION",
                        "Parse error in property name: LINK",
                        "Parse error in property name: CONCEPT",
                        "Parse error in property name: PARTICIPANT-TYPE"),
                ClientTable.libicalComplains(rich));
    }

    @Test
    @Tag("proof")
    void they_read_the_variant_for_google_as_the_plain_one_without_its_marks() throws Exception {
        List<String> meant = meant().stream()
                .map(line -> line.replace("\tCANCELLED\t", "\t\t"))
                .toList();
        assertFourRead(meant, feed("/calendar/all.ics?cancelled=shown"));
    }

    private static void assertFourRead(List<String> meant, byte[] feed) throws Exception {
        assertEquals(meant, ClientTable.byPython(feed));
        assertEquals(meant, ClientTable.byIcalJs(feed));
        assertEquals(meant, ClientTable.byNodeIcal(feed));
        assertEquals(meant, ClientTable.byLibical(feed));
    }

    private static List<String> meant() {
        var text = new EventText(CalendarFixtures.TEXTS.in(Language.ENGLISH));
        return entries().stream()
                .map(entry -> String.join(
                        "\t",
                        entry.uid(),
                        "",
                        told(
                                entry.slot(),
                                entry.slot().startLocal(),
                                entry.slot().startsAt()),
                        told(entry.slot(), entry.slot().endLocal(), entry.slot().endsAt()),
                        title(text, entry),
                        entry.view() == null || entry.view().cancelled() ? "CANCELLED" : "CONFIRMED",
                        String.valueOf(entry.sequence()),
                        entry.view() == null ? "" : related(entry.view())))
                .sorted()
                .toList();
    }

    private static String title(EventText text, FeedEvent entry) {
        var view = entry.view();
        var left = entry.left();
        return view != null ? text.summary(view) : left != null ? text.left(left) : text.withdrawn();
    }

    private static String told(TimeSlot slot, LocalDateTime local, Instant meant) {
        return slot.isWholeDays() ? local.toLocalDate().toString() : meant.toString();
    }

    private static String related(EventView event) {
        return event.origins().stream()
                .filter(origin -> origin.uid() != null)
                .map(origin -> (origin.repeats() ? "PARENT:" : "SIBLING:") + origin.uid())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static byte[] feed() throws Exception {
        return feed("/calendar/all.ics");
    }

    private static byte[] feed(String path) throws Exception {
        return new FeedHouse()
                .has(entries().toArray(FeedEvent[]::new))
                .get(path)
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
                "Ваши права: что говорить у двери",
                "당신의 권리: 문 앞에서 할 말",
                "ਆਪਣੇ ਹੱਕ ਜਾਣੋ",
                "आफ्ना अधिकार जान्नुहोस्",
                "اپنے حقوق جانیں",
                "דעו את זכויותיכם",
                "Γνωρίστε τα δικαιώματά σας",
                "รู้สิทธิของคุณ",
                "あなたの権利を知る",
                "𞤸𞤢𞤳𞥆𞤫 𞤥𞤢𞥄",
                "உங்கள் உரிமைகள்",
                "Konnen dwa w: kisa pou w di devan pòt la; Żądaj swoich praw",
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
        for (String[] span : new String[][] {
            {"2026-12-31T22:00", "2027-01-01T00:00"},
            {"2027-02-01T00:00", "2027-02-01T02:00"},
            {"2027-02-28T23:30", "2027-03-01T00:30"}
        }) {
            var draft = numbered(number++);
            draft.title = "Around midnight";
            draft.slot = CalendarFixtures.slot(span[0], span[1]);
            draft.sequence = 3;
            entries.add(draft.entry());
        }
        for (String[] days : new String[][] {
            {"2026-12-12T00:00", "2026-12-14T00:00"},
            {"2027-03-14T00:00", "2027-03-15T00:00"},
            {"2027-11-07T00:00", "2027-11-08T00:00"},
            {"2026-12-31T00:00", "2027-01-01T00:00"}
        }) {
            var draft = numbered(number++);
            draft.title = "Whole days";
            draft.slot = CalendarFixtures.slot(days[0], days[1]);
            entries.add(draft.entry());
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
        entries.add(numbered(number++).withdrawn());
        var left = numbered(number++);
        left.title = "Moved; to another borough, \"soon\" 了解你的权利";
        entries.add(left.left());
        entries.addAll(imported(number));
        return entries;
    }

    /** UIDs as partners' programs make them, and pages beside them. */
    private static List<FeedEvent> imported(int first) {
        var partner = new Host(CalendarFixtures.HOST, "tenants", "Tenants; of the 7 train, united", true, null);
        var other = new Host(CalendarFixtures.HOST, "parents", "Parents’ \"circle\"", true, null);
        String page = "https://tenants.example.org/e/?id=7&when=a,b;c";
        var entries = new ArrayList<FeedEvent>();
        for (List<PartnerOrigin> origins : List.of(
                List.of(new PartnerOrigin(partner, page, "040000008200E00074C5B7101A82E008@outlook", false)),
                List.of(new PartnerOrigin(partner, null, "weekly_R20261201@google.com", true)),
                List.of(new PartnerOrigin(partner, page, "wp-77,2026;row=3:\\a@tenants.example.org", false)),
                List.of(
                        new PartnerOrigin(partner, page, "uno@tenants.example.org", false),
                        new PartnerOrigin(other, "https://parents.example.org/2", "zwei@parents.example.org", true)),
                List.of(new PartnerOrigin(partner, page, null, false)))) {
            var draft = numbered(first++);
            draft.title = "From a partner’s own calendar";
            draft.origins = origins;
            entries.add(draft.entry());
        }
        return entries;
    }

    private static CalendarFixtures.Draft numbered(int number) {
        var draft = new CalendarFixtures.Draft();
        draft.number = number;
        return draft;
    }

    @Test
    void ical4j_and_biweekly_show_each_date_as_we_meant_it() throws Exception {
        for (var series : all()) {
            var meant = shown(series).stream()
                    .map(OtherClientsTest::expanded)
                    .sorted(java.util.Comparator.comparing(Expanded::start))
                    .toList();
            assertEquals(meant, Expanded.byIcal4j(series.calendar(), UNTIL), series.written());
            if (!isNearAChange(series)) { // biweekly is an hour off within hours of a clock change
                assertEquals(meant, Expanded.byBiweekly(series.calendar(), UNTIL), series.written());
            }
        }
    }

    @Test
    @Tag("proof")
    void programs_of_four_families_show_each_date_as_we_meant_it() throws Exception {
        var all = all();
        var text = new StringBuilder();
        all.forEach(series -> text.append(series.written()));
        var shown = text.toString().replace("STATUS:CANCELLED\r\n", "");
        byte[] feed = CalendarObject.single(
                        CalendarFixtures.NEW_YORK, text.toString().getBytes(StandardCharsets.UTF_8))
                .octets();
        var meant = all.stream()
                .flatMap(series -> shown(series).stream().map(date -> uid(series, date) + "\t" + line(expanded(date))))
                .sorted()
                .toList();
        ClientTable.expanded(feed, UNTIL).forEach((client, found) -> assertEquals(meant, found, client));
        byte[] forGoogle = CalendarObject.single(CalendarFixtures.NEW_YORK, shown.getBytes(StandardCharsets.UTF_8))
                .octets();
        var unmarked = meant.stream()
                .map(line -> line.replaceFirst("\tCANCELLED$", "\t"))
                .toList();
        ClientTable.expanded(forGoogle, UNTIL).forEach((client, found) -> assertEquals(unmarked, found, client));
    }

    private static List<SeriesFixtures> all() {
        var all = new ArrayList<SeriesFixtures>();
        add(all, weekly("2026-10-20T18:00", 120, 26), s -> {});
        add(
                all,
                weekly("2026-10-20T18:00", 120, 26),
                s -> s.moved(2, LocalDateTime.parse("2026-11-04T17:30"))
                        .cancelled(4)
                        .unpublished(6));
        // both clock changes of each year to 2030, by day, over midnight, and in the hour that comes twice
        add(all, weekly("2026-10-20T09:00", 480, 215), s -> {});
        add(all, weekly("2026-10-17T22:00", 480, 215), s -> {});
        add(all, weekly("2026-10-17T23:30", 120, 215), s -> {});
        add(all, weekly("2026-10-18T01:30", 20, 215), s -> {});
        add(all, daily("2026-10-25T00:00", 30, 14), s -> {});
        // chosen days, extra days, one of them cancelled
        add(all, weekly("2026-10-20T18:00", 90, 1), s -> {
            s.rule = null;
            s.add(LocalDateTime.parse("2026-10-31T18:00"));
            s.add(LocalDateTime.parse("2026-12-24T18:00"));
        });
        add(all, weekly("2026-10-20T18:00", 120, 12), s -> {
            s.add(LocalDateTime.parse("2026-12-10T09:00"));
            s.add(LocalDateTime.parse("2026-12-11T09:00")).state = EventState.CANCELLED;
        });
        // dates that left the feed: some, the first and the last of all, and all but one that was unpublished
        add(all, weekly("2026-10-20T18:00", 120, 26), s -> s.left(2).left(7).unpublished(9));
        add(
                all,
                weekly("2026-10-20T18:00", 120, 12),
                s -> s.left(0).left(11).moved(4, LocalDateTime.parse("2026-11-18T17:30")));
        add(all, weekly("2026-10-20T18:00", 120, 8), s -> s.dates.keySet().forEach(s.left::add));
        add(all, weekly("2026-10-20T18:00", 120, 8), s -> {
            s.dates.keySet().forEach(s.left::add);
            s.unpublished(3);
        });
        // split in two
        add(
                all,
                weekly("2026-10-20T18:00", 120, 6),
                s -> s.rule = Rule.weekly(DayOfWeek.TUESDAY).until(LocalDate.parse("2026-11-25")));
        add(all, weekly("2026-12-02T17:00", 120, 6), s -> s.follows = "before@ice-free-nyc");
        // a feed that holds only some of the dates, and one whose last dates are drafts
        add(all, weekly("2026-10-20T18:00", 120, 11), s -> {
            s.rule = Rule.weekly(DayOfWeek.TUESDAY);
            s.dates.keySet().stream().filter(d -> d.getDayOfMonth() > 15).forEach(s.hidden::add);
        });
        add(
                all,
                weekly("2026-10-20T18:00", 120, 12),
                s -> s.dates.keySet().stream().skip(9).forEach(s.drafts::add));
        // the last day of each month, over midnight of New Year's Eve
        var last = new SeriesFixtures(LocalDateTime.parse("2026-10-31T23:00"), 180, 0);
        for (var month = LocalDate.parse("2026-10-01"); month.getYear() < 2028; month = month.plusMonths(1)) {
            last.add(month.withDayOfMonth(month.lengthOfMonth()).atTime(23, 0));
        }
        last.rule = new Rule(new Pattern.MonthlyOnDay(-1), 1, new Ending.After(last.dates.size()));
        add(all, last, s -> {});
        add(all, SeriesFixtures.ruled("FREQ=MONTHLY;BYDAY=1MO,3MO", "2026-11-02T18:00", 90, 24), s -> {});
        add(all, SeriesFixtures.ruled("FREQ=YEARLY", "2027-05-01T12:00", 90, 3), s -> {});
        // on the 29th, also of the one February that has it
        add(all, SeriesFixtures.ruled("FREQ=MONTHLY;BYMONTHDAY=29", "2026-12-29T18:00", 90, 20), s -> {});
        add(all, SeriesFixtures.ruled("FREQ=MONTHLY;BYMONTHDAY=-1;INTERVAL=3", "2027-02-28T18:00", 90, 9), s -> {});
        return all;
    }

    private static void add(List<SeriesFixtures> all, SeriesFixtures series, Consumer<SeriesFixtures> how) {
        series.number = all.size() + 1;
        how.accept(series);
        int date = 0;
        for (var draft : series.dates.values()) {
            draft.number = 1_000 * series.number + date++;
        }
        all.add(series);
    }

    private static SeriesFixtures weekly(String first, int minutes, int weeks) {
        var start = LocalDateTime.parse(first);
        var series = new SeriesFixtures(start, minutes, weeks);
        series.rule = Rule.weekly(start.getDayOfWeek()).times(weeks);
        return series;
    }

    private static SeriesFixtures daily(String first, int minutes, int days) {
        var start = LocalDateTime.parse(first);
        var series = new SeriesFixtures(start, minutes, 0);
        for (int i = 0; i < days; i++) {
            series.add(start.plusDays(i));
        }
        series.rule = new Rule(new Pattern.Daily(), 1, new Ending.After(days));
        return series;
    }

    private static List<FeedEvent> shown(SeriesFixtures series) {
        return series.entries().stream().filter(e -> !e.withdrawn()).toList();
    }

    private static Expanded expanded(FeedEvent date) {
        var view = date.view();
        boolean left = view == null;
        boolean off = view != null && view.cancelled();
        return new Expanded(
                date.slot().startsAt(),
                date.slot().endsAt(),
                (left ? "No longer in this calendar: " : off ? "Cancelled: " : "") + "Legal clinic",
                left || off ? "CANCELLED" : "CONFIRMED");
    }

    private static String uid(SeriesFixtures series, FeedEvent date) {
        return SeriesShape.ruled(series.facts()).contains(date.id())
                ? series.facts().uid()
                : date.uid();
    }

    private static String line(Expanded date) {
        return String.join("\t", date.start().toString(), date.end().toString(), date.summary(), date.status());
    }

    private static boolean isNearAChange(SeriesFixtures series) {
        return series.dates.keySet().stream().anyMatch(d -> d.getHour() < 4 || d.getHour() > 21);
    }
}

package nyc.icefree.bench;

import static org.awaitility.Awaitility.await;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.calendar.reading.CalendarReader;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.partnercalendars.CalendarTurn;
import nyc.icefree.partnercalendars.SourceForm;
import nyc.icefree.partnercalendars.SourceId;
import nyc.icefree.partnercalendars.Sources;
import nyc.icefree.partnercalendars.StrangeServer;
import nyc.icefree.partnercalendars.TestNetwork;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long it takes to bring so many events of partners' calendars in, 5,000 in each, and then to follow what changed; beside
 * it the reading of the same octets alone: {@code ImportBench <events> [postgres | <jdbc url>]}.
 */
final class ImportBench {
    private static final int IN_EACH = 5_000;
    private static final Instant START = Instant.now().plus(Duration.ofDays(10)).truncatedTo(ChronoUnit.HOURS);

    private ImportBench() {}

    public static void main(String[] args) throws Exception {
        int many = Integer.parseInt(args[0]);
        var folder = OwnFolder.make("bench");
        String database = BenchDatabase.of(args, 1, folder);
        try (var server = new StrangeServer(true);
                var app = BenchApp.on(folder, database, List.of(TestNetwork.class))) {
            app.getBean(TestNetwork.class).with(server);
            var sources = app.getBean(Sources.class);
            var ids = new ArrayList<SourceId>();
            var team = app.getBean(Given.class).team();
            System.out.printf(
                    "%-34s %10s %12s %12s %10s%n", many + " events", "s", "ms an event", "CPU ms each", "peak MB");
            measure("read alone", many, () -> {
                for (int first = 0; first < many; first += IN_EACH) {
                    var octets = calendar(first, many, 0).getBytes(StandardCharsets.UTF_8);
                    CalendarReader.read(octets, CalendarReader.terms(Given.NEW_YORK, null, Instant.now()));
                }
            });
            measure("taken for the first time", many, () -> {
                for (int first = 0; first < many; first += IN_EACH) {
                    String path = "/" + first + ".ics";
                    server.calendar(path, calendar(first, many, 0));
                    var form = new SourceForm(server.url(path), path, Language.ENGLISH, EventKind.OTHER, null);
                    var id = As.staff(team.organizer(), () -> sources.add(team.organization(), form));
                    ids.add(id);
                    turn(app, id, team.organizer());
                }
            });
            for (int changed : List.of(0, 1, 10)) {
                for (int first = 0; first < many; first += IN_EACH) {
                    server.calendar("/" + first + ".ics", calendar(first, many, changed));
                }
                measure(
                        "again, " + changed + " % changed",
                        many,
                        () -> ids.forEach(id -> {
                            As.staff(team.organizer(), () -> sources.fetchSoon(id));
                            turn(app, id, team.organizer());
                        }));
            }
            ids.forEach(id -> System.out.println(As.staff(
                    team.organizer(), () -> sources.page(id).orElseThrow().row().taken() + " events of " + id)));
        }
    }

    /** By this or, where that came first, by the job of the app. */
    private static void turn(ConfigurableApplicationContext app, SourceId id, PersonId organizer) {
        var sources = app.getBean(Sources.class);
        if (!CalendarTurn.now(app, id)) {
            await().atMost(Duration.ofHours(1))
                    .until(() -> As.staff(organizer, () -> sources.page(id))
                            .orElseThrow()
                            .nextFetchAt()
                            .isAfter(Instant.now()));
        }
    }

    private static void measure(String what, int many, Runnable work) {
        System.gc();
        var heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long cpu = cpu();
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(
                "%-34s %10.1f %12.2f %12.2f %10d%n",
                what, seconds, seconds * 1_000 / many, (cpu() - cpu) / 1e6 / many, peak / 1_000_000);
    }

    /** Of this process, compiler and collector included, in nanoseconds; a database of its own is not in it. */
    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    /** @param changed one title in a hundred, so many times over */
    private static String calendar(int first, int many, int changed) {
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Bench//EN\r\n");
        for (int n = first; n < Math.min(many, first + IN_EACH); n++) {
            String title = "Evening " + n + (n % 100 < changed ? " edition " + changed : "");
            var time = START.plus(Duration.ofMinutes(37L * n));
            text.append("BEGIN:VEVENT\r\nUID:")
                    .append(n)
                    .append("@bench.example\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:")
                    .append(time.toString().replaceAll("[-:]", ""))
                    .append("\r\nDURATION:PT2H\r\nSUMMARY:")
                    .append(title)
                    .append("\r\nLOCATION:")
                    .append(n % 40)
                    .append(
                            " Example Street\\, Queens\r\nDESCRIPTION:We speak about doors\\, streets and work places with")
                    .append(" neighbors of block ")
                    .append(n)
                    .append(". Bring a pen and a friend.\r\nEND:VEVENT\r\n");
        }
        return text.append("END:VCALENDAR\r\n").toString();
    }
}

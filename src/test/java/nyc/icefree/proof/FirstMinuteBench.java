package nyc.icefree.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nyc.icefree.bench.BenchApp;

/**
 * The packaged app's second start and the minute after it, under 180 views and 20 answers a second from the first answer on, with each
 * database: {@code -Dpackaged.app=FOLDER FirstMinuteBench [SECONDS]}. Half of the views are of the event that is answered. {@code
 * -Danswers=100} overloads a small machine.
 */
final class FirstMinuteBench {
    private static final int VIEWS = Integer.getInteger("views", 180);
    private static final int ANSWERS = Integer.getInteger("answers", 20);
    private static final int SLICE_SECONDS = 8;
    /** A form may be sent three seconds after its opening. */
    private static final Duration FILLING = Duration.ofMillis(3_100);

    private record Took(int second, double millis) {}

    private final StartedApp app;
    private final List<String> events;
    private final Queue<Took> took = new ConcurrentLinkedQueue<>();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final long start = System.nanoTime();

    private FirstMinuteBench(StartedApp app, List<String> events) {
        this.app = app;
        this.events = events;
    }

    public static void main(String[] args) throws Exception {
        int seconds = args.length == 0 ? 60 : Integer.parseInt(args[0]);
        BenchApp.onBoth((name, folder, database) -> run(name, folder, database, seconds));
    }

    private static void run(String name, Path folder, Database database, int seconds) throws Exception {
        var events = new ArrayList<String>();
        try (var first = StartedApp.start(
                folder,
                database,
                "--seed.events=200",
                "--seed.capacity=" + Math.max(50_000, seconds * ANSWERS + 10_000))) {
            events.addAll(first.seeded("event"));
            new FirstMinuteBench(first, events).load(SLICE_SECONDS); // the clients' own warming up
        }
        long before = database.number("select count(*) from rsvp");
        FirstMinuteBench bench;
        long began = System.nanoTime();
        try (var app = StartedApp.start(folder, database)) {
            Neighbor.get(app, "/en/");
            System.out.printf(
                    "%-11s first page after %.1f s, %.1f s of CPU, %d MB resident%n",
                    name, (System.nanoTime() - began) / 1e9, app.cpu().toMillis() / 1e3, app.residentMegabytes());
            bench = new FirstMinuteBench(app, events);
            bench.load(seconds);
            bench.print(name);
            Thread.sleep(Duration.ofSeconds(90));
            System.out.printf("%-11s quiet for a minute and a half: %d MB resident%n", name, app.residentMegabytes());
        }
        System.out.printf(
                "%-11s %d answers acknowledged, %d kept, %d requests failed%n",
                name,
                bench.acknowledged.get(),
                database.number("select count(*) from rsvp") - before,
                bench.failed.get());
    }

    private void load(int seconds) throws InterruptedException {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor();
                ScheduledExecutorService clock = Executors.newScheduledThreadPool(1)) {
            clock.scheduleAtFixedRate(
                    () -> clients.execute(() -> timed(this::view)), 0, 1_000_000 / VIEWS, TimeUnit.MICROSECONDS);
            clock.scheduleAtFixedRate(() -> clients.execute(this::answer), 0, 1_000 / ANSWERS, TimeUnit.MILLISECONDS);
            Thread.sleep(Duration.ofSeconds(seconds));
            clock.shutdownNow();
        }
    }

    private interface Act {
        void run() throws Exception;
    }

    private void timed(Act act) {
        long began = System.nanoTime();
        try {
            act.run();
            took.add(new Took((int) ((began - start) / 1_000_000_000L), (System.nanoTime() - began) / 1e6));
        } catch (Exception e) {
            failed.incrementAndGet();
        }
    }

    private void view() throws IOException, InterruptedException {
        var random = ThreadLocalRandom.current();
        String path = switch (random.nextInt(10)) {
            case 0 -> "/en/";
            case 1 -> "/es/events";
            case 2 -> "/en/events";
            case 3, 4 -> "/en/events/" + events.get(random.nextInt(events.size()));
            default -> "/en/events/" + events.getFirst();
        };
        if (Neighbor.get(app, path).statusCode() != 200) {
            throw new IOException(path);
        }
    }

    private void answer() {
        var phone = new Neighbor(app, events.getFirst());
        timed(phone::open);
        try {
            Thread.sleep(FILLING);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        timed(() -> {
            if (phone.send("Somebody", 1, false).isEmpty()) {
                throw new IOException("not taken");
            }
            acknowledged.incrementAndGet();
        });
    }

    private void print(String name) {
        int last = took.stream().mapToInt(Took::second).max().orElse(0);
        for (int from = 0; from < last; from += SLICE_SECONDS) {
            int begin = from;
            double[] slice = took.stream()
                    .filter(one -> one.second >= begin && one.second < begin + SLICE_SECONDS)
                    .mapToDouble(Took::millis)
                    .sorted()
                    .toArray();
            if (slice.length > 0) {
                System.out.printf(
                        "%-11s from %2d s: %d requests, median %.1f ms, p95 %.1f ms%n",
                        name, from, slice.length, slice[slice.length / 2], slice[slice.length * 95 / 100]);
            }
        }
    }
}

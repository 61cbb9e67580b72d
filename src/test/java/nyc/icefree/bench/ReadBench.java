package nyc.icefree.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What pages and feeds cost the server, in CPU of its process per request, beside nginx with the same bytes as files:
 * {@code ReadBench <events> [<jdbc url> | series]}; with {@code series} they are the dates of weekly series.
 */
final class ReadBench implements AutoCloseable {
    private static final String FEED = "/calendar/all.ics";
    private static final String[] GZIP = {"Accept-Encoding", "gzip"};
    private final Process server;
    private final BufferedReader says;
    private final PrintStream tell;
    private final Optional<Nginx> nginx;
    private final Fetching here;
    private final String event;

    private ReadBench(List<String> arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                BenchServer.class.getName()));
        command.addAll(arguments);
        server = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        says = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        tell = new PrintStream(server.getOutputStream(), true, StandardCharsets.UTF_8);
        String[] ready = await("ready ").split(" ", -1);
        here = new Fetching(Integer.parseInt(ready[1]));
        event = "/en/events/" + ready[2];
        nginx = Nginx.start();
    }

    public static void main(String[] args) throws Exception {
        String events = args.length == 0 ? "1000" : args[0];
        System.out.printf("%-42s %9s %9s %9s %9s%n", events + " events", "CPU ms", "nginx", "ratio", "bytes");
        try (var bench = new ReadBench(args.length == 0 ? List.of(events) : List.of(args))) {
            bench.run(Integer.parseInt(events));
        }
    }

    private void run(int events) throws Exception {
        boolean large = events > 2_000;
        long start = System.nanoTime();
        int size = here.get(FEED).length();
        System.out.printf("%-42s %9s %29d   (%d ms)%n", "feed, the very first", "", size, since(start));
        changes("feed, one event changed", large ? 30 : 50);
        changes("feed, one event changed, gzip", large ? 30 : 50, GZIP);
        int often = large ? 300 : events < 200 ? 40_000 : 6_000;
        beside("feed, unchanged", often, FEED);
        beside("feed, unchanged, gzip", large ? 3_000 : 40_000, FEED, GZIP);
        beside("feed, 304", 40_000, FEED, "If-None-Match", here.get(FEED).header("etag"));
        fresh("list, made anew", "/en/events?page=1");
        fresh("its last page, made anew", "/en/events?page=" + Math.ceilDiv(events, 25));
        if (large) {
            return;
        }
        beside("list, kept", 40_000, "/en/events");
        beside("list, kept, gzip", 40_000, "/en/events", GZIP);
        beside(
                "list, 304",
                40_000,
                "/en/events",
                "If-None-Match",
                here.get("/en/events").header("etag"));
        beside("event page, kept", 40_000, event);
        fresh("event page, made anew", event + "?");
        beside("home, kept", 40_000, "/en/");
        fresh("home, made anew", "/en/?");
    }

    /** One event is changed before each request: the change and what it sets off by itself, then the fetch by itself. */
    private void changes(String what, int rounds, String... headers) throws Exception {
        long changing = 0;
        long fetching = 0;
        for (int i = 0; i < 3 * rounds; i++) {
            long before = cpu(server.toHandle());
            tell.println("change");
            await("changed");
            long between = untilQuiet();
            here.get(FEED, headers);
            if (i >= 2 * rounds) {
                changing += between - before;
                fetching += cpu(server.toHandle()) - between;
            }
        }
        print(what + ": the fetch", fetching / 1e6 / rounds, null, 0);
        print(what + ": the change", changing / 1e6 / rounds, null, 0);
    }

    /** Until what the change set off in other threads is done, and compiling too; at most two seconds. */
    private long untilQuiet() throws InterruptedException {
        long last = cpu(server.toHandle());
        for (int i = 0; i < 40; i++) {
            Thread.sleep(50);
            long now = cpu(server.toHandle());
            if (now == last) {
                return now;
            }
            last = now;
        }
        return last;
    }

    /** Under an address of its own each time, so that nothing kept fits. */
    private void fresh(String what, String path) throws IOException {
        int[] next = {0};
        print(what, ofEach(server.toHandle(), 3_000, () -> here.get(path + "&n=" + next[0]++)), null, 0);
    }

    private void beside(String what, int often, String path, String... headers) throws Exception {
        double ours = ofEach(server.toHandle(), often, () -> here.get(path, headers));
        int size = here.get(path, headers).length();
        if (nginx.isEmpty()) {
            print(what, ours, null, size);
            return;
        }
        Nginx other = nginx.get();
        var plain = here.get(path);
        String file = other.serve("file" + Math.abs(path.hashCode()), plain.body(), plain.length());
        try (var there = new Fetching(other.port())) {
            String[] asked = headers.clone();
            if (asked.length > 0 && asked[0].equals("If-None-Match")) {
                asked[1] = there.get(file).header("etag");
            }
            int expected = here.get(path, headers).status();
            if (there.get(file, asked).status() != expected) {
                throw new IllegalStateException("nginx answers otherwise");
            }
            print(what, ours, ofEach(other.process(), often, () -> there.get(file, asked)), size);
        }
    }

    private interface Request {
        void send() throws IOException;
    }

    /** @return milliseconds, after as many requests to warm up */
    private static double ofEach(ProcessHandle of, int often, Request request) throws IOException {
        for (int i = 0; i < often; i++) {
            request.send();
        }
        long before = cpu(of);
        for (int i = 0; i < often; i++) {
            request.send();
        }
        return (cpu(of) - before) / 1e6 / often;
    }

    private static void print(String what, double ours, @Nullable Double theirs, int bytes) {
        System.out.printf(
                "%-42s %9.3f %9s %9s %9s%n",
                what,
                ours,
                theirs == null ? "" : "%.3f".formatted(theirs),
                theirs == null ? "" : "%.1f".formatted(ours / theirs),
                bytes == 0 ? "" : bytes);
    }

    private static long cpu(ProcessHandle of) {
        return of.info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private String await(String start) throws IOException {
        for (String line = says.readLine(); line != null; line = says.readLine()) {
            if (line.startsWith(start)) {
                return line;
            }
        }
        throw new IllegalStateException("the server ended");
    }

    @Override
    public void close() throws Exception {
        here.close();
        nginx.ifPresent(Nginx::close);
        tell.close();
        server.destroy();
    }
}

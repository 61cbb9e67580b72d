package nyc.icefree.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What pages and feeds cost the server, in CPU of its process per request: {@code ReadBench <events> [<jdbc url>]}. */
final class ReadBench {
    private static final int REQUESTS = 2_000;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Process server;
    private final BufferedReader says;
    private final PrintStream tell;
    private String base = "";

    private ReadBench(Process server) {
        this.server = server;
        this.says = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        this.tell = new PrintStream(server.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    public static void main(String[] args) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                BenchServer.class.getName()));
        command.addAll(args.length == 0 ? List.of("1000") : List.of(args));
        var server = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            new ReadBench(server).run();
        } finally {
            server.destroy();
        }
    }

    private void run() throws Exception {
        String[] ready = await("ready ").split(" ", -1);
        base = "http://localhost:" + ready[1];
        System.out.printf("%-44s %10s %10s %8s%n", "", "CPU ms", "wall ms", "bytes");
        String all = "/calendar/all.ics";
        var first = Duration.ofNanos(System.nanoTime());
        int size = get(all).body().length;
        System.out.printf(
                "%-44s %10s %10.1f %8d%n",
                "feed, the very first (cold)",
                "",
                Duration.ofNanos(System.nanoTime()).minus(first).toNanos() / 1e6,
                size);
        changed(all);
        measure("feed, unchanged", all);
        measure("feed, unchanged, gzip", all, "Accept-Encoding", "gzip");
        measure(
                "feed, 304",
                all,
                "If-None-Match",
                get(all).headers().firstValue("ETag").orElse(""));
        for (String page :
                Stream.of("/en/events", "/en/events/" + ready[2], "/en/").toList()) {
            measure("page " + page.replaceAll("(?<=events/).*", "…"), page);
        }
        tell.close();
    }

    /** One event is changed before each request: what the request then costs. */
    private void changed(String path) throws Exception {
        int rounds = 40;
        Duration cpu = Duration.ZERO;
        long wall = 0;
        for (int i = 0; i < 2 * rounds; i++) {
            tell.println("change");
            await("changed");
            Duration before = cpu();
            long start = System.nanoTime();
            get(path);
            if (i >= rounds) {
                wall += System.nanoTime() - start;
                cpu = cpu.plus(cpu().minus(before));
            }
        }
        System.out.printf(
                "%-44s %10.2f %10.2f%n",
                "feed, one event changed", cpu.toMillis() / (double) rounds, wall / 1e6 / rounds);
    }

    private void measure(String what, String path, String... headers) throws Exception {
        for (int i = 0; i < REQUESTS; i++) {
            get(path, headers);
        }
        Duration before = cpu();
        long start = System.nanoTime();
        int size = 0;
        int status = 0;
        for (int i = 0; i < REQUESTS; i++) {
            var answer = get(path, headers);
            size = answer.body().length;
            status = answer.statusCode();
        }
        double wall = (System.nanoTime() - start) / 1e6 / REQUESTS;
        double perRequest = cpu().minus(before).toMillis() / (double) REQUESTS;
        System.out.printf("%-44s %10.3f %10.3f %8d  (%d)%n", what, perRequest, wall, size, status);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private Duration cpu() {
        return server.info().totalCpuDuration().orElseThrow();
    }

    private String await(String start) throws IOException {
        for (String line = says.readLine(); line != null; line = says.readLine()) {
            if (line.startsWith(start)) {
                return line;
            }
        }
        throw new IllegalStateException("the server ended");
    }
}

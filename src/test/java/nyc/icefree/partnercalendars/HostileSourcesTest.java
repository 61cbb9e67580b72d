package nyc.icefree.partnercalendars;

import static nyc.icefree.partnercalendars.StrangeServer.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that mean ill, or are merely broken: nothing inner is reached, no time and no memory is lost on them. */
class HostileSourcesTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/calendar\r\n";
    /** More than the others need on a busy machine; what is too slow is asked with less. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Duration IMPATIENCE = Duration.ofMillis(1_500);
    /** Octets that an answer may leave behind. */
    private static final long MOST_KEPT = 40_000_000;

    private static StrangeServer server;
    private static StrangeServer inner;
    private static PretendNetwork network;
    private static Fetcher fetcher;
    private static Fetcher hasty;
    /** Octets in use after the last collection, which takes a second or two beside a whole app. */
    private static long collected;

    @BeforeAll
    static void start() {
        server = new StrangeServer(true);
        inner = new StrangeServer(false);
        network = new PretendNetwork().with(server);
        fetcher = new Fetcher(network, "test", PATIENCE);
        hasty = new Fetcher(network, "test", IMPATIENCE);
        collect();
    }

    @AfterAll
    static void stop() {
        server.close();
        inner.close();
    }

    private static FetchResult fetch(String url) {
        return fetcher.fetch(SourceAddress.of(url, network), Fetcher.Known.NOTHING, AllowedServers.ANY);
    }

    private static SourceProblem problem(String url) {
        return problem(fetcher, url);
    }

    private static SourceProblem problem(Fetcher fetcher, String url) {
        var fetched = fetcher.fetch(SourceAddress.of(url, network), Fetcher.Known.NOTHING, AllowedServers.ANY);
        return assertInstanceOf(FetchResult.Failed.class, fetched).problem();
    }

    @Test
    void a_good_calendar_is_fetched_politely() {
        server.answer(
                "/good", out -> write(out, OK + "ETag: \"1\"\r\nLast-Modified: x\r\nContent-Length: 4\r\n\r\ngood"));
        var fresh = assertInstanceOf(FetchResult.Fresh.class, fetch(server.url("/good")));
        assertEquals("good", new String(fresh.octets()));
        assertEquals("\"1\"", fresh.etag());
        String head = server.asked().stream()
                .filter(h -> h.contains(" /good "))
                .findFirst()
                .orElseThrow();
        assertTrue(head.contains("User-Agent: test"), head);
        assertTrue(head.contains("Host: calendar.example.org"), head);
        assertTrue(!head.contains("Cookie") && !head.contains("Authorization"), head);
        server.answer("/same", out -> write(out, "HTTP/1.1 304 Not Modified\r\n\r\n"));
        var known = new Fetcher.Known("\"1\"", "x");
        assertInstanceOf(
                FetchResult.Unchanged.class,
                fetcher.fetch(SourceAddress.of(server.url("/same"), network), known, AllowedServers.ANY));
        String again = server.asked().stream()
                .filter(h -> h.contains(" /same "))
                .findFirst()
                .orElseThrow();
        assertTrue(again.contains("If-None-Match: \"1\"") && again.contains("If-Modified-Since: x"), again);
    }

    @Test
    void packed_and_sent_on_is_fine_a_few_times() {
        server.answer("/packed", out -> {
            write(out, OK + "Content-Encoding: gzip\r\nConnection: close\r\n\r\n");
            try (var zip = new GZIPOutputStream(out)) {
                write(zip, "packed");
            }
        });
        sendOn("/a", "/b");
        sendOn("/b", "https://other.example.org:" + server.port() + "/c");
        sendOn("/c", "packed");
        var fresh = assertInstanceOf(FetchResult.Fresh.class, fetch(server.url("/a")));
        assertEquals("packed", new String(fresh.octets()));
    }

    @TestFactory
    Stream<DynamicTest> rude_answers() throws IOException {
        Map<SourceProblem, Map<String, StrangeServer.Answer>> rude = new LinkedHashMap<>();
        rude.put(
                SourceProblem.TOO_SLOW,
                Map.of(
                        "silence", out -> Rude.hold(),
                        "drip of a head", out -> Rude.drip(out, "HTTP/1.1 200 OK\r\nX-A: " + "b".repeat(4_000)),
                        "drip of a body", out -> Rude.drip(out, OK + "\r\n" + "x".repeat(4_000))));
        rude.put(
                SourceProblem.TOO_BIG,
                Map.of(
                        "body without end", out -> Rude.endless(out, OK + "\r\n", "x".repeat(8_000)),
                        "chunks without end",
                                out -> Rude.endless(
                                        out,
                                        OK + "Transfer-Encoding: chunked\r\n\r\n",
                                        "1f40\r\n" + "x".repeat(8_000) + "\r\n"),
                        "length of a terabyte", out -> write(out, OK + "Content-Length: 1099511627776\r\n\r\nx"),
                        "bomb", Rude::bomb,
                        "bomb in chunks", Rude::bomb));
        rude.put(
                SourceProblem.CUT_OFF,
                Map.of(
                        "shorter than said", out -> write(out, OK + "Content-Length: 1000\r\n\r\nBEGIN:VCALENDAR"),
                        "archive cut off",
                                out -> {
                                    write(out, OK + "Content-Encoding: gzip\r\nConnection: close\r\n\r\n");
                                    out.write(Rude.zipped("x".repeat(10_000)), 0, 20);
                                }));
        rude.put(
                SourceProblem.NOT_A_CALENDAR,
                Map.of(
                        "no archive",
                        out -> write(out, OK + "Content-Encoding: gzip\r\nConnection: close\r\n\r\nBEGIN:VCALENDAR")));
        rude.put(
                SourceProblem.NO_CONNECTION,
                Map.of(
                        "head without end", out -> Rude.endless(out, "HTTP/1.1 200 OK\r\n", "X-A: b\r\n"),
                        "line without end", out -> Rude.endless(out, "HTTP/1.1 200 OK\r\nX-A: ", "b".repeat(1_000))));
        rude.put(SourceProblem.GONE, Map.of("410", status("410 Gone")));
        rude.put(
                SourceProblem.SIGN_IN_NEEDED,
                Map.of("401", status("401 Unauthorized"), "403", status("403 Forbidden")));
        rude.put(SourceProblem.BUSY, Map.of("429", status("429 Too Many Requests"), "503", status("503 Busy")));
        rude.put(SourceProblem.SERVER_FAULT, Map.of("500", status("500 Oops")));
        rude.put(SourceProblem.NOT_FOUND, Map.of("404", status("404 Not Found"), "room for more", status("299 What")));
        return rude.entrySet().stream()
                .flatMap(expected -> expected.getValue().entrySet().stream()
                        .map(one -> DynamicTest.dynamicTest(
                                one.getKey(), () -> refused(expected.getKey(), one.getKey(), one.getValue()))));
    }

    private static void refused(SourceProblem expected, String name, StrangeServer.Answer answer) {
        String path = "/" + name.replace(' ', '-');
        server.answer(path, answer);
        var asking = expected == SourceProblem.TOO_SLOW ? hasty : fetcher;
        assertTimeout(Duration.ofMinutes(1), () -> assertEquals(expected, problem(asking, server.url(path))));
        if (inUse() - collected >= MOST_KEPT) { // else nothing can have been kept: what is no rubbish is less than that
            long before = collected;
            collect();
            assertTrue(collected - before < MOST_KEPT, "memory grew by " + (collected - before));
        }
    }

    @TestFactory
    Stream<DynamicTest> sent_inside() {
        int innerPort = inner.port();
        return Stream.of(
                        "http://calendar.example.org:" + innerPort + "/",
                        "https://calendar.example.org:" + innerPort + "/",
                        "http://127.0.0.1:" + innerPort + "/",
                        "https://localhost:" + innerPort + "/",
                        "https://127.0.0.1/",
                        "https://[::1]/",
                        "https://2130706433/",
                        "//169.254.169.254/latest/meta-data/",
                        "https://inside.example.org/",
                        "file:///etc/passwd",
                        "\\\\127.0.0.1\\share")
                .map(location -> DynamicTest.dynamicTest(location, () -> {
                    network.name("inside.example.org", "10.0.0.1");
                    sendOn("/on", location);
                    problem(server.url("/on"));
                    assertEquals(List.of(), inner.asked());
                }));
    }

    /** Which addresses are inside, {@link SourceAddressTest} proves. */
    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "169.254.169.254", "::1", "::ffff:192.168.0.1"})
    void a_name_that_leads_inside_is_not_asked(String address) {
        network.name("two.example.org", "127.0.0.1", address);
        network.name("one.example.org", address);
        assertEquals(SourceProblem.ADDRESS_INNER, problem("https://one.example.org:" + server.port() + "/"));
        assertEquals(SourceProblem.ADDRESS_INNER, problem("https://two.example.org:" + server.port() + "/"));
    }

    @TestFactory
    Stream<DynamicTest> names_that_lead_inside() {
        return Stream.of(
                        "10.0.0.1",
                        "192.168.0.1",
                        "172.20.0.1",
                        "100.64.1.1",
                        "169.254.169.254",
                        "0.0.0.0",
                        "127.0.0.2",
                        "::1",
                        "fe80::1",
                        "fd00::1",
                        "::ffff:192.168.0.1",
                        "64:ff9b::c0a8:1",
                        "2002:c0a8:1::1")
                .map(address -> DynamicTest.dynamicTest(address, () -> {
                    network.name("two.example.org", "127.0.0.1", address);
                    network.name("one.example.org", address);
                    assertEquals(
                            SourceProblem.ADDRESS_INNER, problem("https://one.example.org:" + server.port() + "/"));
                    assertEquals(
                            SourceProblem.ADDRESS_INNER, problem("https://two.example.org:" + server.port() + "/"));
                }));
    }

    @Test
    void a_name_is_resolved_once_so_that_it_cannot_change_its_mind() {
        server.calendar("/once", "x");
        network.resolved.clear();
        fetch("https://once.example.org:" + server.port() + "/once");
        assertEquals(List.of("once.example.org"), network.resolved);
    }

    @Test
    void going_in_circles_ends() {
        sendOn("/circle", "/circle");
        assertEquals(SourceProblem.SENT_ON_TOO_OFTEN, problem(server.url("/circle")));
        assertEquals(
                4, server.asked().stream().filter(h -> h.contains("/circle")).count());
    }

    @Test
    void a_certificate_must_be_for_that_name_and_trusted() {
        server.calendar("/c", "x");
        assertEquals(SourceProblem.NOT_SECURE, problem("https://calendar.example.net:" + server.port() + "/c"));
        var untrusting = new PretendNetwork() {
            @Override
            public @Nullable SSLContext trust() {
                return null;
            }
        }.with(server);
        var failed = new Fetcher(untrusting, "test", PATIENCE)
                .fetch(SourceAddress.of(server.url("/c"), untrusting), Fetcher.Known.NOTHING, AllowedServers.ANY);
        assertEquals(SourceProblem.NOT_SECURE, ((FetchResult.Failed) failed).problem());
        try (var unsafe = new StrangeServer(false)) {
            var plain = new PretendNetwork().with(unsafe);
            failed = new Fetcher(plain, "test", IMPATIENCE)
                    .fetch(SourceAddress.of(unsafe.url("/"), plain), Fetcher.Known.NOTHING, AllowedServers.ANY);
            assertInstanceOf(FetchResult.Failed.class, failed);
        }
    }

    @Test
    void a_busy_server_says_when_to_come_again() {
        server.answer(
                "/busy", out -> write(out, "HTTP/1.1 429 Later\r\nRetry-After: 7200\r\nContent-Length: 0\r\n\r\n"));
        var failed = assertInstanceOf(FetchResult.Failed.class, fetch(server.url("/busy")));
        assertEquals(Duration.ofHours(2), failed.retryAfter());
    }

    private static void sendOn(String path, String location) {
        server.answer(
                path,
                out -> write(out, "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n"));
    }

    private static StrangeServer.Answer status(String line) {
        return out -> write(out, "HTTP/1.1 " + line + "\r\nContent-Length: 0\r\n\r\n");
    }

    private static void collect() {
        System.gc();
        collected = inUse();
    }

    private static long inUse() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

package nyc.icefree.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.door.CountInput;
import nyc.icefree.door.Counted;
import nyc.icefree.door.DoorDesk;
import nyc.icefree.door.DoorKind;
import nyc.icefree.door.DoorLinkId;
import nyc.icefree.door.DoorLinks;
import nyc.icefree.proof.Database;
import org.springframework.context.ConfigurableApplicationContext;

/** Fifty counts a second from 20 doors of one event, for a minute, by the service and over HTTP: {@code DoorBench}. */
final class DoorBench {
    private static final int DOORS = 20;
    private static final int COUNTS = 3_000;
    private static final int A_SECOND = 50;

    private DoorBench() {}

    private record Door(DoorLinkId link, String token) {}

    private interface Press {
        void at(Door door) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        BenchApp.onBoth(DoorBench::run);
        System.exit(0);
    }

    private static void run(String name, Path folder, Database database) throws Exception {
        try (var app = BenchApp.on(folder, database);
                var client = HttpClient.newHttpClient()) {
            var desk = app.getBean(DoorDesk.class);
            time(app, name + ", service", door -> {
                var count = new CountInput(UUID.randomUUID(), Counted.ADULT, null, 1, Instant.now());
                if (desk.take(door.token(), List.of(count)).orElseThrow().has().isEmpty()) {
                    throw new IllegalStateException("not taken");
                }
            });
            String address =
                    "http://localhost:" + app.getEnvironment().getProperty("local.server.port") + "/door/counts";
            time(app, name + ", HTTP", door -> {
                var sent = HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/json")
                        .header("Cookie", "door=" + door.token())
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"link\":\"%s\",\"counts\":[{\"number\":\"%s\",\"what\":\"ADULT\",\"language\":null,\"howMany\":1,\"at\":\"%s\"}]}"
                                        .formatted(door.link(), UUID.randomUUID(), Instant.now())))
                        .build();
                var answer = client.send(sent, HttpResponse.BodyHandlers.ofString());
                if (!answer.body().contains("\"closed\":\"\"")) {
                    throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                }
            });
        }
    }

    private static void time(ConfigurableApplicationContext app, String what, Press press) throws Exception {
        var given = app.getBean(Given.class);
        var links = app.getBean(DoorLinks.class);
        var team = given.team();
        var event = given.published(
                team,
                Drafts.from(given.session("Know your rights", 3))
                        .capacity(COUNTS)
                        .draft());
        given.begun(event);
        var doors = new ArrayList<Door>();
        for (int i = 0; i < DOORS; i++) {
            var link = As.staff(team.organizer(), () -> links.make(event, DoorKind.COUNT, "door"));
            doors.add(new Door(
                    link,
                    As.staff(team.organizer(), () -> links.token(link))
                            .orElseThrow()
                            .value()));
        }
        var took = new ArrayList<Future<Long>>();
        try (var phones = Executors.newScheduledThreadPool(DOORS)) {
            for (int i = 0; i < COUNTS; i++) {
                var door = doors.get(i % DOORS);
                long due = System.nanoTime() + TimeUnit.SECONDS.toNanos(1) * (i + 1) / A_SECOND;
                took.add(phones.schedule(
                        () -> {
                            press.at(door);
                            return System.nanoTime() - due;
                        },
                        due - System.nanoTime(),
                        TimeUnit.NANOSECONDS));
            }
        }
        int counted = As.staff(team.organizer(), () -> links.turnout(event))
                .orElseThrow()
                .people();
        System.out.printf(
                "%-22s counted %d, p95 %.0f and %.0f ms%n",
                what, counted, p95(took.subList(0, COUNTS / 2)), p95(took.subList(COUNTS / 2, COUNTS)));
    }

    private static double p95(List<Future<Long>> took) throws Exception {
        long[] all = new long[took.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = took.get(i).get();
        }
        Arrays.sort(all);
        return all[all.length * 95 / 100] / 1e6;
    }
}

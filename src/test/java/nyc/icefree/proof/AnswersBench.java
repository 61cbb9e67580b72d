package nyc.icefree.proof;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nyc.icefree.bench.BenchApp;

/**
 * Measures answers a second for one popular event over HTTP, from 64 clients, on each database: {@code AnswersBench
 * <answers>}.
 */
final class AnswersBench {
    private static final int CLIENTS = 64;

    private AnswersBench() {}

    public static void main(String[] args) throws Exception {
        int answers = args.length == 0 ? 2_000 : Integer.parseInt(args[0]);
        BenchApp.onBoth((name, folder, database) -> run(name, folder, database, answers));
    }

    private static void run(String name, Path folder, Database database, int answers) throws Exception {
        try (var app = StartedApp.start(folder, database, "--seed.events=1", "--seed.capacity=50000")) {
            String slug = app.seeded("event").getFirst();
            send(app, slug, answers);
            Duration before = app.cpu();
            double seconds = send(app, slug, answers);
            double cpu = app.cpu().minus(before).toMillis() / (double) answers;
            System.out.printf(
                    "%-12s %6.0f answers/s   %.2f ms of CPU each   (%d answers, %d clients)%n",
                    name, answers / seconds, cpu, answers, CLIENTS);
        }
    }

    private static double send(StartedApp app, String slug, int answers) throws Exception {
        var phones = new ArrayList<Neighbor>();
        for (int i = 0; i < answers; i++) {
            phones.add(new Neighbor(app, slug).open());
        }
        Thread.sleep(Duration.ofMillis(3_100));
        long start = System.nanoTime();
        List<Callable<Integer>> clients = IntStream.range(0, CLIENTS)
                .mapToObj(client -> (Callable<Integer>) () -> {
                    int taken = 0;
                    for (int i = client; i < answers; i += CLIENTS) {
                        taken += phones.get(i).send("Somebody", 1, false).isPresent() ? 1 : 0;
                    }
                    return taken;
                })
                .toList();
        int taken = Crowd.together(clients).stream().mapToInt(Integer::intValue).sum();
        if (taken != answers) {
            throw new IllegalStateException("only " + taken + " were taken");
        }
        return (System.nanoTime() - start) / 1e9;
    }
}

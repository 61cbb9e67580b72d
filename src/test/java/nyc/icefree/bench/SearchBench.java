package nyc.icefree.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nyc.icefree.Given;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.publicevents.EventFilter;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long the public list takes to find words among so many events, beside the database reading the same texts:
 * {@code SearchBench <events> [postgres | <jdbc url>]}.
 */
final class SearchBench {
    private static final int SEARCHES = 200;

    private SearchBench() {}

    public static void main(String[] args) throws Exception {
        int many = Integer.parseInt(args[0]);
        var folder = OwnFolder.make("bench");
        String database = BenchDatabase.of(args, 1, folder);
        try (var app = BenchApp.on(folder, database, List.of())) {
            var given = app.getBean(Given.class);
            var team = given.team();
            for (int i = 0; i < many; i++) {
                given.published(team, given.session("Session", 1 + i % 300).worded(words(i)));
            }
            var programme = app.getBean(EventProgramme.class);
            var jdbc = app.getBean(JdbcClient.class);
            System.out.printf(
                    "%-28s %8s %10s %10s %10s%n", many + " events", "found", "median ms", "max ms", "like ms");
            for (String typed :
                    List.of("evening", "evening neighbors", "eve4711", "权利4711", "অধিকার", "nothingatall")) {
                int found = programme.coming(filter(typed), 0, 20).total();
                var times = times(() -> programme.coming(filter(typed), 0, 20));
                var like = times(() -> jdbc.sql("select count(*) from event where search_text like :word")
                        .param("word", "%" + typed.split(" ", 2)[0] + "%")
                        .query(Integer.class)
                        .single());
                System.out.printf(
                        "%-28s %8d %10.1f %10.1f %10.1f%n",
                        typed, found, times[SEARCHES / 2], times[SEARCHES - 1], like[SEARCHES / 2]);
            }
        }
    }

    /** After as many to warm up. */
    private static double[] times(Runnable search) {
        for (int i = 0; i < SEARCHES; i++) {
            search.run();
        }
        var times = new double[SEARCHES];
        for (int i = 0; i < SEARCHES; i++) {
            long start = System.nanoTime();
            search.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private static EventFilter filter(String text) {
        return new EventFilter(null, null, null, null, null, null, Set.of(), text);
    }

    private static List<EventWords> words(int n) {
        String english = "We speak about doors, streets and work places with neighbors of block " + n % 997 + ". ";
        return List.of(
                new EventWords(Language.ENGLISH, "Evening eve" + n, english.repeat(8), "Bring a pen.", true),
                new EventWords(Language.SPANISH, "Noche " + n, "Hablamos de puertas y calles. ".repeat(8), "", false),
                new EventWords(new Language("zh"), "认识你的权利" + n, "与邻居谈论门和街道。".repeat(8), "", false),
                new EventWords(
                        new Language("bn"), "আপনার অধিকার " + n, "প্রতিবেশীদের সাথে কথা বলি। ".repeat(8), "", false));
    }
}

package nyc.icefree.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where engines differ, the documentation says what is given here: its table is made by this test and must be fresh. */
class DisputedRulesTest {
    private static final Path PAGE = Path.of("docs/recurrence.md");
    private static final String MARK =
            "<!-- table: made by DisputedRulesTest, written anew with -Ddocs.write=true -->\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Test
    void the_table_in_the_docs_is_what_is_given() throws IOException {
        String page = Files.readString(PAGE);
        String fresh = page.substring(0, page.indexOf(MARK)) + MARK + table();
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, fresh);
        }
        assertEquals(fresh, Files.readString(PAGE));
    }

    private static String table() {
        var facts = RuleFact.in("disputed.txt");
        long right = facts.stream().filter(f -> f.dates().equals(f.ours())).count();
        return facts.stream()
                .map(DisputedRulesTest::row)
                .collect(Collectors.joining(
                        "\n",
                        "\n%d of %d as most engines have it.\n\n| rule | start | here | as most? | engines that differ |\n|---|---|---|---|---|\n"
                                .formatted(right, facts.size()),
                        "\n"));
    }

    private static String row(RuleFact fact) {
        var ours = fact.ours();
        boolean right = fact.dates().equals(ours);
        return "| `%s` | %s | %s | %s | %s |"
                .formatted(
                        fact.rule(),
                        TIME.format(fact.start()),
                        shown(ours, fact.start()),
                        right ? "yes" : "no: most give " + shown(fact.dates(), fact.start()),
                        fact.differ().replace("lib-recur", "lib-recur itself"));
    }

    private static String shown(List<LocalDateTime> dates, LocalDateTime start) {
        if (dates.isEmpty()) {
            return "nothing";
        }
        boolean days = dates.stream().allMatch(d -> d.toLocalTime().equals(start.toLocalTime()));
        return dates.stream().limit(3).map((days ? DAY : TIME)::format).collect(Collectors.joining(", "))
                + (dates.size() > 3 ? ", …" : "");
    }
}

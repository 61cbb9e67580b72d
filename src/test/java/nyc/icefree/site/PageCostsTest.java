package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.Sql;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.database.PublicChanges;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.shifts.ShiftRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.SimpleTransactionStatus;

/**
 * What each public page may cost when it is made anew: statements after a change, statements while nothing changes, kB allocated by
 * then, kB of its HTML. All four hardly vary, whatever the machine does. What was measured is written to {@code target/page-costs.txt}.
 */
@AppTest
@TestPropertySource(
        properties = "spring.application.name=page-costs") // an app of its own: others fill lists and choices
class PageCostsTest extends AppParts {
    private static final Path BOUNDS = Path.of("src/test/resources/house/page-costs.txt");
    private static final Path MEASURED = Path.of("target/page-costs.txt");
    private static final int WARM = 60;
    private static final int ROUNDS = 20;

    @Autowired
    PublicChanges changes;

    @Autowired
    Campaign campaign;

    private int made;

    private record Cost(String page, long afterChange, long unchanged, long allocated, long size) {
        static Cost read(String line) {
            String[] parts = line.split("\\s+");
            return new Cost(
                    parts[0],
                    Long.parseLong(parts[1]),
                    Long.parseLong(parts[2]),
                    Long.parseLong(parts[3]),
                    Long.parseLong(parts[4]));
        }

        boolean isWithin(Cost bound) {
            return afterChange <= bound.afterChange
                    && unchanged <= bound.unchanged
                    && allocated <= bound.allocated
                    && size <= bound.size;
        }

        @Override
        public String toString() {
            return "%-16s %3d %3d %5d %3d".formatted(page, afterChange, unchanged, allocated, size);
        }
    }

    @Test
    void a_page_costs_no_more_than_its_bound() throws Exception {
        var team = given.team();
        As.administrator(given.person(), () -> organizations.letRunCampaign(team.organization()));
        var event = given.published(team, given.session("Know your rights", 6));
        for (int n = 0; n < 25; n++) {
            given.published(team, given.session("Know your rights, evening " + n, 7 + n));
        }
        given.planned(
                team,
                Given.shift(event, ShiftRole.MARSHAL, 3, events.slotOf(event).orElseThrow()));
        ShownYear.is(true, campaign, given);
        for (var row : List.of(
                List.of(new UUID(0, 0), "WRITTEN"), List.of(team.organization().value(), ""))) {
            Sql.run(
                    jdbc,
                    "insert into report_total (organization_id, of_month, measure, part, amount)"
                            + " values (?, date '2024-01-01', 'HELD', ?, 4)",
                    row.getFirst(),
                    row.getLast());
        }
        var view = events.view(event, Audience.PUBLIC).orElseThrow();
        var measured = new ArrayList<Cost>();
        var over = new ArrayList<String>();
        for (Cost bound : Files.readAllLines(BOUNDS).stream()
                .filter(l -> !l.startsWith("#"))
                .map(Cost::read)
                .toList()) {
            String path = bound.page
                    .replace("{month}", YearMonth.from(view.slot().startLocal()).toString())
                    .replace("{event}", view.slug())
                    .replace("{organization}", view.hosts().getFirst().slug());
            var cost = measure(bound.page, path);
            measured.add(cost);
            if (!cost.isWithin(bound)) {
                over.add(cost + "  is more than  " + bound);
            }
        }
        Files.write(MEASURED, measured.stream().map(Cost::toString).toList());
        assertEquals(List.of(), over, "make it cheaper, or change the bound in " + BOUNDS + " and say why");
    }

    private Cost measure(String page, String path) {
        for (int n = 0; n < WARM; n++) {
            anew(path);
        }
        changes.afterCommit(new SimpleTransactionStatus(), null);
        long afterChange = CountedStatements.in(() -> anew(path));
        // work of other threads may fall between two
        long unchanged = IntStream.range(0, 3)
                .mapToLong(again -> CountedStatements.in(() -> anew(path)))
                .min()
                .orElseThrow();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int n = 0; n < ROUNDS; n++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            anew(path);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return new Cost(
                page, afterChange, unchanged, least / 1024, anew(path).getBytes(StandardCharsets.UTF_8).length / 1024);
    }

    /** Under an address of its own, so that no kept page fits. */
    private String anew(String path) {
        try {
            return body(mvc.perform(get(path + (path.contains("?") ? "&" : "?") + "n=" + made++)));
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }
}

package nyc.icefree.reports;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.jobs.Job;
import nyc.icefree.reports.Figures.Line;
import nyc.icefree.requests.RequestDestroyed;
import nyc.icefree.requests.RequestKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the totals of each month once, {@value #SETTLED} days after its end, when its feedback is closed and late counts
 * are in. Whatever is destroyed before that leaves its share behind in the same transaction, however short an
 * administrator makes its retention.
 */
@Component
class ReportTotals {
    static final int SETTLED = 10;

    private final TotalTable totals;
    private final Reckoning reckoning;
    private final Campaign campaign;
    private final TransactionTemplate oneMoment;

    ReportTotals(TotalTable totals, Reckoning reckoning, Campaign campaign, PlatformTransactionManager transactions) {
        this.totals = totals;
        this.reckoning = reckoning;
        this.campaign = campaign;
        this.oneMoment = new TransactionTemplate(transactions);
        // a request counts as a row or as destroyed, never as both
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Job(name = "report-totals", every = "PT1H")
    void run(Instant now) {
        totals.earliest().ifPresent(first -> {
            var written = totals.written();
            for (var month = first; isSettled(month, now); month = month.plusMonths(1)) {
                if (!written.contains(month)) {
                    write(month);
                }
            }
        });
    }

    private void write(YearMonth month) {
        oneMoment.executeWithoutResult(transaction -> reckoning
                .of(new TreeSet<>(Set.of(month)), totals.between(month, month.plusMonths(1)))
                .forEach(totals::write));
    }

    private boolean isSettled(YearMonth month, Instant now) {
        return !month.plusMonths(1)
                .atDay(1)
                .plusDays(SETTLED)
                .atStartOfDay(campaign.now().zone())
                .toInstant()
                .isAfter(now);
    }

    @EventListener
    void on(RequestDestroyed gone) {
        if (gone.kind() != RequestKind.SESSION) {
            return;
        }
        UUID asked = gone.organization() == null
                ? TotalTable.NOBODYS
                : gone.organization().value();
        var written = totals.written();
        reckoning.request(gone.createdAt(), gone.decidedAt()).forEach((line, amount) -> {
            if (amount > 0 && !written.contains(line.month())) {
                totals.raise(asked, line.month(), new Line(line.measure(), Figures.GONE), amount);
            }
        });
    }
}

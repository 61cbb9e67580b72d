package nyc.icefree.trainings;

import java.time.Instant;
import nyc.icefree.MovableClock;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionOperations;

/** The purge of what leads said at a moment of the test's own. */
public final class SaidByLeadPurged {
    private SaidByLeadPurged() {}

    public static void at(Instant now, BeanFactory beans) {
        var purge = new SaidByLeadPurge(beans.getBean(SealedStandings.class), new MovableClock(now));
        beans.getBean(TransactionOperations.class).executeWithoutResult(status -> purge.purgeDue());
    }
}

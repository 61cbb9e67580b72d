package nyc.icefree.jobs;

import java.util.Collection;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does the same to many things, each in its own transaction: a failure is logged and does not stop the others. */
@Component
public class OneByOne {
    private static final Logger LOG = LoggerFactory.getLogger(OneByOne.class);

    private final TransactionTemplate transaction;

    OneByOne(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param failure what the log says, with {} for the thing
     * @return for how many the act said true
     */
    public <T> int each(Collection<T> things, String failure, Predicate<T> act) {
        int done = 0;
        for (T thing : things) {
            try {
                done += Boolean.TRUE.equals(transaction.execute(status -> act.test(thing))) ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.error(failure, thing, e);
            }
        }
        return done;
    }
}

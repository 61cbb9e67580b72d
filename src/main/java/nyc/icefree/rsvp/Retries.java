package nyc.icefree.rsvp;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tries again what the database gave up because too many wanted the same row at once, or what it had no connection for: it has
 * done nothing then.
 */
final class Retries {
    static final int TRIES = 5;
    private static final RetryTemplate TEMPLATE = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(TRIES - 1)
            .delay(Duration.ZERO)
            .predicate(failure -> (failure instanceof ConcurrencyFailureException
                            || failure instanceof CannotCreateTransactionException)
                    && !TransactionSynchronizationManager.isActualTransactionActive())
            .build());

    private Retries() {}

    static <T> T with(Supplier<T> transaction) {
        return TEMPLATE.invoke(transaction);
    }
}

package nyc.icefree.database;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Repeats a transaction that failed by contention or got no connection. Neither has changed anything. */
public final class Retries {
    static final int TRIES = 5;
    /** Fewer: each try waits as long as the pool does. */
    static final int TRIES_TO_CONNECT = 2;

    private static final RetryTemplate MET = after(ConcurrencyFailureException.class, TRIES);
    private static final RetryTemplate UNCONNECTED = after(CannotCreateTransactionException.class, TRIES_TO_CONNECT);

    private Retries() {}

    public static <T> T with(Supplier<T> transaction) {
        return UNCONNECTED.invoke(() -> MET.invoke(transaction));
    }

    private static RetryTemplate after(Class<? extends RuntimeException> failure, int tries) {
        return new RetryTemplate(RetryPolicy.builder()
                .maxRetries(tries - 1L)
                .delay(Duration.ZERO)
                .predicate(thrown ->
                        failure.isInstance(thrown) && !TransactionSynchronizationManager.isActualTransactionActive())
                .build());
    }
}

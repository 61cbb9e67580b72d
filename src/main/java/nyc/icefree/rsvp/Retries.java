package nyc.icefree.rsvp;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tries again what the database gave up because too many wanted the same row at once; it has done nothing then. */
final class Retries {
    private static final int TRIES = 5;

    private Retries() {}

    static <T> T with(Supplier<T> transaction) {
        for (int tried = 1; ; tried++) {
            try {
                return transaction.get();
            } catch (ConcurrencyFailureException e) {
                if (tried == TRIES || TransactionSynchronizationManager.isActualTransactionActive()) {
                    throw e;
                }
            }
        }
    }
}

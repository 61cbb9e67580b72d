package nyc.icefree.guard;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells passing trouble, such as a database that does not answer, from a fault: then trying again helps. */
public final class DatabaseAway {
    static final int TRY_AGAIN_SECONDS = 10;
    private static final List<Class<? extends Throwable>> PASSES = List.of(
            NonTransientDataAccessResourceException.class,
            RecoverableDataAccessException.class,
            TransientDataAccessException.class,
            CannotCreateTransactionException.class);

    private DatabaseAway() {}

    static String kind(Throwable trouble) {
        Throwable root = trouble;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getName();
    }

    public static boolean is(@Nullable Throwable trouble) {
        return trouble != null
                && (passes(trouble)
                        || (trouble instanceof SQLException said && isGone(said.getSQLState()))
                        || is(trouble.getCause()));
    }

    /**
     * The database answers, but another transaction wrote the same rows or held them too long: trying again helps at
     * once.
     */
    public static boolean isMet(@Nullable Throwable trouble) {
        return trouble != null
                && !is(trouble)
                && (trouble instanceof ConcurrencyFailureException || isMet(trouble.getCause()));
    }

    private static boolean passes(Throwable trouble) {
        return !(trouble instanceof ConcurrencyFailureException)
                && PASSES.stream().anyMatch(known -> known.isInstance(trouble));
    }

    /** The connection was lost, also during a rollback: drivers say 08 or 57P, the pool gives no state. */
    private static boolean isGone(@Nullable String state) {
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }
}

package nyc.icefree.database;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts this node's commits that may change a public page: every transaction except those marked {@link
 * WritesNothingPublic}. RSVPs are many, and count only when an event's availability changes.
 */
@Component
public class PublicChanges implements TransactionExecutionListener {
    private static final String REGISTER_OF_ANNOUNCEMENTS = "org.springframework.modulith.";
    /** Names of transactions that were seen; there are only as many as methods. */
    private final Map<String, Boolean> seen = new ConcurrentHashMap<>();

    private final AtomicLong programme = new AtomicLong();
    private final AtomicLong spots = new AtomicLong();

    public long count() {
        return programme.get() + spots.get();
    }

    /** Without what only says how many spots are left. */
    public long ofProgramme() {
        return programme.get();
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (!transaction.isReadOnly()
                && seen.computeIfAbsent(transaction.getTransactionName(), PublicChanges::isSeen)) {
            programme.incrementAndGet();
        }
    }

    /** @param transaction class and method that began it; any other name counts as seen by the public */
    private static boolean isSeen(String transaction) {
        if (transaction.startsWith(REGISTER_OF_ANNOUNCEMENTS)) {
            return false;
        }
        String type = transaction.substring(0, Math.max(0, transaction.lastIndexOf('.')));
        try {
            var service = Class.forName(type, false, PublicChanges.class.getClassLoader());
            return !service.isAnnotationPresent(WritesNothingPublic.class)
                    && !service.getPackage().isAnnotationPresent(WritesNothingPublic.class);
        } catch (ClassNotFoundException e) {
            return true;
        }
    }

    /** After the commit of the running transaction. */
    public void countSpots() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                spots.incrementAndGet();
            }
        });
    }
}

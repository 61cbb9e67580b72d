package nyc.icefree.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nyc.icefree.database.WritesNothingPublic;
import nyc.icefree.rsvp.announced.SpotsTurned;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts what this node has written that a public page may show: every transaction, but those that say
 * otherwise ({@link WritesNothingPublic}). Answers are many, and show only when they turn the word for an event's places.
 */
@Component
public class PublicChanges implements TransactionExecutionListener {
    private static final String REGISTER_OF_ANNOUNCEMENTS = "org.springframework.modulith.";
    /** By the transaction's name, of which there are as many as methods. */
    private final Map<String, Boolean> seen = new ConcurrentHashMap<>();

    private final AtomicLong count = new AtomicLong();

    long count() {
        return count.get();
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (!transaction.isReadOnly()
                && seen.computeIfAbsent(transaction.getTransactionName(), PublicChanges::isSeen)) {
            count.incrementAndGet();
        }
    }

    /** @param transaction the class and method that began it; of what has no such name it is not known */
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

    @EventListener
    void on(SpotsTurned announcement) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                count.incrementAndGet();
            }
        });
    }
}

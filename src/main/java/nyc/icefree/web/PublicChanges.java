package nyc.icefree.web;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nyc.icefree.rsvp.PlacesTurned;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts what this node has written that a public page may show: every transaction, but those of rooms whose data no page
 * shows, and of answers, which are many and show only when they turn the word for an event's places.
 */
@Component
public class PublicChanges implements TransactionExecutionListener {
    private static final List<String> UNSEEN = List.of(
            "nyc.icefree.audit.",
            "nyc.icefree.messages.",
            "nyc.icefree.people.",
            "nyc.icefree.signin.",
            "nyc.icefree.rsvp.RsvpWriting.",
            "nyc.icefree.vault.",
            "org.springframework.modulith.");
    private final AtomicLong count = new AtomicLong();

    long count() {
        return count.get();
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (!transaction.isReadOnly() && UNSEEN.stream().noneMatch(transaction.getTransactionName()::startsWith)) {
            count.incrementAndGet();
        }
    }

    @EventListener
    void on(PlacesTurned announcement) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                count.incrementAndGet();
            }
        });
    }
}

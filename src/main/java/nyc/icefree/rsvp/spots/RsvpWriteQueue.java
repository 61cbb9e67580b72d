package nyc.icefree.rsvp.spots;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import nyc.icefree.database.Retries;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.answers.PendingRsvp;
import nyc.icefree.rsvp.spots.Spots.Fate;
import nyc.icefree.rsvp.spots.Spots.Given;
import nyc.icefree.rsvp.spots.Spots.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Queue before an event's spots: the first writes for all behind in one transaction, so a thousand RSVPs at once cost
 * few commits. Nobody gets an outcome before its commit.
 */
@Component
public class RsvpWriteQueue {
    private static final Logger LOG = LoggerFactory.getLogger(RsvpWriteQueue.class);
    private static final int MOST_AT_ONCE = 256;
    /** Batches from this size on are logged. */
    private static final int RUSH = 16;

    private final SpotAllocation allocation;
    /** Events that somebody writes for now, and who waits behind. */
    private final Map<EventId, Queue<Asked>> lines = new HashMap<>();

    RsvpWriteQueue(SpotAllocation allocation) {
        this.allocation = allocation;
    }

    /** @throws ReservationRefused for its own reason, whatever becomes of the others */
    public Given give(PendingRsvp answer, boolean acceptWaiting) {
        var asked = new Asked(answer, acceptWaiting);
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            asked.fate = allocation.write(answer.event(), List.of(asked)).getFirst();
        } else if (isFirst(asked) || asked.turn.join() == Turn.WRITE) {
            writeFor(asked);
        }
        return asked.outcome();
    }

    private synchronized boolean isFirst(Asked asked) {
        Queue<Asked> line = lines.get(asked.answer.event());
        if (line == null) {
            lines.put(asked.answer.event(), new ArrayDeque<>());
            return true;
        }
        line.add(asked);
        return false;
    }

    private void writeFor(Asked first) {
        EventId event = first.answer.event();
        List<Asked> batch = List.of(first);
        try {
            batch = with(first);
            write(event, batch);
            tell(batch);
        } finally {
            handOver(event);
            batch.stream().skip(1).forEach(asked -> asked.turn.complete(Turn.DONE));
        }
    }

    private synchronized List<Asked> with(Asked first) {
        var batch = new ArrayList<>(List.of(first));
        Queue<Asked> line = lines.getOrDefault(first.answer.event(), new ArrayDeque<>());
        while (batch.size() < MOST_AT_ONCE && !line.isEmpty()) {
            batch.add(line.remove());
        }
        return batch;
    }

    private synchronized void handOver(EventId event) {
        Asked next = lines.getOrDefault(event, new ArrayDeque<>()).poll();
        if (next == null) {
            lines.remove(event);
        } else {
            next.turn.complete(Turn.WRITE);
        }
    }

    private static void tell(List<Asked> batch) {
        if (batch.size() >= RUSH) {
            LOG.info(
                    "{} answers at once: {}",
                    batch.size(),
                    batch.stream().collect(Collectors.groupingBy(Asked::word, TreeMap::new, Collectors.counting())));
        }
    }

    private void write(EventId event, List<Asked> batch) {
        try {
            List<Fate> fates = Retries.with(() -> allocation.write(event, batch));
            for (int i = 0; i < fates.size(); i++) {
                batch.get(i).fate = fates.get(i);
            }
        } catch (DataIntegrityViolationException e) {
            if (batch.size() == 1) {
                batch.getFirst().failure = e;
            } else {
                // one of them does not fit into the tables; the others must not suffer for it
                batch.forEach(asked -> write(event, List.of(asked)));
            }
        } catch (RuntimeException | Error e) {
            batch.forEach(asked -> asked.failure = e);
        }
    }

    private enum Turn {
        DONE,
        WRITE
    }

    public static final class Asked {
        public final PendingRsvp answer;
        final boolean acceptWaiting;
        private final CompletableFuture<Turn> turn = new CompletableFuture<>();
        private volatile @Nullable Fate fate;
        private volatile @Nullable Throwable failure;

        public Asked(PendingRsvp answer, boolean acceptWaiting) {
            this.answer = answer;
            this.acceptWaiting = acceptWaiting;
        }

        private String word() {
            return switch (fate) {
                case Given given -> given.isNew() ? given.state().name() : "AGAIN";
                case Refused refused -> refused.reason().name();
                case null -> "NOT_KEPT";
            };
        }

        private Given outcome() {
            return switch (fate) {
                case Given given -> given;
                case Refused refused -> throw new ReservationRefused(refused.reason());
                case null ->
                    throw failure instanceof RuntimeException fault ? fault : new IllegalStateException(failure);
            };
        }
    }
}

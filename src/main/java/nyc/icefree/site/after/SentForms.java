package nyc.icefree.site.after;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Which filled-in forms were counted already, so that a double click counts once: in memory, for as long as a form can be sent.
 * What is written down about an answer is a number that grows, and nothing beside it; so on another node, or after a restart, a
 * form that is sent twice counts twice.
 */
@Component
class SentForms {
    /** Beyond, those are forgotten that were sent longest ago. */
    private static final int KEPT = 10_000;

    private final Map<UUID, CompletableFuture<Boolean>> sent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, CompletableFuture<Boolean>> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * Counts a form unless it is counted already; of two at once the second waits for the first. What was not counted is tried anew.
     *
     * @return whether it is counted now
     */
    boolean count(UUID form, BooleanSupplier counting) {
        var mine = new CompletableFuture<Boolean>();
        CompletableFuture<Boolean> first;
        synchronized (sent) {
            first = sent.putIfAbsent(form, mine);
        }
        if (first != null) {
            return first.join();
        }
        boolean counted = false;
        try {
            counted = counting.getAsBoolean();
            return counted;
        } finally {
            if (!counted) {
                synchronized (sent) {
                    sent.remove(form, mine);
                }
            }
            mine.complete(counted);
        }
    }
}

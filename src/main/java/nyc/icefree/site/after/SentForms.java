package nyc.icefree.site.after;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Remembers in memory which forms were counted, so that a double click counts once. Nothing about an answer is stored,
 * so a form counts twice on another node or after a restart.
 */
@Component
class SentForms {
    /** Most forms remembered; the oldest are forgotten first. */
    private static final int KEPT = 10_000;

    private final Map<UUID, CompletableFuture<Boolean>> sent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, CompletableFuture<Boolean>> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * Counts a form once; of two calls at once the second waits for the first. A failed count may be tried again.
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

package nyc.icefree.site.after;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
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

    private final Map<UUID, Boolean> sent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Boolean> eldest) {
            return size() > KEPT;
        }
    };

    /** @return whether it was not before */
    synchronized boolean first(UUID form) {
        return sent.put(form, true) == null;
    }
}

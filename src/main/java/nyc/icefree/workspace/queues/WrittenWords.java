package nyc.icefree.workspace.queues;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was written with answers and not sent, as long as one stays in the queue. */
final class WrittenWords {
    private final Map<UUID, Map<String, String>> all = new HashMap<>();

    /** By the answers' keys; what is put there is kept. */
    Map<String, String> of(UUID id) {
        return all.computeIfAbsent(id, any -> new HashMap<>());
    }

    boolean areSome() {
        return all.values().stream()
                .flatMap(written -> written.values().stream())
                .anyMatch(words -> !words.isBlank());
    }

    /** Of one that is decided. */
    @Nullable
    Map<String, String> take(UUID id) {
        return all.remove(id);
    }

    /** Of one whose decision was taken back; what was written since stands. */
    void putBack(UUID id, @Nullable Map<String, String> written) {
        if (written != null) {
            written.forEach(of(id)::putIfAbsent);
        }
    }
}

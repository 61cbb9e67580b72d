package nyc.icefree.workspace.queues;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.text.Words;
import nyc.icefree.unfinished.UnfinishedAnswers;
import nyc.icefree.workspace.Acts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What was written with answers and not sent: here as long as one stays in the queue, and kept for who comes back. */
final class WrittenWords {
    private static final Logger LOG = LoggerFactory.getLogger(WrittenWords.class);

    private final Words words;
    private final UnfinishedAnswers kept;
    private final Map<UUID, Map<String, String>> all = new HashMap<>();
    private final Set<One> onlyHere = new HashSet<>();

    private record One(UUID id, String answer) {}

    WrittenWords(Words words, UnfinishedAnswers kept) {
        this.words = words;
        this.kept = kept;
    }

    /** What was kept before. */
    void read() {
        kept.mine().forEach((id, written) -> all.put(id, new HashMap<>(written)));
    }

    /** By the answers' keys. */
    Map<String, String> of(UUID id) {
        return Map.copyOf(all.getOrDefault(id, Map.of()));
    }

    /**
     * Nothing written is nothing kept.
     *
     * @return in words, whether it is kept
     */
    String put(UUID id, String answer, String text) {
        var written = all.computeIfAbsent(id, any -> new HashMap<>());
        boolean before = !written.getOrDefault(answer, "").isBlank();
        if (text.isEmpty()) {
            written.remove(answer);
        } else {
            written.put(answer, text);
        }
        if (!before && text.isBlank()) {
            return "";
        }
        var one = new One(id, answer);
        String why = keep(() -> kept.keep(id, answer, text));
        if (why.isEmpty() || text.isBlank()) {
            onlyHere.remove(one);
        } else {
            onlyHere.add(one);
        }
        return why.isEmpty() ? words.get("workspace.queue.kept") : why;
    }

    /** Empty when it is; else why not. */
    private String keep(Runnable keeping) {
        var said = new StringBuilder();
        try {
            Acts.said(words, said::append, keeping);
        } catch (DataAccessException | TransactionException out) {
            LOG.warn("Half-written words are not kept", out);
            said.append(words.get("workspace.unfinished.failed"));
        }
        return said.toString();
    }

    /** Whether something would be lost with the page. */
    boolean areOnlyHere() {
        return !onlyHere.isEmpty();
    }

    /** Of one that is decided. */
    @Nullable
    Map<String, String> take(UUID id) {
        var written = all.remove(id);
        onlyHere.removeIf(one -> one.id().equals(id)); // sent, even if what was kept of it stays for a while
        if (written != null && !written.isEmpty()) {
            keep(() -> kept.discard(id));
        }
        return written;
    }

    /** Of one whose decision was taken back; what was written since stands. */
    void putBack(UUID id, @Nullable Map<String, String> written) {
        if (written != null) {
            var since = of(id);
            written.forEach((answer, text) -> {
                if (!since.containsKey(answer)) {
                    put(id, answer, text);
                }
            });
        }
    }
}

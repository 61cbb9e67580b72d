package nyc.icefree.workspace.queues;

import java.util.HashMap;
import java.util.Map;
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
    private boolean onlyHere;

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
        return before || !text.isBlank() ? keep(() -> kept.keep(id, answer, text)) : "";
    }

    private String keep(Runnable keeping) {
        var said = new StringBuilder();
        try {
            Acts.said(words, said::append, keeping);
        } catch (DataAccessException | TransactionException out) {
            LOG.warn("Half-written words are not kept", out);
            said.append(words.get("workspace.unfinished.failed"));
        }
        onlyHere = !said.isEmpty();
        return onlyHere ? said.toString() : words.get("workspace.queue.kept");
    }

    /** Whether something would be lost with the page. */
    boolean areOnlyHere() {
        return onlyHere;
    }

    /** Of one that is decided. */
    @Nullable
    Map<String, String> take(UUID id) {
        var written = all.remove(id);
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

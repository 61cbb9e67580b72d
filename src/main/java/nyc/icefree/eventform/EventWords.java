package nyc.icefree.eventform;

import java.util.Comparator;
import java.util.List;
import nyc.icefree.text.Language;

/**
 * An event's texts in one language.
 *
 * @param description Markdown, at most {@link nyc.icefree.text.SafeText#MAX_LENGTH} characters
 * @param instructions Markdown, for those who come: what to bring, which door; empty for readers from whom the address
 *     is hidden
 */
public record EventWords(Language language, String title, String description, String instructions, boolean original) {

    /** The reader's language, else English, else the original. */
    public static EventWords in(Language reader, List<EventWords> words) {
        var originalFirst = words.stream()
                .sorted(Comparator.comparing(EventWords::original).reversed())
                .toList();
        var best = reader.orNextBest(
                        originalFirst.stream().map(EventWords::language).toList())
                .orElseThrow();
        return words.stream().filter(w -> w.language().equals(best)).findFirst().orElseThrow();
    }
}

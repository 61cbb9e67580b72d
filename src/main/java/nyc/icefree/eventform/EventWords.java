package nyc.icefree.eventform;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import nyc.icefree.text.Language;

/** An event's texts in one language. */
public record EventWords(Language language, Wording wording, boolean original) {
    public EventWords(Language language, String title, String description, String instructions, boolean original) {
        this(language, new Wording(title, description, instructions), original);
    }

    public static List<EventWords> inOrder(Collection<EventWords> words) {
        return words.stream()
                .sorted(Comparator.comparing(EventWords::language, EventLanguage.ORDER))
                .toList();
    }

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

    public EventWords mapped(UnaryOperator<Wording> change) {
        return new EventWords(language, change.apply(wording), original);
    }

    public String title() {
        return wording.open().title();
    }

    public String description() {
        return wording.open().description();
    }

    public String instructions() {
        return wording.instructions();
    }
}

package nyc.icefree.eventform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.text.Language;

@Embeddable
public record EventLanguage(
        @Column(nullable = false, length = 12) String language,

        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 30)
        Manner manner) {
    public enum Manner {
        SPOKEN,
        INTERPRETED
    }

    public static Set<EventLanguage> of(Accessibility accessibility) {
        return Stream.concat(
                        accessibility.spoken().stream().map(l -> new EventLanguage(l.tag(), Manner.SPOKEN)),
                        accessibility.interpreted().stream().map(l -> new EventLanguage(l.tag(), Manner.INTERPRETED)))
                .collect(Collectors.toSet());
    }

    /** In which the app lists languages. */
    static final Comparator<Language> ORDER =
            Comparator.comparing(EventLanguage::rank).thenComparing(Language::tag);

    public static List<Language> languages(Collection<EventLanguage> tongues, Manner manner) {
        return inOrder(tongues.stream()
                .filter(t -> t.manner == manner)
                .map(t -> new Language(t.language))
                .toList());
    }

    public static List<Language> inOrder(Collection<Language> languages) {
        return languages.stream().distinct().sorted(ORDER).toList();
    }

    private static int rank(Language language) {
        int index = Language.SPOKEN.indexOf(language);
        return index < 0 ? Integer.MAX_VALUE : index;
    }
}

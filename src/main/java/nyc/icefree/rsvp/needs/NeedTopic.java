package nyc.icefree.rsvp.needs;

import java.util.Comparator;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One need, answered by itself or for all parties that have it.
 *
 * @param language of interpretation; else null
 */
public record NeedTopic(NeedKind kind, @Nullable Language language) implements Comparable<NeedTopic> {
    private static final Comparator<NeedTopic> ORDER =
            Comparator.comparing(NeedTopic::kind).thenComparing(NeedTopic::tag);

    public NeedTopic {
        if ((kind == NeedKind.INTERPRETATION) == (language == null)) {
            throw new IllegalArgumentException("interpretation is into a language, and nothing else is");
        }
    }

    public static NeedTopic of(NeedKind kind) {
        return new NeedTopic(kind, null);
    }

    public static NeedTopic into(Language language) {
        return new NeedTopic(NeedKind.INTERPRETATION, language);
    }

    /** As {@code CHILDCARE} or {@code INTERPRETATION:wo}. */
    public String write() {
        return language == null ? kind.name() : kind.name() + ":" + language.tag();
    }

    public static NeedTopic read(String text) {
        var parts = text.split(":", 2);
        return new NeedTopic(NeedKind.valueOf(parts[0]), parts.length == 1 ? null : new Language(parts[1]));
    }

    @Override
    public int compareTo(NeedTopic other) {
        return ORDER.compare(this, other);
    }

    private String tag() {
        return language == null ? "" : language.tag();
    }
}

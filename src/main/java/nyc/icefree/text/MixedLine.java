package nyc.icefree.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line in a reader's language in which words of other languages stand, each of which a page marks as what it is. */
public record MixedLine(List<Phrase> phrases) {
    public static final MixedLine EMPTY = new MixedLine(List.of());

    /** No word and no sign: where a pattern shall have a mixed line, until it is put there. */
    private static final String HOLE = "\ufffc";

    public MixedLine {
        phrases = List.copyOf(phrases);
    }

    public static MixedLine of(String words) {
        return words.isEmpty() ? EMPTY : new MixedLine(List.of(Phrase.own(words)));
    }

    /** A text in which the placeholder comes once. @param others names and values of its others */
    public static MixedLine in(Words words, String key, String placeholder, MixedLine value, Object... others) {
        var all = Stream.concat(Stream.of(placeholder, HOLE), Stream.of(others)).toArray();
        return around(words.get(key, all), HOLE, value);
    }

    /** @param hole where the value belongs; once, or nowhere */
    public static MixedLine around(String pattern, String hole, MixedLine value) {
        int at = pattern.indexOf(hole);
        return at < 0
                ? of(pattern)
                : joined("", Stream.of(of(pattern.substring(0, at)), value, of(pattern.substring(at + hole.length()))));
    }

    /** Words of another language alone. */
    public static MixedLine foreign(String words, Language language) {
        return words.isEmpty() ? EMPTY : new MixedLine(List.of(new Phrase(words, language)));
    }

    public static MixedLine joined(String between, Stream<MixedLine> lines) {
        var all = new ArrayList<Phrase>();
        lines.filter(line -> !line.isEmpty()).forEach(line -> {
            if (!all.isEmpty() && !between.isEmpty()) {
                all.add(Phrase.own(between));
            }
            all.addAll(line.phrases());
        });
        return new MixedLine(all);
    }

    /** Where it stands alone or begins. */
    MixedLine begun(Words words) {
        if (isEmpty() || phrases.getFirst().language() != null) {
            return this;
        }
        var all = new ArrayList<>(phrases);
        all.set(0, Phrase.own(words.begin(phrases.getFirst().text())));
        return new MixedLine(all);
    }

    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** Where nothing can be marked. */
    public String text() {
        return phrases.stream().map(Phrase::text).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return text();
    }
}

package nyc.icefree.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line in the reader's language with words of other languages, each marked with its language. */
public record MixedLine(List<Phrase> phrases) {
    public static final MixedLine EMPTY = new MixedLine(List.of());

    /** Stands for the mixed value in a pattern until it is replaced. */
    private static final String HOLE = "\ufffc";

    public MixedLine {
        phrases = List.copyOf(phrases);
    }

    public static MixedLine of(String words) {
        return words.isEmpty() ? EMPTY : new MixedLine(List.of(Phrase.own(words)));
    }

    /** @param placeholder occurs once in the text */
    public static MixedLine in(Words words, String key, String placeholder, MixedLine value, Object... others) {
        var all = Stream.concat(Stream.of(placeholder, HOLE), Stream.of(others)).toArray();
        return around(words.get(key, all), HOLE, value);
    }

    /** @param hole marks where the value goes; at most once in the pattern */
    public static MixedLine around(String pattern, String hole, MixedLine value) {
        int at = pattern.indexOf(hole);
        return at < 0
                ? of(pattern)
                : joined("", Stream.of(of(pattern.substring(0, at)), value, of(pattern.substring(at + hole.length()))));
    }

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

    /** Begins the line with a capital letter. */
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

    /** The plain line, for places without language marks. */
    public String text() {
        return phrases.stream().map(Phrase::text).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return text();
    }
}

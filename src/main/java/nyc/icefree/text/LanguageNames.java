package nyc.icefree.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names languages on a page: in their own word for their speakers, and in the reader's language. */
public record LanguageNames(Words words) {
    private static final String BETWEEN = "\u00a0· ";

    /** The language's own name; empty when it equals the reader's word. */
    public Optional<Phrase> own(Language named) {
        return named.equals(words.language())
                ? Optional.empty()
                : OwnNames.of(named).filter(own -> !own.text().equalsIgnoreCase(words.within(named)));
    }

    /** "বাংলা · Bengali, English", within a sentence. */
    public MixedLine within(Collection<Language> named) {
        return MixedLine.joined(words.comma(), named.stream().map(this::both));
    }

    /** As {@link #within}, with a capital letter at the start. */
    public MixedLine of(Collection<Language> named) {
        return within(named).begun(words);
    }

    /** "বাংলা · Bengali, English; interpreted into Español · Spanish"; empty when nothing is known. */
    public MixedLine spoken(Collection<Language> spoken, Collection<Language> interpreted) {
        return line(within(spoken), interpreted.isEmpty() ? MixedLine.EMPTY : within(interpreted));
    }

    /** Shorter, for a row of a list: names in Latin letters stand without the reader's word. */
    public MixedLine shortly(Collection<Language> spoken, Collection<Language> interpreted) {
        return line(compact(spoken), compact(interpreted));
    }

    /** One of several facts in a narrow row: where a language is signed, its short name does. */
    public MixedLine inRow(Collection<Language> named) {
        return MixedLine.joined(
                        words.comma(),
                        named.stream()
                                .map(one -> one.isSigned()
                                        ? MixedLine.of(words.get("language.ase.short"))
                                        : compact(List.of(one))))
                .begun(words);
    }

    public @Nullable MixedLine onlyIn(Language language) {
        return language.equals(words.language())
                ? null
                : MixedLine.in(words, "language.only-in", "language", MixedLine.of(words.within(language)));
    }

    private MixedLine line(MixedLine spoken, MixedLine interpreted) {
        var second = interpreted.isEmpty()
                ? MixedLine.EMPTY
                : MixedLine.in(words, "language.interpreted", "languages", interpreted);
        return MixedLine.joined(words.mark(';'), Stream.of(spoken, second)).begun(words);
    }

    private MixedLine compact(Collection<Language> named) {
        return MixedLine.joined(
                words.comma(),
                named.stream()
                        .map(one -> own(one).filter(own -> isLatin(own.text()))
                                .map(own -> new MixedLine(List.of(own)))
                                .orElseGet(() -> both(one))));
    }

    private MixedLine both(Language named) {
        String name = words.within(named);
        return own(named)
                .map(own -> new MixedLine(List.of(own, Phrase.own(BETWEEN + name))))
                .orElseGet(() -> MixedLine.of(name));
    }

    private static boolean isLatin(String name) {
        return Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }
}

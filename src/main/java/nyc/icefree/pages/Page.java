package nyc.icefree.pages;

import static nyc.icefree.text.Language.ENGLISH;
import static nyc.icefree.text.Language.SPANISH;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nyc.icefree.text.Language;

/**
 * The campaign says this on one page, in every language.
 *
 * @param name stands in addresses and never changes
 * @param position among those of its kind
 * @param eventWords a demand's events contain all of these; empty for whatever comes next
 * @param words in each language the newest edition, and the newest that was checked or came with the app
 */
public record Page(String name, PageKind kind, int position, String eventWords, List<PageWords> words) {
    public static final int EVENT_WORDS_MAX = 120;

    /** A page can be written in these. */
    public static final List<Language> LANGUAGES = Language.NEIGHBORS;

    private static final List<Language> STANDING = List.of(ENGLISH, SPANISH);

    public Page {
        words = List.copyOf(words);
    }

    static Page empty(String name, PageKind kind, int position) {
        return new Page(name, kind, position, "", List.of());
    }

    public Optional<PageWords> newest(Language language) {
        return in(language).findFirst();
    }

    /** Everybody may read this in that language; it is empty once the newest edition is. */
    public Optional<PageWords> shown(Language language) {
        return newest(language).filter(this::saysNothing).isPresent()
                ? Optional.empty()
                : in(language).filter(this::mayBeShown).findFirst();
    }

    /** A reader gets their language, else English. A page of rights is then shown in English and in Spanish. */
    public List<PageWords> shownTo(Language reader) {
        var own = shown(reader);
        if (own.isPresent()) {
            return List.of(own.get());
        }
        var standing = STANDING.stream().flatMap(language -> shown(language).stream());
        return kind.speaksOfRights()
                ? standing.toList()
                : Stream.concat(standing, LANGUAGES.stream().flatMap(language -> shown(language).stream()))
                        .limit(1)
                        .toList();
    }

    public boolean isStale(PageWords translated) {
        return !translated.language().equals(ENGLISH)
                && shown(ENGLISH)
                        .filter(english -> translated.source() < english.edition())
                        .isPresent();
    }

    /** Last day of these words, or of the English ones that they say again. */
    public Optional<LocalDate> lastDay(PageWords shown) {
        return Stream.concat(Stream.of(shown), shown(ENGLISH).stream())
                .flatMap(words -> Stream.ofNullable(words.check()))
                .flatMap(check -> Stream.ofNullable(check.goodUntil()))
                .min(Comparator.naturalOrder());
    }

    public boolean isPast(PageWords shown, LocalDate today) {
        return lastDay(shown).filter(day -> day.isBefore(today)).isPresent();
    }

    public WordsState state(Language language, LocalDate today) {
        var newest = newest(language);
        if (newest.isEmpty()) {
            return WordsState.MISSING;
        }
        if (isStale(newest.get())) {
            return WordsState.STALE;
        }
        if (!mayBeShown(newest.get())) {
            return WordsState.UNCHECKED;
        }
        return isPast(newest.get(), today) ? WordsState.PAST : WordsState.FINE;
    }

    /** The app's own words stand unchecked in the two languages that its authors write. */
    private boolean mayBeShown(PageWords edition) {
        return !kind.speaksOfRights()
                || edition.check() != null
                || !kind.needsLawyer() && edition.writtenBy() == null && STANDING.contains(edition.language());
    }

    private boolean saysNothing(PageWords edition) {
        return (kind.isMany() || kind.speaksOfRights())
                && edition.text(kind.main()).isBlank();
    }

    private Stream<PageWords> in(Language language) {
        return words.stream()
                .filter(one -> one.language().equals(language))
                .sorted(Comparator.comparing(PageWords::edition).reversed());
    }
}

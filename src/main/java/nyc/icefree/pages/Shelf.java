package nyc.icefree.pages;

import static nyc.icefree.text.Language.ENGLISH;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nyc.icefree.text.Language;

/** All pages as they stand; a change of any raises the version. */
public record Shelf(int version, List<Page> pages) {

    public Shelf {
        pages = List.copyOf(pages);
    }

    public List<Page> of(PageKind kind) {
        return pages.stream().filter(page -> page.kind() == kind).toList();
    }

    /** The only one of its kind. */
    public Page one(PageKind kind) {
        return of(kind).stream().findFirst().orElse(Page.empty(kind.name(), kind, 0));
    }

    public Optional<Page> find(String name) {
        return pages.stream().filter(page -> page.name().equals(name)).findFirst();
    }

    /** A page that a language lacks, or has in old or unchecked words, and since when. */
    public record Wanted(Page page, Language language, WordsState state, Instant since) {}

    /** For translators, oldest first. */
    public List<Wanted> wanted(LocalDate today) {
        return pages.stream()
                .flatMap(page -> page.newest(ENGLISH).stream()
                        .flatMap(english -> Page.LANGUAGES.stream()
                                .map(language ->
                                        new Wanted(page, language, page.state(language, today), english.writtenAt()))))
                .filter(wanted -> wanted.state() != WordsState.FINE)
                .sorted(Comparator.comparing(Wanted::since))
                .toList();
    }

    /** Lines for whoever needs help now. */
    public HelpBlock help() {
        return new HelpBlock(PageKind.HELP.stream()
                .flatMap(kind -> of(kind).stream())
                .flatMap(page -> Page.LANGUAGES.stream()
                        .flatMap(language -> page.shown(language).stream())
                        .flatMap(words -> Stream.ofNullable(words.help(page.kind()))))
                .toList());
    }

    /** Those that a reader of that language is shown anything of. */
    public Stream<Page> shown(PageKind kind, Language reader) {
        return of(kind).stream().filter(page -> !page.shownTo(reader).isEmpty());
    }
}

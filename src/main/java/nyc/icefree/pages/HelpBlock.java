package nyc.icefree.pages;

import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.text.Language;

/** Help lines that pages show; those of one language and kind in the order in which they are shown. */
public record HelpBlock(List<HelpEntry> entries) {
    public static final HelpBlock EMPTY = new HelpBlock(List.of());

    public HelpBlock {
        entries = List.copyOf(entries);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public List<HelpEntry> of(PageKind kind, Language language) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind && entry.language().equals(language))
                .toList();
    }

    public HelpBlock onlyNumbers() {
        return new HelpBlock(entries.stream()
                .filter(entry -> entry.kind() == PageKind.HOTLINE)
                .toList());
    }

    /** Entries of each kind in the reader's language, else in another: a number helps in any language. */
    public List<HelpEntry> shownTo(Language reader) {
        return PageKind.HELP.stream()
                .flatMap(kind -> Stream.concat(Stream.of(reader), Page.LANGUAGES.stream())
                        .map(language -> of(kind, language))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .stream())
                .flatMap(List::stream)
                .toList();
    }

    public List<HelpEntry> numbersFor(Language reader) {
        return shownTo(reader).stream()
                .filter(entry -> entry.kind() == PageKind.HOTLINE)
                .toList();
    }

    /** Languages in which there is a number, while no number says itself what it speaks. */
    public List<Language> numbersIn() {
        return entries.stream().anyMatch(entry -> !entry.speaks().isEmpty())
                ? List.of()
                : entries.stream()
                        .filter(entry -> entry.kind() == PageKind.HOTLINE)
                        .map(HelpEntry::language)
                        .distinct()
                        .toList();
    }

    public List<HelpEntry> furtherFor(Language reader) {
        return shownTo(reader).stream()
                .filter(entry -> entry.kind() != PageKind.HOTLINE)
                .toList();
    }

    public boolean checkedAlike(Language reader) {
        return shownTo(reader).stream()
                        .map(entry -> List.of(entry.checkedBy(), String.valueOf(entry.checkedOn())))
                        .distinct()
                        .count()
                == 1;
    }
}

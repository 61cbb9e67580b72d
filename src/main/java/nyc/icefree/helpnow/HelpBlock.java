package nyc.icefree.helpnow;

import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.text.Language;

/**
 * Help lines that pages show, and the form that changes them; empty until an administrator fills it.
 *
 * @param version as read, so that two administrators do not overwrite each other
 * @param entries those of one language and kind in the order in which they are shown
 */
public record HelpBlock(int version, List<HelpEntry> entries) {
    public static final HelpBlock EMPTY = new HelpBlock(0, List.of());

    public HelpBlock {
        entries = List.copyOf(entries);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public List<HelpEntry> of(HelpKind kind, Language language) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind && entry.language().equals(language))
                .toList();
    }

    /** Entries of each kind in the reader's language, else in another: a number helps in any language. */
    public List<HelpEntry> shownTo(Language reader) {
        return Stream.of(HelpKind.values())
                .flatMap(kind -> Stream.concat(Stream.of(reader), Language.READ.stream())
                        .map(language -> of(kind, language))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .stream())
                .flatMap(List::stream)
                .toList();
    }

    public List<HelpEntry> numbersFor(Language reader) {
        return shownTo(reader).stream()
                .filter(entry -> entry.kind() == HelpKind.HOTLINE)
                .toList();
    }

    public List<HelpEntry> furtherFor(Language reader) {
        return shownTo(reader).stream()
                .filter(entry -> entry.kind() != HelpKind.HOTLINE)
                .toList();
    }

    public static List<Language> foreign(List<HelpEntry> shown, Language reader) {
        return shown.stream()
                .map(HelpEntry::language)
                .filter(language -> !language.equals(reader))
                .distinct()
                .toList();
    }

    public static boolean allForeign(List<HelpEntry> shown, Language reader) {
        return shown.stream().noneMatch(entry -> entry.language().equals(reader));
    }

    public boolean checkedAlike(Language reader) {
        return shownTo(reader).stream()
                        .map(entry -> List.of(entry.checkedBy(), String.valueOf(entry.checkedOn())))
                        .distinct()
                        .count()
                == 1;
    }
}

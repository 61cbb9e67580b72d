package nyc.icefree.volunteers.imports;

import java.util.Set;
import nyc.icefree.text.Language;

/**
 * A line of a list, as far as it is read.
 *
 * @param line as a spreadsheet numbers it, from 1
 * @param languages that are known here, of those that it names
 * @param languagesUnread whether it names others too
 */
public record ImportLine(
        int line,
        String name,
        String email,
        Set<Language> languages,
        boolean languagesUnread,
        ImportStanding standing) {
    public ImportLine {
        languages = Set.copyOf(languages);
    }

    public ImportLine as(ImportStanding other) {
        return new ImportLine(line, name, email, languages, languagesUnread, other);
    }

    public boolean isReady() {
        return standing == ImportStanding.READY;
    }

    /** Never who it is. */
    @Override
    public String toString() {
        return "ImportLine[" + line + " " + standing + "]";
    }
}

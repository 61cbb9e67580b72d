package nyc.icefree.volunteers.imports;

import java.util.Set;
import nyc.icefree.text.Language;

/**
 * @param line row number from 1, as a spreadsheet counts
 * @param languagesUnread whether the cell names unknown languages too
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

    /** Hides the person. */
    @Override
    public String toString() {
        return "ImportLine[" + line + " " + standing + "]";
    }
}

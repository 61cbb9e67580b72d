package nyc.icefree.pages;

import java.time.LocalDate;
import nyc.icefree.text.Language;

/** Lines as an administrator would fill them in. */
public final class HelpEntries {
    public static final LocalDate CHECKED = LocalDate.of(2026, 11, 20);

    private HelpEntries() {}

    public static HelpEntry hotline(Language language, String words, String number) {
        return new HelpEntry(PageKind.HOTLINE, language, words, number, "", "Example Legal Desk", CHECKED);
    }

    public static HelpEntry emergency(Language language, String words) {
        return new HelpEntry(PageKind.EMERGENCY, language, words, "", "", "Example Legal Desk", CHECKED);
    }

    public static HelpEntry link(Language language, String words, String address) {
        return new HelpEntry(PageKind.LINK, language, words, address, "", "Example Legal Desk", CHECKED);
    }
}

package nyc.icefree.messages.announcements;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;

/** Doubts that the writer or reviewer should look at again. None of them refuses anything. */
@NamedInterface("announcements")
public enum AnnouncementDoubt {
    COLLECTS("(?!)"),
    /** Often true at a legal clinic, and just what a raid would want. */
    PAPERS(
            "\\b(bring|show|carry|have|trae[rn]?|traiga[ns]?|muestre[n]?|lleve[n]?|presente[n]?)\\b[^.!?\n]{0,30}"
                    + "\\b(ids?|identification|passports?|papers|documents|papeles|documentos|identificaci[oó]n|pasaportes?|c[eé]dulas?)\\b"),
    MOVED(
            "\\b(moved|relocated|new (place|address|location|venue)|(place|address|location|venue) (has |is )?(changed|different)"
                    + "|(cambi\\w+|nuev[oa]|otr[oa])( de| el| la)* (lugar|direcci[oó]n|sitio|sede)|se (mud|traslad)\\w+)\\b");

    private final Pattern said;

    AnnouncementDoubt(String said) {
        this.said = Pattern.compile("(?iU)" + said);
    }

    public static Set<AnnouncementDoubt> about(Collection<String> texts) {
        var found = EnumSet.noneOf(AnnouncementDoubt.class);
        for (var doubt : values()) {
            if (texts.stream().anyMatch(text -> doubt.said.matcher(text).find())) {
                found.add(doubt);
            }
        }
        return found;
    }
}

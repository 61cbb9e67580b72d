package nyc.icefree.helpnow;

import java.time.LocalDate;
import java.time.Period;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@link HelpBlock}: a number, what to do in an emergency, or a text to read.
 *
 * @param words its name; several lines for an emergency only
 * @param target phone number or address of the text; empty for an emergency
 * @param checkedBy an organization or a role, shown to everybody
 * @param checkedOn null only while it is being typed
 */
public record HelpEntry(
        HelpKind kind,
        Language language,
        String words,
        String target,
        String checkedBy,
        @Nullable LocalDate checkedOn) {
    public static final int NAME_MAX = 120;
    public static final int EMERGENCY_MAX = 600;
    public static final int NUMBER_MAX = 30;
    public static final int ADDRESS_MAX = 300;
    public static final int CHECKED_BY_MAX = 80;

    /** Numbers and texts go out of date; after this somebody checks again. The line stays shown meanwhile. */
    public static final Period CHECK_AGAIN_AFTER = Period.ofDays(90);

    /** Target of its link; empty for an emergency. */
    public String href() {
        return switch (kind) {
            case HOTLINE -> "tel:" + target.replaceAll("[^+0-9]", "");
            case LINK -> target;
            case EMERGENCY -> "";
        };
    }

    public int longestWords() {
        return kind == HelpKind.EMERGENCY ? EMERGENCY_MAX : NAME_MAX;
    }

    public int longestTarget() {
        return kind == HelpKind.HOTLINE ? NUMBER_MAX : ADDRESS_MAX;
    }

    public boolean isDue(LocalDate today) {
        return checkedOn != null && checkedOn.plus(CHECK_AGAIN_AFTER).isBefore(today);
    }
}

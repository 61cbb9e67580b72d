package nyc.icefree.helpnow;

import java.time.LocalDate;
import java.time.Period;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@link HelpBlock}: whom to call, what to do in an emergency, or what to read, and who has checked that it is right.
 *
 * @param words what the number or text is called; several lines only of an emergency
 * @param target the number as people write it, or the address of the text; empty of an emergency
 * @param checkedBy an organization or a role, shown to everybody
 * @param checkedOn null only of what is being typed
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

    /** After this it shall be checked anew: numbers are given up and texts are moved. It stays, with its day. */
    public static final Period CHECK_AGAIN_AFTER = Period.ofDays(90);

    /** Where a tap leads; of an emergency nowhere. */
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

package nyc.icefree.pages;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.text.Language;

/**
 * One line of {@link HelpBlock}: a number, what to do in an emergency, or a text to read.
 *
 * @param words its name; several lines for an emergency only
 * @param target phone number or address of the text; empty for an emergency
 * @param speaks languages by their own names; may be empty
 * @param checkedBy shown to everybody
 */
public record HelpEntry(
        PageKind kind,
        Language language,
        String words,
        String target,
        String speaks,
        String checkedBy,
        LocalDate checkedOn) {
    /** Numbers and texts go out of date; after this somebody checks again. The line stays shown meanwhile. */
    public static final Period CHECK_AGAIN_AFTER = Period.ofDays(90);

    /** Target of its link; empty for an emergency. */
    public String href() {
        return kind == PageKind.HOTLINE ? "tel:" + target.replaceAll("[^+0-9]", "") : target;
    }

    /** Each name by itself, so that scripts of both directions stand in one line. */
    public String spoken(String comma) {
        return Stream.of(speaks.split(","))
                .map(name -> "\u2068" + name.strip() + "\u2069")
                .collect(Collectors.joining(comma));
    }

    public boolean isDue(LocalDate today) {
        return checkedOn.plus(CHECK_AGAIN_AFTER).isBefore(today);
    }
}

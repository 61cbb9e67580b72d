package nyc.icefree.rsvp.needs;

import java.util.Set;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a party needs in order to take part. Always kept sealed: a need can tell who somebody is.
 *
 * @param interpretation the language into which they want to be interpreted
 * @param note in their own words, at most {@code ReservationForm.NOTE_MAX} characters
 */
public record Needs(@Nullable Language interpretation, Set<Need> wanted, String note) {
    public static final Needs NONE = new Needs(null, Set.of(), "");

    public Needs {
        wanted = Set.copyOf(wanted);
    }
}

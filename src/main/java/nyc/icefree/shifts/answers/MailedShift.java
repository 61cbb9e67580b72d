package nyc.icefree.shifts.answers;

import java.util.UUID;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftCard;
import org.jspecify.annotations.Nullable;

/**
 * The shift that a mail's link is about.
 *
 * @param id of their assignment, or of the ask
 * @param comes they said that they will be there
 * @param mayGiveBack false when only organizers may let them off
 * @param state another number once something has ended the link
 * @param open whether the link still works
 */
public record MailedShift(
        Kind kind,
        UUID id,
        PersonId person,
        ShiftCard shift,
        @Nullable EventView event,
        boolean comes,
        boolean mayGiveBack,
        int state,
        boolean open) {
    public enum Kind {
        HELD,
        /** Somebody else put them in: they may say no until it begins. */
        PUT_IN,
        OFFERED
    }
}

package nyc.icefree.rsvp.waiting;

import nyc.icefree.rsvp.languages.LanguageRooms;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What there is to give to those who wait.
 *
 * @param free places that nobody has
 * @param most the largest party that the event could ever take
 * @param rooms the same for each language
 */
public record FreePlaces(int free, int most, LanguageRooms rooms) {
    boolean couldEverTake(WaitingParty party) {
        return party.partySize() <= Math.min(most, rooms.of(party.language()).most());
    }

    int freeIn(@Nullable Language language) {
        return rooms.of(language).untaken();
    }
}

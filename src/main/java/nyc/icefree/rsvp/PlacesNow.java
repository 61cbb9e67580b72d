package nyc.icefree.rsvp;

import java.util.List;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The exact places of this moment, for the page on which one reserves; cached pages show only {@link Word}.
 *
 * @param free places left; null for no limit, and where they are said by language
 * @param largestParty the most people one party can ever be at this event, by its capacity and the public's limit
 * @param admittance who may answer
 * @param languages of which a party chooses one, in order; none where the event has no places by language
 */
public record PlacesNow(
        PlacesLeft word, @Nullable Integer free, int largestParty, Admittance admittance, List<InLanguage> languages) {
    static final PlacesNow CLOSED =
            new PlacesNow(PlacesLeft.CLOSED, 0, ReservationForm.PARTY_MAX, Admittance.EVERYONE, List.of());

    public PlacesNow {
        languages = List.copyOf(languages);
    }

    /** Whether organizers look at each answer that comes by no invitation. */
    public boolean approval() {
        return admittance == Admittance.APPROVED;
    }

    /**
     * A language in which a party can take part.
     *
     * @param left places for whoever takes part in it: a word, since a number would say how many have come to it
     */
    public record InLanguage(Language language, PlacesLeft left) {}

    /**
     * What cached pages say of places: words, never a number.
     *
     * @param full the languages that have none left
     * @param languages of which a party chooses one; none where the event has no places by language
     */
    public record Word(PlacesLeft left, List<Language> full, List<Language> languages) {
        public static final Word CLOSED = new Word(PlacesLeft.CLOSED, List.of(), List.of());

        public Word {
            full = List.copyOf(full);
            languages = List.copyOf(languages);
        }

        /** Those that have places left. */
        public List<Language> open() {
            return languages.stream()
                    .filter(language -> !full.contains(language))
                    .toList();
        }
    }
}

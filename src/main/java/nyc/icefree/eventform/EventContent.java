package nyc.icefree.eventform;

import java.util.List;
import java.util.UUID;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.NamedPlace;
import nyc.icefree.venues.VenueForm;
import org.jspecify.annotations.Nullable;

/**
 * An event's content, checked and tidied; equal contents mean no change.
 *
 * @param words in the order of languages
 * @param onlineLink as a {@link JoiningLink}, for those who come and the team
 * @param hosts the host first
 */
public record EventContent(
        EventKind kind,
        List<EventWords> words,
        TimeSlot slot,
        @Nullable UUID venue,
        Attendance attendance,
        @Nullable String onlineLink,
        Visibility showing,
        Accessibility accessibility,
        RsvpTerms rsvps,
        List<UUID> hosts) {
    public EventContent {
        words = EventWords.inOrder(words);
        hosts = List.copyOf(hosts);
    }

    public EventContent at(TimeSlot slot) {
        return new EventContent(kind, words, slot, venue, attendance, onlineLink, showing, accessibility, rsvps, hosts);
    }

    public EventContent hostedBy(List<UUID> others) {
        return new EventContent(
                kind, words, slot, venue, attendance, onlineLink, showing, accessibility, rsvps, others);
    }

    public boolean saysWhere() {
        return venue != null || !JoiningDetails.of(this).equals(JoiningDetails.NONE);
    }

    public boolean movesTo(EventContent next) {
        return EventFacts.of(this).movesTo(EventFacts.of(next));
    }

    public boolean saysMoreBy(EventContent next) {
        return EventFacts.of(this).saysMoreBy(EventFacts.of(next));
    }

    /** Whether the public words name a place that not everybody may know. */
    public boolean tells(VenueForm place) {
        return !showing.openToAll()
                && words.stream()
                        .map(one ->
                                one.wording().withoutInstructions().byField().values())
                        .anyMatch(texts -> NamedPlace.in(String.join(" . ", texts), place));
    }

    /** English where there is some, since addresses use its letters. */
    public String titleForSlug() {
        return EventWords.in(Language.ENGLISH, words).title();
    }

    public EventWords original() {
        return words.stream().filter(EventWords::original).findFirst().orElseThrow();
    }
}

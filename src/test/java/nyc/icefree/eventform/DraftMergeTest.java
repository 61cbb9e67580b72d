package nyc.icefree.eventform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.venues.VenueId;
import org.junit.jupiter.api.Test;

class DraftMergeTest {
    private static final LocalDateTime START = LocalDateTime.parse("2027-02-05T18:30");
    private static final EventWords ENGLISH = new EventWords(Language.ENGLISH, "Clinic", "Come.", "Ring.", true);
    private static final EventWords SPANISH = new EventWords(Language.SPANISH, "Clínica", "Venga.", "", false);
    private static final EventDraft BASE = EventDraft.usual(
            EventKind.CLINIC,
            List.of(ENGLISH, SPANISH),
            When.of(START, START.plusHours(2), ZoneId.of("America/New_York")),
            Where.in(new VenueId(UUID.randomUUID())));

    @Test
    void what_only_one_of_them_changed_is_taken() {
        var coHost = OrganizationId.random();
        var theirs = BASE.at(START.plusHours(1), START.plusHours(3))
                .worded(List.of(ENGLISH, titled(SPANISH, "Clínica gratis")))
                .hostedWith(List.of(coHost));
        var mine = BASE.with(Where.in(new VenueId(UUID.randomUUID())))
                .with(RsvpTerms.of(true, 12))
                .worded(List.of(titled(ENGLISH, "Free clinic"), SPANISH));
        var both = DraftMerge.of(BASE, theirs, mine);
        assertEquals(Set.of(), both.clashing());
        assertEquals(
                theirs.with(mine.where())
                        .with(mine.rsvps())
                        .worded(List.of(titled(ENGLISH, "Free clinic"), titled(SPANISH, "Clínica gratis"))),
                both.draft());
    }

    @Test
    void what_both_changed_stays_mine_and_is_named_until_theirs_is_taken() {
        var theirs = BASE.at(START.plusHours(1), START.plusHours(3))
                .with(Where.in(new VenueId(UUID.randomUUID())))
                .with(RsvpTerms.of(true, 30))
                .worded(List.of(titled(ENGLISH, "Theirs"), SPANISH));
        var mine = BASE.at(START, START.plusHours(3))
                .with(Where.in(new VenueId(UUID.randomUUID())))
                .with(RsvpTerms.of(true, 12))
                .worded(List.of(titled(ENGLISH, "Mine"), SPANISH));
        var both = DraftMerge.of(BASE, theirs, mine);
        assertEquals(Set.of("when", "where.venue", "rsvps.capacity", "words.en.title"), both.clashing());
        assertEquals(mine, both.draft());
        var taken = both.draft();
        for (String field : both.clashing()) {
            taken = DraftMerge.take(taken, field, theirs);
        }
        assertEquals(theirs, taken);
    }

    @Test
    void a_place_of_one_and_the_openness_of_the_other_clash() {
        var home = BASE.with(Where.in(new VenueId(UUID.randomUUID())));
        var open = BASE.with(Visibility.of(AddressVisibility.EVERYONE));
        var hidden = BASE.with(Visibility.of(AddressVisibility.COMING));
        var both = DraftMerge.of(hidden, home.with(hidden.visibility()), open);
        assertEquals(Set.of("visibility.address", "where.venue"), both.clashing());
        assertEquals(open, both.draft(), "no half of each");
        var vague = BASE.with(new Visibility(AddressVisibility.COMING, ShownInsteadOfAddress.AREA, null, Reach.LISTED));
        both = DraftMerge.of(hidden, home.with(hidden.visibility()), vague);
        assertEquals(Set.of("visibility.area", "where.venue"), both.clashing());
    }

    @Test
    void the_same_change_made_twice_is_no_clash_and_a_language_that_one_removed_stays_away() {
        var theirs = BASE.with(RsvpTerms.of(true, 12)).worded(List.of(ENGLISH));
        var both = DraftMerge.of(BASE, theirs, BASE.with(RsvpTerms.of(true, 12)));
        assertEquals(Set.of(), both.clashing());
        assertEquals(theirs, both.draft());
    }

    private static EventWords titled(EventWords words, String title) {
        return words.mapped(wording -> wording.mapped((field, text) -> field.equals("title") ? title : text));
    }
}

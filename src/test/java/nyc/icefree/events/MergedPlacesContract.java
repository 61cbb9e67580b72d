package nyc.icefree.events;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.PlainColumns;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.venues.VenueId;
import nyc.icefree.venues.Venues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is left of an entry that was found to be another one says no more than that one does. */
abstract class MergedPlacesContract {
    @AppTest
    static class OnH2Test extends MergedPlacesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends MergedPlacesContract {}

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    Venues venues;

    @Autowired
    JdbcClient jdbc;

    private final String secret = "q" + UUID.randomUUID().toString().replace("-", "");
    private Given.Team team;
    private VenueId kept;

    @BeforeEach
    void three_entries_of_one_place() {
        team = given.team();
        var first = added();
        var second = added();
        kept = added();
        As.staff(team.organizer(), () -> {
            venues.merge(first, second);
            venues.merge(second, kept);
        });
        assertFalse(PlainColumns.with(jdbc, secret).isEmpty(), "it looks where they are");
    }

    @Test
    void they_become_private_with_it_by_hand() {
        As.staff(team.organizer(), () -> {
            var card = venues.card(kept).orElseThrow();
            venues.change(kept, card.version(), card.facts().asPrivate());
        });
        assertEquals(List.of(), PlainColumns.with(jdbc, secret));
    }

    @Test
    void they_become_private_with_it_by_an_event_that_hides_it() {
        given.published(
                team,
                Drafts.from(given.session("Clinic", 7))
                        .at(kept)
                        .shownTo(AddressVisibility.COMING)
                        .draft());
        assertEquals(List.of(), PlainColumns.with(jdbc, secret));
    }

    @Test
    void they_become_private_with_it_when_it_is_found_to_be_a_private_one() {
        var other = As.staff(
                team.organizer(),
                () -> venues.add(
                        team.organization(), Given.room("Home " + secret).asPrivate()));
        As.staff(team.organizer(), () -> venues.merge(kept, other));
        assertEquals(List.of(), PlainColumns.with(jdbc, secret));
    }

    private VenueId added() {
        return As.staff(team.organizer(), () -> venues.add(team.organization(), Given.room("House " + secret)));
    }
}

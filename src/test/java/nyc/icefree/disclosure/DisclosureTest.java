package nyc.icefree.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nyc.icefree.Areas;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventform.ShownInsteadOfAddress;
import nyc.icefree.eventform.Visibility;
import nyc.icefree.text.EnglishWords;
import nyc.icefree.venues.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private static final Instant START = Instant.parse("2026-12-05T23:30:00Z");
    private static final Instant DAY_BEFORE = START.minus(Duration.ofHours(24));

    @Test
    void an_address_comes_with_its_area_unless_it_says_it() {
        assertEquals("Quilt Hall, 77 Placeholder Road, Sunset Park, Brooklyn", whereOf("77 Placeholder Road"));
        assertEquals("Quilt Hall, 77 Placeholder Road, Brooklyn", whereOf("77 Placeholder Road, Brooklyn"));
        assertEquals("Quilt Hall, Sunset Park, Brooklyn", whereOf(null));
    }

    private static String whereOf(@Nullable String address) {
        var place = new Place("Quilt Hall", address, "Sunset Park", Areas.BROOKLYN, null, null, null, false);
        return new WhenAndWhere(EnglishWords.words()).where(place, AddressVisibility.EVERYONE);
    }

    @Test
    void who_may_know_the_address_at_once() {
        for (var visibility : AddressVisibility.values()) {
            var entitled = switch (visibility) {
                case EVERYONE -> Set.of(Audience.values());
                case COMING -> Set.of(Audience.COMING, Audience.TEAM);
                case TEAM -> Set.of(Audience.TEAM);
            };
            for (var audience : Audience.values()) {
                assertEquals(
                        entitled.contains(audience),
                        told(visibility, null, audience, START.minusSeconds(1)).address(),
                        visibility + " to " + audience);
            }
        }
    }

    @Test
    void nobody_but_the_team_knows_it_before_its_hour() {
        for (var visibility : AddressVisibility.values()) {
            for (var audience : Audience.values()) {
                var before = told(visibility, 24, audience, DAY_BEFORE.minusSeconds(1));
                assertEquals(audience == Audience.TEAM, before.address());
                var at = told(visibility, 24, audience, DAY_BEFORE);
                assertEquals(told(visibility, null, audience, DAY_BEFORE), at);
                assertEquals(at.address() && !before.address() ? DAY_BEFORE : null, before.opensAt());
                assertNull(at.opensAt());
            }
        }
    }

    @Test
    void the_neighbourhood_is_hidden_with_the_address_where_only_the_area_is_shown() {
        var showing = new Visibility(AddressVisibility.COMING, ShownInsteadOfAddress.AREA, 24, Reach.LISTED);
        for (var audience : List.of(Audience.PUBLIC, Audience.INVITED)) {
            assertFalse(Disclosure.of(showing, EventState.PUBLISHED, START, audience, START)
                    .neighbourhood());
        }
        assertFalse(Disclosure.of(showing, EventState.PUBLISHED, START, Audience.COMING, DAY_BEFORE.minusSeconds(1))
                .neighbourhood());
        assertTrue(Disclosure.of(showing, EventState.PUBLISHED, START, Audience.COMING, DAY_BEFORE)
                .neighbourhood());
    }

    @Test
    void the_join_link_is_for_who_comes_and_the_team_alone() {
        for (var visibility : AddressVisibility.values()) {
            for (var audience : Audience.values()) {
                boolean mayJoin = audience == Audience.COMING || audience == Audience.TEAM;
                assertEquals(mayJoin, told(visibility, null, audience, START).onlineLink());
            }
        }
    }

    @Test
    void what_is_off_opens_no_more_by_the_hour_and_promises_none() {
        for (var state : List.of(EventState.CANCELLED, EventState.POSTPONED)) {
            for (var visibility : AddressVisibility.values()) {
                for (var now : List.of(DAY_BEFORE.minusSeconds(1), DAY_BEFORE, START)) {
                    for (var audience : List.of(Audience.PUBLIC, Audience.INVITED, Audience.COMING)) {
                        var waiting = told(visibility, 24, state, audience, now);
                        assertFalse(waiting.address());
                        assertFalse(waiting.onlineLink());
                        assertNull(waiting.opensAt());
                        assertEquals(
                                told(visibility, null, audience, now), told(visibility, null, state, audience, now));
                    }
                    assertTrue(told(visibility, 24, state, Audience.TEAM, now).address());
                }
            }
        }
    }

    private static Disclosure told(
            AddressVisibility visibility, @Nullable Integer hours, Audience audience, Instant now) {
        return told(visibility, hours, EventState.PUBLISHED, audience, now);
    }

    private static Disclosure told(
            AddressVisibility visibility, @Nullable Integer hours, EventState state, Audience audience, Instant now) {
        var showing = new Visibility(visibility, ShownInsteadOfAddress.NEIGHBOURHOOD, hours, Reach.LISTED);
        return Disclosure.of(showing, state, START, audience, now);
    }
}

package nyc.icefree.programme;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.Reach;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** More like this, on both databases. In Urdu, which nothing else here is held in. */
abstract class AlikeContract {
    @AppTest
    static class OnH2Test extends AlikeContract {}

    @PostgresAppTest
    static class OnPostgresTest extends AlikeContract {}

    private static final Language URDU = new Language("ur");
    private static final Language NEPALI = new Language("ne");

    @Autowired
    Given given;

    @Autowired
    AlikeEvents alike;

    @Autowired
    Events events;

    @Autowired
    EventPlanning planning;

    private Given.Team team;
    private EventId self;

    @BeforeEach
    void an_event_of_a_kind_that_is_rare_here() {
        team = given.team();
        self = given.published(team, rare(3));
    }

    @Test
    void those_in_a_language_of_it_come_before_all_others_and_by_start() {
        var english = given.published(
                team, Drafts.from(rare(4)).spoken(Language.ENGLISH).draft());
        var later = given.published(team, rare(6));
        var sooner = given.published(team, rare(5));
        var found = ids(30);
        assertTrue(found.containsAll(List.of(sooner, later)), found.toString());
        assertTrue(found.indexOf(sooner) < found.indexOf(later), found.toString());
        assertTrue(!found.contains(english) || found.indexOf(later) < found.indexOf(english), found.toString());
        assertEquals(2, ids(2).size());
        assertFalse(found.contains(self));
    }

    @Test
    void dates_of_one_title_count_once() {
        String title = "Watch " + UUID.randomUUID();
        var first = given.published(team, Drafts.from(rare(4)).titled(title).draft());
        var second = given.published(team, Drafts.from(rare(5)).titled(title).draft());
        var found = ids(30);
        assertTrue(found.contains(first) && !found.contains(second), found.toString());
    }

    @Test
    void many_dates_of_one_title_hide_no_other_behind_them() {
        String title = "Watch " + UUID.randomUUID();
        for (int i = 0; i < 12; i++) {
            given.published(
                    team, Drafts.from(rare(4)).spoken(NEPALI).titled(title).draft());
        }
        self = given.published(team, Drafts.from(rare(3)).spoken(NEPALI).draft());
        var behind = given.published(team, Drafts.from(rare(5)).spoken(NEPALI).draft());
        assertEquals(behind, ids(2).getLast());
    }

    @Test
    void it_shows_no_more_than_the_programme() {
        var hidden = given.published(
                team, Drafts.from(rare(4)).shownTo(AddressVisibility.COMING).draft());
        var byLink =
                given.published(team, Drafts.from(rare(4)).reach(Reach.BY_LINK).draft());
        var draft = given.drafted(team, rare(4));
        var off = given.published(team, rare(4));
        As.staff(team.organizer(), () -> planning.cancel(off, "Flooded"));
        var over = given.published(team, rare(4));
        given.movedToThePast(over);
        var found = As.nobody(() -> alike.to(view(), 30));
        var named = found.stream().map(EventView::id).toList();
        assertTrue(named.contains(hidden), named.toString());
        assertTrue(List.of(byLink, draft, off, over).stream().noneMatch(named::contains), named.toString());
        var shown =
                found.stream().filter(e -> e.id().equals(hidden)).findFirst().orElseThrow();
        assertTrue(shown.audience() == Audience.PUBLIC && shown.place().address() == null);
    }

    private EventDraft rare(int days) {
        return Drafts.from(given.session("Alike " + UUID.randomUUID(), days))
                .of(EventKind.CANVASS)
                .spoken(URDU)
                .draft();
    }

    private EventView view() {
        return events.view(self, Audience.PUBLIC).orElseThrow();
    }

    private List<EventId> ids(int most) {
        return As.nobody(() -> alike.to(view(), most)).stream()
                .map(EventView::id)
                .toList();
    }
}

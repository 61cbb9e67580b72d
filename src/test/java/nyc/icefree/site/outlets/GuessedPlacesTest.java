package nyc.icefree.site.outlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given.Team;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.DuplicateFinder;
import nyc.icefree.events.PartnerEvents;
import nyc.icefree.events.VenueUse;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.PlannedDates;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.Venues;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever tries one place after the other is not told by any answer at which of them a hidden gathering is. */
@AppTest
class GuessedPlacesTest extends HiddenAddressStage {
    @Autowired
    PartnerEvents partners;

    @Autowired
    VenueUse use;

    @Autowired
    Venues venues;

    @Autowired
    DuplicateFinder alike;

    @Autowired
    SeriesPlanning series;

    @Autowired
    PlannedDates plannedDates;

    @ParameterizedTest
    @EnumSource(names = {"COMING", "TEAM"})
    void a_shared_place_does_not_tell_others_which_gathering_is_there(AddressVisibility visibility) {
        var team = given.team();
        var id = given.published(team, HiddenPlace.draft(TITLE, visibility, null, 20));
        shared(team, id);
        var form = plan(team, id);
        var other = given.team();
        As.staff(other.organizer(), () -> {
            var found = use.besides(form, null);
            var weekly =
                    Repeats.by(Rule.weekly(HiddenPlace.day().getDayOfWeek()).times(2));
            var previewed = plannedDates.of(other.organization(), form, weekly, 10);
            if (visibility == AddressVisibility.TEAM) {
                assertEquals(List.of(), found, "not even that it is taken");
                assertTrue(previewed.stream().allMatch(date -> date.clashes().isEmpty()));
            } else {
                assertEquals(1, found.size());
                assertNull(found.getFirst().title());
                assertFalse(previewed.getFirst().clashes().isEmpty());
            }
        });
        As.staff(
                team.organizer(),
                () -> assertEquals(
                        TITLE,
                        Objects.requireNonNull(
                                        use.besides(form, null).getFirst().title())
                                .title()));
    }

    /** What hides its place first uses a private one; here its organizers have shared it all the same. */
    private void shared(Team team, EventId id) {
        As.staff(team.organizer(), () -> {
            var card = venues.card(Objects.requireNonNull(plan(team, id).where().venue()))
                    .orElseThrow();
            var f = card.facts();
            venues.change(
                    card.id(),
                    card.version(),
                    new VenueForm(
                            f.name(),
                            f.address(),
                            f.neighbourhood(),
                            f.borough(),
                            f.transit(),
                            f.latitude(),
                            f.longitude(),
                            f.access(),
                            f.capacity(),
                            f.staffNotes(),
                            true,
                            false));
        });
    }

    private EventDraft plan(Team team, EventId id) {
        return As.staff(team.organizer(), () -> planning.planOf(id))
                .orElseThrow()
                .draft();
    }
}

package nyc.icefree.bulk;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.venues.VenueId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Before many events are moved it is said what would meet at one place; on both databases. */
@DatabasesDiffer
abstract class ClashesContract {
    @AppTest
    static class OnH2Test extends ClashesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ClashesContract {}

    private static final BulkAct A_DAY_LATER = new BulkAct.Move(1, 0);

    @Autowired
    Given given;

    @Autowired
    BulkActs acts;

    @Autowired
    EventPlanning planning;

    private Team team;
    private VenueId room;
    private EventId monday;

    @BeforeEach
    void a_room_with_an_event() {
        team = given.team();
        monday = given.published(team, given.session("Monday", 5));
        room = As.staff(
                team.organizer(),
                () -> Objects.requireNonNull(
                        planning.planOf(monday).orElseThrow().draft().where().venue()));
    }

    @Test
    void what_else_is_at_the_place_at_the_new_time_is_named() {
        var tuesday = inTheRoom(team, "Tuesday", 6);
        As.staff(team.organizer(), () -> {
            var seen = acts.foresee(List.of(monday), A_DAY_LATER).getFirst();
            assertEquals(
                    List.of(tuesday), seen.taken().stream().map(o -> o.event()).toList());
            assertEquals(
                    "Tuesday",
                    Objects.requireNonNull(seen.taken().getFirst().title()).title());
            assertEquals(List.of(), seen.together());
            assertEquals(
                    List.of(),
                    acts.foresee(List.of(monday), new BulkAct.Move(2, 0))
                            .getFirst()
                            .taken());
        });
    }

    @Test
    void of_what_is_not_theirs_only_the_time_is_told() {
        var stranger = given.team();
        inTheRoom(stranger, "Their secret", 6);
        As.staff(team.organizer(), () -> {
            var taken = acts.foresee(List.of(monday), A_DAY_LATER)
                    .getFirst()
                    .taken()
                    .getFirst();
            assertNull(taken.title());
            assertNotNull(taken.slot());
        });
    }

    @Test
    void events_that_move_out_of_the_way_are_not_in_it_and_those_that_would_meet_are_named() {
        var tuesday = inTheRoom(team, "Tuesday", 6);
        var late = inTheRoom(team, "Late", 8);
        As.staff(team.organizer(), () -> {
            var seen = acts.foresee(List.of(monday, tuesday), A_DAY_LATER);
            seen.forEach(one -> assertEquals(List.of(), one.taken(), "both move on"));
            seen.forEach(one -> assertEquals(List.of(), one.together()));
            var plan = planning.planOf(late).orElseThrow();
            planning.change(
                    late,
                    plan.version(),
                    planning.planOf(tuesday)
                            .orElseThrow()
                            .draft()
                            .at(
                                    Objects.requireNonNull(plan.draft().when().start())
                                            .minusDays(2),
                                    Objects.requireNonNull(plan.draft().when().end())
                                            .minusDays(2)));
            var meeting = acts.foresee(List.of(tuesday, late), A_DAY_LATER);
            assertEquals(List.of(late), meeting.getFirst().together());
            assertEquals(List.of(tuesday), meeting.getLast().together());
        });
    }

    @Test
    void a_place_given_to_several_is_looked_at_too_and_what_is_deleted_is_in_nobodys_way() {
        var elsewhere = given.drafted(team, given.session("Elsewhere", 5));
        var rival = inTheRoom(team, "Rival", 6);
        As.staff(team.organizer(), () -> {
            var seen = acts.foresee(List.of(elsewhere), new BulkAct.Edit(new FieldEdit.Venue(room)))
                    .getFirst();
            assertEquals(
                    List.of(monday), seen.taken().stream().map(o -> o.event()).toList());
            assertEquals(
                    List.of(),
                    acts.foresee(List.of(rival), new BulkAct.Delete())
                            .getFirst()
                            .taken());
        });
    }

    private EventId inTheRoom(Team host, String title, int inDays) {
        var form = given.session(title, inDays);
        OrganizationId organization = host.organization();
        return As.staff(
                host.organizer(),
                () -> planning.draft(organization, Drafts.from(form).at(room).draft()));
    }
}

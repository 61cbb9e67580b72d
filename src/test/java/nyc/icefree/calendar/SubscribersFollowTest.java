package nyc.icefree.calendar;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.Where;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.owncalendars.VolunteerCalendars;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDateRow;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesEditing;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.series.SeriesPublishing;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.venues.Borough;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a subscriber's calendar shows at the next fetch, as vdirsyncer and khal have it: nobody is sent to the old place or hour. */
@AppTest
@Tag("proof")
class SubscribersFollowTest {
    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    SeriesPlanning series;

    @Autowired
    SeriesPublishing publishing;

    @Autowired
    SeriesEditing changing;

    @Autowired
    SeriesDesk desk;

    @Autowired
    ShiftPlanning shifts;

    @Autowired
    ShiftSignup signup;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    VolunteerCalendars calendars;

    @LocalServerPort
    int port;

    @TempDir
    Path home;

    @Test
    void what_moves_to_another_borough_is_off_in_one_feed_and_on_in_the_other() throws Exception {
        var team = given.team();
        var event = given.published(team, given.session("Vigil", 5));
        given.published(team, given.session("Stays", 6));
        var start = start(team, event);
        var queens = subscribed("queens", "/calendar/by/borough-queens/organization-" + team.slug() + ".ics");
        var brooklyn = subscribed("brooklyn", "/calendar/by/borough-brooklyn/organization-" + team.slug() + ".ics");
        var before = queens.sync();
        brooklyn.sync();
        assertEquals(List.of(start + " Vigil", start.plusDays(1) + " Stays"), queens.listed());
        assertEquals(List.of(), brooklyn.listed());

        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(event, plan.version(), plan.draft().with(Where.in(hall())));
        });
        var after = queens.sync();
        brooklyn.sync();
        assertEquals(before.get("Stays"), after.get("Stays"));
        assertEquals(
                List.of(start + " CANCELLED No longer in this calendar: Vigil", start.plusDays(1) + " Stays"),
                queens.listed());
        assertEquals(List.of(start + " Vigil"), brooklyn.listed());

        As.staff(team.organizer(), () -> planning.unpublish(event));
        queens.sync();
        brooklyn.sync();
        assertEquals(List.of(start + " CANCELLED Cancelled", start.plusDays(1) + " Stays"), queens.listed());
        assertEquals(List.of(start + " CANCELLED Cancelled"), brooklyn.listed());
    }

    @Test
    void one_date_that_moves_to_another_borough_is_off_in_the_series_of_the_first() throws Exception {
        var team = given.team();
        var dates = clinic(team, 3);
        var start = start(team, dates.getFirst());
        var queens = subscribed("queens", "/calendar/by/borough-queens/organization-" + team.slug() + ".ics");
        queens.sync();
        As.staff(team.organizer(), () -> change(dates.get(1), draft -> draft.with(Where.in(hall())), Scope.THIS));
        queens.sync();
        assertEquals(
                List.of(
                        start + " Clinic",
                        start.plusDays(7) + " CANCELLED No longer in this calendar: Clinic",
                        start.plusDays(14) + " Clinic"),
                queens.listed());
    }

    @Test
    void one_date_that_is_moved_moves_alone() throws Exception {
        var team = given.team();
        var dates = clinic(team, 4);
        var start = start(team, dates.getFirst());
        var feed = subscribed("clinic", "/calendar/organization/" + team.slug() + ".ics");
        feed.sync();
        As.staff(
                team.organizer(),
                () -> change(
                        dates.get(1),
                        draft -> draft.at(start.plusDays(8), start.plusDays(8).plusHours(1)),
                        Scope.THIS));
        var after = feed.sync();
        assertEquals(
                List.of(
                        start + " Clinic",
                        start.plusDays(8) + " Clinic",
                        start.plusDays(14) + " Clinic",
                        start.plusDays(21) + " Clinic"),
                feed.listed());
        assertEquals(after, feed.sync());
    }

    @Test
    void of_a_series_that_is_split_one_half_moves() throws Exception {
        var team = given.team();
        var dates = clinic(team, 4);
        var start = start(team, dates.getFirst());
        var feed = subscribed("clinic", "/calendar/organization/" + team.slug() + ".ics");
        var before = feed.sync();
        As.staff(
                team.organizer(),
                () -> change(
                        dates.get(2),
                        draft -> draft.at(
                                start.plusDays(14).plusHours(2),
                                start.plusDays(14).plusHours(3)),
                        Scope.FOLLOWING));
        var after = feed.sync();
        assertNotEquals(before, after);
        assertEquals(
                List.of(
                        start + " Clinic",
                        start.plusDays(7) + " Clinic",
                        start.plusDays(14).plusHours(2) + " Clinic",
                        start.plusDays(21).plusHours(2) + " Clinic"),
                feed.listed());
        assertEquals(after, feed.sync());
    }

    @Test
    void a_shift_that_is_handed_back_is_off_and_one_that_is_taken_again_is_on() throws Exception {
        var team = given.team();
        var form = given.session("Know your rights", 5);
        var event = given.published(team, form);
        var start = requireNonNull(form.when().start());
        var shift = given.planned(team, Given.shift(event, ShiftRole.WELCOME_DESK, 1, Given.slot(start, 1)));
        var helper = given.volunteer("Zanzibara", team);
        As.volunteer(helper, () -> signup.take(shift));
        var token = As.volunteer(helper, () -> calendars.renew());
        var own = subscribed("own", "/calendar/my/" + token.value() + ".ics");
        own.sync();
        String taken = start + " Welcome desk: Know your rights";
        assertEquals(List.of(taken), own.listed());

        As.volunteer(helper, () -> signup.handBack(shift));
        var back = own.sync();
        assertEquals(List.of(start + " CANCELLED No longer your shift: Welcome desk: Know your rights"), own.listed());
        assertEquals(back, own.sync());

        As.volunteer(helper, () -> signup.take(shift));
        own.sync();
        assertEquals(List.of(taken), own.listed());
    }

    private static VenueForm hall() {
        var library = Given.room("Lantern Hall");
        return new VenueForm(
                library.name(),
                "12 Sample Street, Brooklyn, NY 11201",
                "Brooklyn Heights",
                Borough.BROOKLYN,
                "",
                40.6950,
                -73.9950,
                Set.of(),
                60,
                "",
                true);
    }

    private List<EventId> clinic(Given.Team team, int times) {
        var form = given.session("Clinic", 3);
        return As.staff(team.organizer(), () -> {
            var rule = Rule.weekly(requireNonNull(form.when().start()).getDayOfWeek())
                    .times(times);
            var id = series.plan(team.organization(), form, Repeats.by(rule));
            publishing.publish(id);
            return desk.dates(id, 0, times).stream().map(SeriesDateRow::event).toList();
        });
    }

    private LocalDateTime start(Given.Team team, EventId event) {
        return requireNonNull(As.staff(team.organizer(), () -> planning.planOf(event))
                .orElseThrow()
                .draft()
                .when()
                .start());
    }

    private void change(EventId event, UnaryOperator<EventDraft> how, Scope scope) {
        var plan = planning.planOf(event).orElseThrow();
        changing.change(event, plan.version(), how.apply(plan.draft()), scope, null, "");
    }

    private Subscription subscribed(String name, String feed) throws Exception {
        return new Subscription(home.resolve(name), "http://localhost:" + port + feed);
    }
}

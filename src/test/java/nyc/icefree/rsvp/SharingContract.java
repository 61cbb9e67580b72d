package nyc.icefree.rsvp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.events.CoHosting;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.NotYours;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.lists.RsvpLine;
import nyc.icefree.rsvp.lists.RsvpPage;
import nyc.icefree.rsvp.lists.RsvpQuery;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A party alone decides which co-hosts see it; the same on both databases. */
abstract class SharingContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends SharingContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SharingContract {}

    @Autowired
    RsvpDesk desk;

    @Autowired
    CoHosting coHosting;

    Team host;
    Team coHost;
    Team stranger;
    EventId event;

    @BeforeEach
    void an_event_with_a_host_and_a_co_host() {
        host = given.team();
        coHost = given.team();
        stranger = given.team();
        event = given.published(
                host, sized(given.session("Know your rights", 3), 6).hostedWith(List.of(coHost.organization())));
        given.accepted(coHost, event);
    }

    @Test
    void a_co_host_sees_whoever_chose_it_until_they_or_it_think_otherwise() {
        given.comes(event, party(2));
        var min = given.comes(event, sharing("Min", coHost));
        assertEquals(List.of("Min"), shared(coHost));
        reservations.change(min.manage().value(), sharing("Min", stranger));
        assertEquals(List.of(), shared(coHost));
        assertThrows(NotYours.class, () -> shared(stranger));
        reservations.change(min.manage().value(), sharing("Min", coHost));
        assertEquals(List.of("Min"), shared(coHost));
        As.staff(coHost.organizer(), () -> coHosting.leave(event, coHost.organization()));
        assertThrows(NotYours.class, () -> shared(coHost));
    }

    @Test
    void a_list_of_those_who_share_is_for_organizers_of_the_co_host_alone() {
        assertThrows(NotYours.class, () -> shared(host));
        assertThrows(NotYours.class, () -> As.administrator(stranger.organizer(), this::sharedList));
        assertThrows(AccessDeniedException.class, () -> As.volunteer(stranger.organizer(), this::sharedList));
        assertThrows(AccessDeniedException.class, () -> As.nobody(this::sharedList));
    }

    private RsvpPage sharedList() {
        return desk.sharedWithUs(event, RsvpQuery.all(Language.ENGLISH));
    }

    private List<String> shared(Team team) {
        return As.staff(team.organizer(), this::sharedList).lines().stream()
                .map(RsvpLine::name)
                .toList();
    }

    private static ReservationForm sharing(String name, Team with) {
        return new ReservationForm(
                name,
                PartyPeople.notAsked(1),
                "min@example.org",
                Needs.NONE,
                Language.ENGLISH,
                true,
                Set.of(with.organization()));
    }
}

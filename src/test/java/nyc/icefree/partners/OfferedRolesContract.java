package nyc.icefree.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Whether an address has an account is told by nothing; a role by address needs its owner's yes. */
abstract class OfferedRolesContract {
    @AppTest
    static class OnH2Test extends OfferedRolesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends OfferedRolesContract {}

    final PersonId administrator = PersonId.random();

    @Autowired
    Organizations organizations;

    @Autowired
    Memberships memberships;

    @Autowired
    OfferPurge offers;

    @Autowired
    PeopleDirectory people;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    OrganizationId organization() {
        return As.administrator(
                administrator, () -> organizations.found(OrganizationForm.named("Unión " + UUID.randomUUID())));
    }

    PersonId member(OrganizationId organization, StaffRole role) {
        var person = people.register("Ada " + UUID.randomUUID(), null, Language.ENGLISH);
        var coordinators = memberships.coordinators(organization);
        As.administrator(administrator, () -> {
            if (coordinators.isEmpty()) {
                memberships.appoint(organization, person, StaffRole.COORDINATOR);
            }
        });
        if (!coordinators.isEmpty()) {
            As.staff(coordinators.getFirst(), () -> memberships.appoint(organization, person, role));
        }
        return person;
    }

    @Test
    void whoever_is_offered_a_role_by_their_address_is_a_member_once_they_accept_known_or_not() {
        var id = organization();
        var coordinator = member(id, StaffRole.COORDINATOR);
        String email = Given.email();
        var ada = accounts.create("Ada", email, Language.ENGLISH, "three lamps over", new byte[20], false);
        String neighbour = Given.email();
        people.register("Nora", neighbour, Language.ENGLISH);
        int members = As.staff(coordinator, () -> memberships.list(id)).size();
        for (String typed : List.of("nobody@example.org", neighbour, email, email)) {
            As.staff(coordinator, () -> memberships.offer(id, typed, StaffRole.ORGANIZER));
            assertEquals(
                    members, As.staff(coordinator, () -> memberships.list(id)).size(), "nobody is shown");
        }
        assertEquals(Set.of(), memberships.of(ada, Right.PLAN));
        var offer = As.staff(ada, () -> memberships.offeredToMe()).getFirst();
        assertEquals(id, offer.organization().id());
        assertThrows(NotYours.class, () -> As.staff(coordinator, () -> memberships.accept(id)));
        assertThrows(AccessDeniedException.class, () -> As.volunteer(ada, () -> memberships.accept(id)));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> memberships.offeredToMe()));
        As.staff(ada, () -> memberships.accept(id));
        assertEquals(Set.of(id), memberships.of(ada, Right.PLAN));
        assertThrows(NotYours.class, () -> As.staff(ada, () -> memberships.decline(id)));
        assertEquals(
                members + 1, As.staff(coordinator, () -> memberships.list(id)).size());

        var bo = accounts.create("Bo", Given.email(), Language.ENGLISH, "three lamps over", new byte[20], false);
        As.staff(
                coordinator,
                () -> memberships.offer(
                        id, Objects.requireNonNull(people.card(bo).orElseThrow().email()), StaffRole.ORGANIZER));
        As.staff(bo, () -> memberships.decline(id));
        assertEquals(List.of(), As.staff(bo, () -> memberships.offeredToMe()));
    }

    /** The day of coordinators begins when they can see whom they are to say yes to. */
    @Test
    void what_an_administrator_offers_waits_for_the_person_and_then_for_a_coordinator() {
        var id = organization();
        var coordinator = member(id, StaffRole.COORDINATOR);
        String email = Given.email();
        var ada = accounts.create("Ada", email, Language.ENGLISH, "three lamps over", new byte[20], false);
        var admin = accounts.create("Adm", Given.email(), Language.ENGLISH, "three lamps over", new byte[20], true);
        As.administrator(admin, () -> memberships.offer(id, email, StaffRole.ORGANIZER));
        jdbc.sql("update membership set waits_since = waits_since - interval '2' day,"
                        + " waits_starts_at = waits_starts_at - interval '2' day where person = ?")
                .param(ada.value())
                .update();
        assertEquals(Set.of(), memberships.of(ada, Right.PLAN), "not without their own yes");
        assertEquals(Map.of(), As.staff(coordinator, () -> memberships.waitingForMe()));
        As.staff(ada, () -> memberships.accept(id));
        assertEquals(Set.of(), memberships.of(ada, Right.PLAN), "not without a coordinator's");
        assertEquals(1, As.staff(coordinator, () -> memberships.waitingForMe()).size());
        As.staff(coordinator, () -> memberships.agree(id, ada));
        assertEquals(Set.of(id), memberships.of(ada, Right.PLAN));
    }

    @Test
    void whoever_is_offered_a_role_by_their_address_was_offered_it_by_somebody_who_may() {
        var id = organization();
        var other = organization();
        var coordinator = member(id, StaffRole.COORDINATOR);
        var organizer = member(id, StaffRole.ORGANIZER);
        var stranger = member(other, StaffRole.COORDINATOR);
        String email = Given.email();
        var ada = people.register("Ada", email, Language.ENGLISH);
        for (var who : List.of(organizer, stranger)) {
            assertThrows(NotYours.class, () -> As.staff(who, () -> memberships.offer(id, email, StaffRole.ORGANIZER)));
        }
        assertThrows(
                AccessDeniedException.class,
                () -> As.volunteer(coordinator, () -> memberships.offer(id, email, StaffRole.ORGANIZER)));
        assertThrows(
                AccessDeniedException.class, () -> As.nobody(() -> memberships.offer(id, email, StaffRole.ORGANIZER)));
        assertEquals(Set.of(), memberships.of(ada, Right.PLAN));
    }

    private PersonId account(String email, boolean asAdministrator) {
        return accounts.create("Ada", email, Language.ENGLISH, "three lamps over", new byte[20], asAdministrator);
    }

    @Test
    void an_offer_from_when_nobody_coordinated_waits_for_whoever_coordinates_when_it_is_accepted() {
        var id = organization();
        String email = Given.email();
        var admin = account(email, true);
        As.administrator(admin, () -> memberships.offer(id, email, StaffRole.COORDINATOR));
        var coordinator = member(id, StaffRole.COORDINATOR);
        As.administrator(admin, () -> memberships.accept(id));
        assertEquals(Set.of(), memberships.of(admin, Right.PLAN));
        assertEquals(1, As.staff(coordinator, () -> memberships.waitingForMe()).size(), "they are asked");
        As.staff(coordinator, () -> memberships.agree(id, admin));
        assertEquals(Set.of(id), memberships.of(admin, Right.LEAD));
    }

    @Test
    void an_offer_of_a_coordinator_who_is_none_any_more_waits_for_another() {
        var id = organization();
        var coordinator = member(id, StaffRole.COORDINATOR);
        var asker = member(id, StaffRole.COORDINATOR);
        String email = Given.email();
        var ada = account(email, false);
        As.staff(asker, () -> memberships.offer(id, email, StaffRole.ORGANIZER));
        As.staff(coordinator, () -> memberships.dismiss(id, asker));
        As.staff(ada, () -> memberships.accept(id));
        assertEquals(Set.of(), memberships.of(ada, Right.PLAN));
        assertEquals(1, As.staff(coordinator, () -> memberships.waitingForMe()).size());
    }

    @Test
    void the_first_coordinator_begins_with_their_own_yes_while_there_is_none() {
        var id = organization();
        String email = Given.email();
        var ada = account(email, false);
        As.administrator(administrator, () -> memberships.offer(id, email, StaffRole.COORDINATOR));
        As.staff(ada, () -> memberships.accept(id));
        assertEquals(Set.of(id), memberships.of(ada, Right.LEAD));
    }

    @Test
    void an_offer_lapses_after_thirty_days_and_can_be_made_again() {
        var id = organization();
        var coordinator = member(id, StaffRole.COORDINATOR);
        String email = Given.email();
        var ada = account(email, false);
        As.staff(coordinator, () -> memberships.offer(id, email, StaffRole.ORGANIZER));
        aged(ada, 29);
        offers.purgeDue();
        assertEquals(1, As.staff(ada, () -> memberships.offeredToMe()).size());
        aged(ada, 1);
        assertEquals(List.of(), As.staff(ada, () -> memberships.offeredToMe()));
        assertThrows(NotYours.class, () -> As.staff(ada, () -> memberships.accept(id)));
        As.staff(coordinator, () -> memberships.offer(id, email, StaffRole.ORGANIZER));
        assertEquals(1, As.staff(ada, () -> memberships.offeredToMe()).size());
        aged(ada, 30);
        offers.purgeDue();
        assertEquals(
                0L,
                jdbc.sql("select count(*) from membership where person = ?")
                        .param(ada.value())
                        .query(Long.class)
                        .single());
    }

    private void aged(PersonId person, int days) {
        jdbc.sql("update membership set waits_since = waits_since - interval '" + days + "' day where person = ?")
                .param(person.value())
                .update();
    }
}

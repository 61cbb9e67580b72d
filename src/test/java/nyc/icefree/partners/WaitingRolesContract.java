package nyc.icefree.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.Renewing;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.signin.StaffEnrolment;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No administrator comes silently to a partner's people: what they give waits for a yes there. */
abstract class WaitingRolesContract {
    @AppTest
    static class OnH2Test extends WaitingRolesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends WaitingRolesContract {}

    @Autowired
    Organizations organizations;

    @Autowired
    Memberships memberships;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    StaffEnrolment enrolment;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Renewing renewing;
    private PersonId administrator;
    private PersonId coordinator;
    private PersonId colleague;
    private OrganizationId id;

    @BeforeEach
    void an_organization_with_a_coordinator() {
        renewing = new Renewing(accounts, enrolment, clock);
        administrator = account(true);
        coordinator = account(false);
        colleague = account(false);
        id = As.administrator(
                administrator, () -> organizations.found(OrganizationForm.named("Vecinos " + UUID.randomUUID())));
        assertTrue(give(coordinator, StaffRole.COORDINATOR), "the first coordinator of an organization that has none");
    }

    private PersonId account(boolean asAdministrator) {
        return accounts.create(
                "Bo", Given.email(), Language.ENGLISH, "three lamps over", new byte[20], asAdministrator);
    }

    private boolean give(PersonId person, StaffRole role) {
        return As.administrator(administrator, () -> memberships.appoint(id, person, role));
    }

    private boolean organizes(PersonId person) {
        return memberships.may(person, Right.PLAN, id);
    }

    private Member member(PersonId person) {
        return As.staff(coordinator, () -> memberships.list(id)).stream()
                .filter(m -> m.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private void aDayLater() {
        var before = Timestamp.from(clock.instant().minusSeconds(1));
        jdbc.sql("update membership set waits_starts_at = ? where organization = ? and waits_starts_at is not null")
                .params(before, id.value())
                .update();
        jdbc.sql("update organization set coordinator_ended_at = ? where id = ? and coordinator_ended_at is not null")
                .params(Timestamp.from(clock.instant().minus(Duration.ofHours(25))), id.value())
                .update();
        jdbc.sql("update staff_account set closed_at = ? where closed_at is not null and person_id = ?")
                .params(Timestamp.from(clock.instant().minus(Duration.ofHours(25))), coordinator.value())
                .update();
    }

    private long noted(String act, PersonId who, PersonId about) {
        return jdbc.sql("select count(*) from audit_entry where act = ? and who = ? and thing = ? and organization = ?")
                .params(act, who.value(), about.value(), id.value())
                .query(Long.class)
                .single();
    }

    @Test
    void an_administrator_who_makes_themself_a_member_reads_nothing_without_a_coordinators_yes() {
        for (var role : StaffRole.values()) {
            assertFalse(give(administrator, role));
            aDayLater();
            assertFalse(organizes(administrator));
            assertEquals(Map.of(), As.administrator(administrator, memberships::mine));
            assertEquals(List.of(coordinator), memberships.members(id));
        }
        assertThrows(NotYours.class, () -> As.administrator(administrator, () -> memberships.agree(id, administrator)));
        var waits = Objects.requireNonNull(member(administrator).waits());
        assertNull(member(administrator).role());
        assertNull(waits.startsAt());
        assertEquals(administrator, waits.askedBy());
        assertEquals(WaitingRole.Cause.GIVEN_BY_ADMINISTRATOR, waits.cause());
        assertEquals(
                List.of(1L),
                List.copyOf(As.staff(coordinator, memberships::waitingForMe).values()));
        As.staff(coordinator, () -> memberships.agree(id, administrator));
        assertTrue(organizes(administrator));
        assertEquals(2, noted("ROLE_ASKED", administrator, administrator));
        assertEquals(1, noted("ROLE_AGREED", coordinator, administrator));
    }

    @Test
    void a_role_for_somebody_else_begins_after_a_day_when_nobody_answers() {
        assertFalse(give(colleague, StaffRole.ORGANIZER));
        assertFalse(organizes(colleague));
        assertNotNull(Objects.requireNonNull(member(colleague).waits()).startsAt());
        aDayLater();
        assertTrue(organizes(colleague));
        assertNull(member(colleague).waits());
        assertFalse(give(colleague, StaffRole.COORDINATOR), "more waits again");
        assertEquals(StaffRole.ORGANIZER, member(colleague).role());
        assertTrue(give(colleague, StaffRole.ORGANIZER), "what is held already waits for nobody");
    }

    @Test
    void a_coordinators_no_takes_what_waits_and_leaves_what_is_held() {
        As.staff(coordinator, () -> memberships.appoint(id, colleague, StaffRole.ORGANIZER));
        give(colleague, StaffRole.COORDINATOR);
        As.staff(coordinator, () -> memberships.refuse(id, colleague));
        aDayLater();
        assertEquals(StaffRole.ORGANIZER, member(colleague).role());
        give(administrator, StaffRole.ORGANIZER);
        As.staff(coordinator, () -> memberships.refuse(id, administrator));
        assertTrue(As.staff(coordinator, () -> memberships.list(id)).stream()
                .noneMatch(m -> m.person().equals(administrator)));
        assertEquals(
                MembershipRefused.Reason.NOTHING_WAITS,
                assertThrows(
                                MembershipRefused.class,
                                () -> As.staff(coordinator, () -> memberships.agree(id, colleague)))
                        .reason());
    }

    @Test
    void only_coordinators_answer_and_never_for_themselves() {
        As.staff(coordinator, () -> memberships.appoint(id, colleague, StaffRole.ORGANIZER));
        give(colleague, StaffRole.COORDINATOR);
        for (var who : List.of(colleague, account(false))) {
            assertThrows(NotYours.class, () -> As.staff(who, () -> memberships.agree(id, colleague)));
            assertThrows(NotYours.class, () -> As.staff(who, () -> memberships.refuse(id, colleague)));
        }
        assertThrows(NotYours.class, () -> As.administrator(administrator, () -> memberships.agree(id, colleague)));
        assertEquals(StaffRole.ORGANIZER, member(colleague).role());
    }

    @Test
    void an_account_that_an_administrator_made_lately_never_begins_by_itself_nor_gives_what_does() {
        var made = As.administrator(administrator, () -> accounts.invite("Pi", Given.email(), Language.ENGLISH, true));
        give(made, StaffRole.ORGANIZER);
        As.administrator(made, () -> memberships.appoint(id, administrator, StaffRole.ORGANIZER));
        aDayLater();
        assertFalse(organizes(made));
        assertFalse(organizes(administrator));
        jdbc.sql("update staff_account set invited_at = ? where person_id = ?")
                .params(Timestamp.from(clock.instant().minus(Duration.ofDays(31))), made.value())
                .update();
        give(made, StaffRole.ORGANIZER);
        aDayLater();
        assertTrue(organizes(made), "known for long");
    }

    @Test
    void ending_the_only_coordinator_opens_no_way_in_for_a_day() {
        As.administrator(administrator, () -> memberships.dismiss(id, coordinator));
        assertFalse(give(administrator, StaffRole.COORDINATOR));
        assertFalse(give(colleague, StaffRole.COORDINATOR));
        assertFalse(organizes(colleague));
        aDayLater();
        assertTrue(organizes(colleague));
        assertFalse(organizes(administrator));
    }

    @Test
    void closing_the_only_coordinators_account_opens_no_way_in_for_a_day() {
        As.administrator(administrator, () -> accounts.deactivate(coordinator));
        assertFalse(give(colleague, StaffRole.COORDINATOR));
        assertFalse(organizes(colleague));
        aDayLater();
        assertTrue(organizes(colleague));
    }

    @Test
    void whose_account_was_renewed_by_a_link_in_other_hands_waits_for_the_yes_of_another() {
        As.staff(coordinator, () -> memberships.appoint(id, colleague, StaffRole.ORGANIZER));
        renewing.secondFactor(administrator, colleague);
        aDayLater();
        assertFalse(organizes(colleague));
        assertEquals(
                WaitingRole.Cause.ACCOUNT_RENEWED,
                Objects.requireNonNull(member(colleague).waits()).cause());
        assertFalse(give(colleague, StaffRole.ORGANIZER), "nor does an administrator give it back");
        assertEquals(
                WaitingRole.Cause.ACCOUNT_RENEWED,
                Objects.requireNonNull(member(colleague).waits()).cause());
        As.staff(coordinator, () -> memberships.agree(id, colleague));
        assertTrue(organizes(colleague));
    }

    @Test
    void the_only_coordinator_whose_account_was_renewed_is_back_after_a_day() {
        renewing.secondFactor(administrator, coordinator);
        assertFalse(organizes(coordinator));
        assertFalse(give(administrator, StaffRole.COORDINATOR), "they coordinate it still");
        As.administrator(administrator, () -> memberships.dismiss(id, administrator));
        aDayLater();
        assertTrue(memberships.may(coordinator, Right.LEAD, id));
    }

    @Test
    void a_role_that_would_begin_by_itself_does_not_once_the_account_was_renewed() {
        give(colleague, StaffRole.ORGANIZER);
        renewing.secondFactor(administrator, colleague);
        aDayLater();
        assertFalse(organizes(colleague));
    }

    @Test
    void taking_away_a_coordinator_who_waits_for_a_renewed_account_is_ending_them_too() {
        renewing.secondFactor(administrator, coordinator);
        As.administrator(administrator, () -> memberships.dismiss(id, coordinator));
        assertFalse(give(administrator, StaffRole.COORDINATOR));
        assertFalse(organizes(administrator));
    }

    @Test
    void an_offer_to_an_account_that_was_renewed_waits_for_a_coordinator_when_it_is_accepted() {
        String email = Given.email();
        var ada = accounts.create("Ada", email, Language.ENGLISH, "three lamps over", new byte[20], false);
        As.staff(coordinator, () -> memberships.offer(id, email, StaffRole.ORGANIZER));
        renewing.secondFactor(administrator, ada);
        As.staff(ada, () -> memberships.accept(id));
        aDayLater();
        assertFalse(organizes(ada));
        assertEquals(1, As.staff(coordinator, memberships::waitingForMe).size());
        As.staff(coordinator, () -> memberships.agree(id, ada));
        assertTrue(organizes(ada));
    }

    @Test
    void a_coordinator_whose_account_is_closed_is_none_who_could_stay_behind() {
        As.staff(coordinator, () -> memberships.appoint(id, colleague, StaffRole.COORDINATOR));
        As.administrator(administrator, () -> accounts.deactivate(colleague));
        for (Runnable going : List.<Runnable>of(
                () -> memberships.dismiss(id, coordinator),
                () -> memberships.appoint(id, coordinator, StaffRole.ORGANIZER))) {
            assertEquals(
                    MembershipRefused.Reason.LAST_COORDINATOR,
                    assertThrows(MembershipRefused.class, () -> As.staff(coordinator, going::run))
                            .reason());
        }
        As.staff(coordinator, () -> memberships.dismiss(id, colleague));
        assertEquals(List.of(coordinator), memberships.coordinators(id));
    }
}

package nyc.icefree.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.Sql;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.AccountFault;
import nyc.icefree.signin.Renewing;
import nyc.icefree.signin.StaffEnrolment;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Roles wait for a yes, are offered, and reach who is invited: nobody comes silently to an organization. */
abstract class WaitingRolesContract extends AppParts {
    @AppTest
    static class OnH2Test extends WaitingRolesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends WaitingRolesContract {}

    @Autowired
    StaffEnrolment enrolment;

    @Autowired
    OfferPurge offers;

    @Autowired
    TeamInvitations invitations;

    @Autowired
    Audit audit;

    private Renewing renewing;
    private PersonId administrator;
    private PersonId coordinator;
    private PersonId colleague;
    private OrganizationId id;
    final PersonId admin = PersonId.random();
    private final String email = Given.email();

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
        return Sql.one(
                jdbc,
                Long.class,
                "select count(*) from audit_entry where act = ? and who = ? and thing = ? and organization = ?",
                act,
                who.value(),
                about.value(),
                id.value());
    }

    @Test
    void an_administrators_own_membership_needs_a_coordinators_yes() {
        for (var role : StaffRole.values()) {
            assertFalse(give(administrator, role));
            aDayLater();
            assertFalse(organizes(administrator));
            assertEquals(Map.of(), As.administrator(administrator, memberships::roles));
            assertEquals(List.of(coordinator), memberships.members(id, Right.PLAN));
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
        refused(MembershipRefused.NOTHING_WAITS, () -> As.staff(coordinator, () -> memberships.agree(id, colleague)));
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
    void a_fresh_account_neither_begins_nor_gives_a_role_alone() {
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
    void where_people_are_an_own_or_new_account_leads_with_anothers_yes_or_after_a_week() {
        As.staff(coordinator, () -> memberships.appoint(id, colleague, StaffRole.ORGANIZER));
        As.administrator(administrator, () -> memberships.dismiss(id, coordinator));
        aDayLater();
        var made = As.administrator(administrator, () -> accounts.invite("Pi", Given.email(), Language.ENGLISH, true));
        assertFalse(give(made, StaffRole.COORDINATOR));
        assertFalse(give(administrator, StaffRole.COORDINATOR));
        var second = account(true);
        var waits = As.administrator(second, () -> memberships.list(id)).stream()
                .filter(member -> member.person().equals(administrator))
                .findFirst()
                .orElseThrow();
        var waiting = Objects.requireNonNull(waits.waits());
        assertTrue(waits.answerable());
        assertEquals(waiting.since().plus(Duration.ofDays(7)), waiting.startsAt());
        var told = memberships.toldOfWaiting(id, administrator);
        assertTrue(told.containsAll(Set.of(colleague, coordinator, second)) && !told.contains(administrator));
        for (var who : List.of(administrator, made)) {
            assertThrows(NotYours.class, () -> As.administrator(who, () -> memberships.agree(id, administrator)));
        }
        var stranger = account(false);
        assertThrows(NotYours.class, () -> As.staff(stranger, () -> memberships.agree(id, administrator)));
        assertThrows(NotYours.class, () -> As.administrator(administrator, () -> memberships.agree(id, made)));
        As.staff(colleague, () -> memberships.refuse(id, made));
        As.administrator(second, () -> memberships.agree(id, administrator));
        assertTrue(memberships.may(administrator, Right.LEAD, id));
        As.administrator(second, () -> memberships.dismiss(id, administrator));
        aDayLater();
        assertFalse(give(administrator, StaffRole.COORDINATOR));
        aDayLater();
        assertTrue(memberships.may(administrator, Right.LEAD, id), "as if the week were over");
    }

    @Test
    void an_own_account_waits_for_volunteers_and_answers_too_but_not_where_nobody_is() {
        for (boolean volunteers : new boolean[] {true, false}) {
            var team = given.team();
            var event = given.published(team);
            jdbc.sql("delete from membership where organization = ?")
                    .param(team.organization().value())
                    .update();
            if (volunteers) {
                given.volunteer(team);
            } else {
                As.nobody(() -> given.comes(event, Given.party("Ana", 1)));
            }
            assertFalse(As.administrator(
                    administrator,
                    () -> memberships.appoint(team.organization(), administrator, StaffRole.COORDINATOR)));
        }
        As.administrator(administrator, () -> memberships.dismiss(id, coordinator));
        aDayLater();
        assertTrue(give(administrator, StaffRole.COORDINATOR), "nobody's name is there to read");
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
    void an_offer_to_a_renewed_account_waits_for_a_coordinator() {
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
            refused(MembershipRefused.LAST_COORDINATOR, () -> As.staff(coordinator, going::run));
        }
        As.staff(coordinator, () -> memberships.dismiss(id, colleague));
        assertEquals(List.of(coordinator), memberships.coordinators(id));
    }

    OrganizationId organization() {
        return As.administrator(admin, () -> organizations.found(OrganizationForm.named("Unión " + UUID.randomUUID())));
    }

    PersonId member(OrganizationId organization, StaffRole role) {
        var person = people.register("Ada " + UUID.randomUUID(), null, Language.ENGLISH);
        var coordinators = memberships.coordinators(organization);
        As.administrator(admin, () -> {
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
    void a_role_offered_by_address_counts_once_it_is_accepted() {
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
    void an_offer_without_a_coordinator_waits_for_the_next_one() {
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
        As.administrator(admin, () -> memberships.offer(id, email, StaffRole.COORDINATOR));
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
        assertEquals(0L, Sql.one(jdbc, Long.class, "select count(*) from membership where person = ?", ada.value()));
    }

    private void aged(PersonId person, int days) {
        jdbc.sql("update membership set waits_since = waits_since - interval '" + days + "' day where person = ?")
                .param(person.value())
                .update();
    }

    @Test
    void whoever_has_no_account_is_invited_and_is_a_member_once_they_accept() {
        var team = given.team();
        var coordinator = given.coordinator(team.organization());
        int members = members(coordinator, team);
        As.staff(coordinator, () -> invite(team, email));
        var bo = person(email);
        assertTrue(people.isStaff(bo));
        assertEquals(members, members(coordinator, team), "nobody is shown before they accept");
        assertEquals(Set.of(), memberships.of(bo, Right.PLAN));
        As.staff(bo, () -> memberships.accept(team.organization()));
        assertEquals(Set.of(team.organization()), memberships.of(bo, Right.PLAN));
        assertFalse(accounts.administrators().contains(bo));
    }

    @Test
    void whoever_has_an_account_is_only_asked_and_stays_who_they_are() {
        var team = given.team();
        var coordinator = given.coordinator(team.organization());
        var ada = accounts.create("Ada", email, Language.ENGLISH, "three lamps over", new byte[20], false);
        As.staff(coordinator, () -> invite(team, email));
        assertEquals("Ada", people.card(ada).orElseThrow().name());
        assertEquals(1, As.staff(ada, () -> memberships.offeredToMe()).size());
    }

    @Test
    void a_coordinator_makes_up_no_second_coordinator() {
        var team = given.team();
        var newcomer = new NewColleague("Bo Example", email, Language.SPANISH);
        refused(
                MembershipRefused.NEWCOMER_LEADS,
                () -> As.staff(
                        given.coordinator(team.organization()),
                        () -> invitations.invite(team.organization(), newcomer, StaffRole.COORDINATOR)));
        assertTrue(people.byEmail(email).isEmpty());
    }

    @Test
    void nobody_invites_into_another_organization_and_organizers_not_into_their_own() {
        var team = given.team();
        var elsewhere = given.coordinator(given.team().organization());
        for (var who : List.of(elsewhere, team.organizer(), given.person())) {
            assertThrows(NotYours.class, () -> As.staff(who, () -> invite(team, email)));
        }
        var coordinator = given.coordinator(team.organization());
        assertThrows(AccessDeniedException.class, () -> As.volunteer(coordinator, () -> invite(team, email)));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> invite(team, email)));
        assertTrue(people.byEmail(email).isEmpty(), "nobody was registered on the way");
    }

    @Test
    void a_day_has_its_bound_which_does_not_tell_who_was_new() {
        var team = given.team();
        var coordinator = given.coordinator(team.organization());
        accounts.create("Ada", email, Language.ENGLISH, "three lamps over", new byte[20], false);
        for (int n = 0; n < TeamInvitations.MOST_A_DAY; n++) {
            As.staff(coordinator, () -> invite(team, email));
        }
        for (String next : List.of(email, Given.email())) {
            refused(MembershipRefused.TOO_MANY_TODAY, () -> As.staff(coordinator, () -> invite(team, next)));
        }
        var other = given.team();
        As.staff(given.coordinator(other.organization()), () -> invite(other, Given.email()));
    }

    @Test
    void an_organization_has_its_bound_however_many_coordinate_it() {
        var team = given.team();
        for (int n = 0; n < TeamInvitations.MOST_TOGETHER; n++) {
            audit.note(
                    given.person().value(),
                    AuditedAct.ROLE_ASKED,
                    team.organization().value(),
                    team.organization().value());
        }
        refused(
                MembershipRefused.TOO_MANY_TOGETHER,
                () -> As.staff(given.coordinator(team.organization()), () -> invite(team, email)));
        As.administrator(given.person(), () -> invite(team, email));
        var other = given.team();
        As.staff(given.coordinator(other.organization()), () -> invite(other, email));
    }

    @Test
    void what_is_no_name_or_no_address_is_refused_by_its_reason() {
        var team = given.team();
        var coordinator = given.coordinator(team.organization());
        refused(
                AccountFault.NAME_MISSING,
                () -> As.staff(
                        coordinator,
                        () -> invitations.invite(
                                team.organization(),
                                new NewColleague("", email, Language.ENGLISH),
                                StaffRole.ORGANIZER)));
        Refusals.because(AccountFault.class, () -> As.staff(coordinator, () -> invite(team, "nowhere")));
    }

    private void invite(Given.Team team, String address) {
        invitations.invite(
                team.organization(), new NewColleague("Bo Example", address, Language.SPANISH), StaffRole.ORGANIZER);
    }

    private PersonId person(String address) {
        return people.byEmail(address).orElseThrow();
    }

    private int members(PersonId coordinator, Given.Team team) {
        return As.staff(coordinator, () -> memberships.list(team.organization()))
                .size();
    }
}

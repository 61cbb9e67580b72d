package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.messages.outbox.MessageId;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.Right;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.PasswordReset;
import nyc.icefree.signin.Renewing;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.signin.StaffEnrolment;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an administrator does to an organization's people is told to its coordinators, and to whom it happens. */
abstract class RoleMessagesContract extends MailStage {
    @AppTest
    static class OnH2Test extends RoleMessagesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends RoleMessagesContract {}

    @Autowired
    Given given;

    @Autowired
    Memberships memberships;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    StaffEnrolment enrolment;

    @Autowired
    PasswordReset passwords;

    @Autowired
    Clock appClock;

    private Given.Team team;
    private PersonId administrator;
    private Invited rosa;

    @BeforeEach
    void two_coordinators() {
        team = given.team();
        administrator = account("Ada").person();
        rosa = somebody("Rosa", Language.SPANISH);
        given.appoint(team.organization(), rosa.person(), StaffRole.COORDINATOR);
    }

    private Invited account(String name) {
        String email = "s" + Given.email();
        return new Invited(
                accounts.create(name, email, Language.ENGLISH, "three lamps over", new byte[20], false), email);
    }

    @Test
    void a_role_that_waits_is_told_to_every_coordinator_in_their_language_without_a_name() throws Exception {
        var zelda = account("Zelda Canary");
        As.administrator(
                administrator, () -> memberships.appoint(team.organization(), zelda.person(), StaffRole.ORGANIZER));
        post.until(() -> mailed(rosa.email()) == 1);
        var mail = mailedBy(rosa.email()).getFirst();
        assertEquals(texts.in(Language.SPANISH).get("mail.role-waits.subject"), mail.getSubject());
        String text = body(mail, 0);
        assertTrue(text.contains("/workspace/organizations/" + team.organization()), text);
        assertFalse(text.contains("Canary"), text);
        assertEquals(
                1,
                rows.of(MessageReason.Role.ROLE_WAITS, Recipient.of(given.coordinator(team.organization())))
                        .size());
        assertEquals(List.of(), rows.of(MessageReason.Role.ROLE_WAITS, Recipient.of(team.organizer())));
        assertEquals(0, mailed(zelda.email()));
    }

    /** Also one that was offered by a coordinator who is none any more: whoever is one now is told when it begins to wait. */
    @Test
    void an_offer_that_waits_once_it_is_accepted_is_told_to_the_coordinators() {
        var bo = account("Bo");
        given.appoint(team.organization(), bo.person(), StaffRole.COORDINATOR);
        var zelda = account("Zelda");
        As.staff(bo.person(), () -> memberships.offer(team.organization(), zelda.email(), StaffRole.ORGANIZER));
        As.staff(rosa.person(), () -> memberships.dismiss(team.organization(), bo.person()));
        assertEquals(List.of(), rows.of(MessageReason.Role.ROLE_WAITS, Recipient.of(rosa.person())));
        As.staff(zelda.person(), () -> memberships.accept(team.organization()));
        post.until(() -> mailed(rosa.email()) == 1);
        assertEquals(
                1,
                rows.of(MessageReason.Role.ROLE_WAITS, Recipient.of(rosa.person()))
                        .size());
    }

    /** Its yes by the coordinator is void: they are asked anew. */
    @Test
    void a_role_that_waits_while_its_account_is_renewed_is_told_again() {
        var bo = account("Bo");
        As.administrator(
                administrator, () -> memberships.appoint(team.organization(), bo.person(), StaffRole.ORGANIZER));
        post.until(() -> mailed(rosa.email()) == 1);
        new Renewing(accounts, enrolment, appClock).secondFactor(administrator, bo.person());
        post.until(() -> mailed(rosa.email()) == 2);
    }

    @Test
    void an_answer_before_the_mail_leaves_drops_it() {
        var zelda = account("Zelda");
        rows.add(
                MessageReason.Role.ROLE_WAITS,
                List.of(Recipient.of(rosa.person())),
                team.organization().value(),
                7,
                null,
                clock.instant());
        sending().sendWaiting();
        assertEquals(
                MessageState.DROPPED,
                rows.of(MessageReason.Role.ROLE_WAITS, Recipient.of(rosa.person()))
                        .getFirst()
                        .state());
        assertEquals(List.of(), server.to(zelda.email()));
    }

    @Test
    void an_ended_coordinator_is_told_at_their_address_and_so_are_the_others() {
        As.administrator(administrator, () -> memberships.dismiss(team.organization(), rosa.person()));
        post.until(() -> mailed(rosa.email()) == 1);
        assertEquals(
                1,
                rows.of(MessageReason.Role.COORDINATOR_ENDED, Recipient.of(given.coordinator(team.organization())))
                        .size());
    }

    @Test
    void a_coordinator_whose_account_is_closed_is_told_all_the_same() {
        var bo = account("Bo");
        given.appoint(team.organization(), bo.person(), StaffRole.COORDINATOR);
        As.administrator(administrator, () -> accounts.deactivate(bo.person()));
        post.until(() -> mailed(bo.email()) == 1);
        assertEquals(
                1,
                rows.of(MessageReason.Role.COORDINATOR_ENDED, Recipient.of(rosa.person()))
                        .size());
    }

    @Test
    void a_new_second_factor_by_a_link_in_other_hands_is_told_to_its_person_and_the_coordinators() {
        var bo = account("Bo");
        given.appoint(team.organization(), bo.person(), StaffRole.ORGANIZER);
        new Renewing(accounts, enrolment, appClock).secondFactor(administrator, bo.person());
        post.until(() -> mailed(bo.email()) == 1 && mailed(rosa.email()) == 1);
        assertEquals(
                1,
                rows.of(MessageReason.Role.ACCOUNT_RENEWED, Recipient.of(bo.person()))
                        .size());
        assertEquals(
                1,
                rows.of(MessageReason.Role.ROLE_WAITS, Recipient.of(rosa.person()))
                        .size());
    }

    @Test
    void a_new_password_by_a_link_that_an_administrator_handed_over_suspends_and_one_by_mail_does_not() {
        var bo = account("Bo");
        given.appoint(team.organization(), bo.person(), StaffRole.ORGANIZER);
        passwords.ask(bo.email());
        post.until(() -> mailed(bo.email()) == 1);
        passwords.reset(token(bodyOf(bo.email())), "four lamps over the ferry");
        assertTrue(memberships.may(bo.person(), Right.PLAN, team.organization()));
        var waits = queue(bo, MessageReason.Account.PASSWORD_RESET, 9);
        var link = As.administrator(administrator, () -> withoutMail().handOver(new MessageId(waits)))
                .orElseThrow();
        passwords.reset(token(link), "five lamps over the ferry");
        assertFalse(memberships.may(bo.person(), Right.PLAN, team.organization()));
        assertThrows(
                nyc.icefree.people.NotYours.class,
                () -> As.staff(bo.person(), () -> memberships.list(team.organization())));
    }

    private UUID queue(Invited who, MessageReason reason, int version) {
        rows.add(reason, List.of(Recipient.of(who.person())), who.person().value(), version, null, clock.instant());
        return rows.of(reason, Recipient.of(who.person())).stream()
                .filter(m -> m.aboutVersion() == version)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String bodyOf(String address) {
        try {
            return body(mailedBy(address).getFirst(), 0);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretToken token(String text) {
        var found = java.util.regex.Pattern.compile("/sign-in/reset/([A-Za-z0-9_-]+)")
                .matcher(text);
        assertTrue(found.find(), text);
        return new SecretToken(found.group(1));
    }
}

package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AskedAddress;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.PlainColumns;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.SignedIn;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.OwnAddress;
import nyc.icefree.volunteers.VolunteerRefused;
import nyc.icefree.volunteers.VolunteerRefused.Reason;
import nyc.icefree.volunteers.addresses.AddressPurge;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A volunteer has another address once it is proved, and can go back when it was not them; nobody takes an account by its address. */
@DatabasesDiffer
abstract class OwnAddressContract extends LettingGoGround {
    @AppTest
    static class OnH2Test extends OwnAddressContract {}

    @PostgresAppTest
    static class OnPostgresTest extends OwnAddressContract {}

    @Autowired
    OwnAddress own;

    @Autowired
    AddressPurge addresses;

    @Autowired
    SignInLinks links;

    @Autowired
    SignedIn signedIn;

    private SecretToken asked(String email) {
        As.volunteer(ada, () -> own.ask(email));
        return AskedAddress.link(jdbc, own, ada);
    }

    private void move(String email) {
        var link = asked(email);
        As.volunteer(ada, () -> own.confirm(link));
    }

    private SecretToken wayBack() {
        return AskedAddress.wayBack(jdbc, own, ada);
    }

    private static void refused(Reason reason, Runnable what) {
        assertEquals(
                List.of(reason), assertThrows(VolunteerRefused.class, what::run).reasons());
    }

    private int epoch() {
        return jdbc.sql("select session_epoch from person where id = ?")
                .param(ada.value())
                .query(Integer.class)
                .single();
    }

    private PersonId another(String address, OrganizationId... organizations) {
        return volunteers.enlist(Given.helper("Also Ada", address, Language.SPANISH, organizations));
    }

    @Test
    void it_changes_once_the_new_one_is_proved_and_all_of_before_ends() {
        String other = Given.email();
        var link = asked(other);
        assertEquals(other, As.volunteer(ada, () -> own.waiting()).orElseThrow());
        assertTrue(As.volunteer(ada, () -> own.confirms(link)).isPresent());
        assertEquals(ada, people.byEmail(email).orElseThrow(), "looking changes nothing");
        assertEquals(List.of(), PlainColumns.with(jdbc, other));
        var before = links.issue(ada).orElseThrow();
        int epoch = epoch();
        As.volunteer(ada, () -> own.confirm(link));
        assertEquals(ada, people.byEmail(other).orElseThrow());
        assertTrue(people.byEmail(email).isEmpty());
        assertTrue(epoch() > epoch, "sessions end");
        assertTrue(links.whom(before).isEmpty(), "and so do links");
        assertThrows(LinkExpired.class, () -> As.volunteer(ada, () -> own.confirm(link)));
    }

    @Test
    void who_did_not_want_it_goes_back_however_often_it_moved_on() {
        move(Given.email());
        var back = wayBack();
        String third = Given.email();
        move(third);
        var pending = asked(Given.email());
        int epoch = epoch();
        assertTrue(As.nobody(() -> own.leadsBack(back)).isPresent());
        As.nobody(() -> own.goBack(back));
        assertEquals(ada, people.byEmail(email).orElseThrow());
        assertTrue(people.byEmail(third).isEmpty());
        assertTrue(epoch() > epoch);
        assertThrows(LinkExpired.class, () -> As.volunteer(ada, () -> own.confirm(pending)));
        assertThrows(LinkExpired.class, () -> As.nobody(() -> own.goBack(back)));
    }

    @Test
    void a_new_address_leads_around_no_block() {
        letGo();
        String second = Given.email();
        move(second);
        As.volunteer(ada, () -> volunteers.leave());
        email = second;
        assertEquals(Set.of(), helped(signedUp(team.organization())));
    }

    @Test
    void what_nobody_confirms_is_forgotten_after_a_day_and_what_was_left_after_a_week() {
        move(Given.email());
        var back = wayBack();
        var link = asked(Given.email());
        jdbc.sql("update volunteer_other_mail_address set since = ? where kind = 'WANTED'")
                .param(Timestamp.from(Instant.now().minus(Duration.ofHours(25))))
                .update();
        jdbc.sql("update volunteer_other_mail_address set since = ? where kind = 'LEFT'")
                .param(Timestamp.from(Instant.now().minus(Duration.ofDays(8))))
                .update();
        assertThrows(LinkExpired.class, () -> As.volunteer(ada, () -> own.confirm(link)));
        assertThrows(LinkExpired.class, () -> As.nobody(() -> own.goBack(back)));
        assertTrue(addresses.purgeDue() >= 2);
    }

    @Test
    void an_address_of_another_account_is_refused_once_it_is_proved_and_not_before() {
        String known = Given.email();
        another(known, team.organization());
        String staff = signedIn.account(false).email();
        String somebody = Given.email();
        people.register("Somebody", somebody, Language.ENGLISH);
        for (String taken : List.of(known, staff, somebody)) {
            var link = asked(taken);
            assertEquals(taken, As.volunteer(ada, () -> own.waiting()).orElseThrow());
            refused(Reason.EMAIL_OF_ANOTHER, () -> As.volunteer(ada, () -> own.confirm(link)));
            assertEquals(ada, people.byEmail(email).orElseThrow());
        }
        var link = asked(known);
        As.volunteer(people.byEmail(known).orElseThrow(), () -> volunteers.leave());
        As.volunteer(ada, () -> own.confirm(link));
        assertEquals(ada, people.byEmail(known).orElseThrow());
    }

    @Test
    void a_link_works_for_who_asked_and_ends_with_the_next() {
        var first = asked(Given.email());
        var stranger = another(Given.email(), team.organization());
        assertTrue(As.volunteer(stranger, () -> own.confirms(first)).isEmpty());
        assertThrows(LinkExpired.class, () -> As.volunteer(stranger, () -> own.confirm(first)));
        var second = asked(Given.email());
        assertThrows(LinkExpired.class, () -> As.volunteer(ada, () -> own.confirm(first)));
        As.volunteer(ada, () -> own.confirm(second));
    }

    @Test
    void a_sign_up_that_nobody_proved_closes_neither_the_new_address_nor_the_way_back() {
        String other = Given.email();
        As.nobody(() -> volunteers.signUp(Given.helper("Also Ada", other, Language.SPANISH, team.organization())));
        move(other);
        var back = wayBack();
        As.nobody(() -> volunteers.signUp(Given.helper("Also Ada", email, Language.SPANISH, team.organization())));
        As.nobody(() -> own.goBack(back));
        assertEquals(ada, people.byEmail(email).orElseThrow());
    }

    @Test
    void nobody_goes_back_over_another_account_nor_into_that_of_who_organizes() {
        move(Given.email());
        var back = wayBack();
        another(email, team.organization());
        refused(Reason.EMAIL_OF_ANOTHER, () -> As.nobody(() -> own.goBack(back)));
        jdbc.sql("insert into staff_account (person_id, last_totp_step, administrator, active, invited_at)"
                        + " values (?, 0, false, true, current_timestamp)")
                .param(ada.value())
                .update();
        assertTrue(As.nobody(() -> own.leadsBack(back)).isEmpty());
        assertThrows(LinkExpired.class, () -> As.nobody(() -> own.goBack(back)));
        refused(Reason.EMAIL_NOT_BY_A_LINK, () -> As.volunteer(ada, () -> own.ask(Given.email())));
    }

    @Test
    void who_is_let_go_by_one_address_is_so_by_each_that_was_theirs_and_by_no_other() {
        String after = Given.email();
        move(after);
        String strangers = Given.email();
        As.volunteer(ada, () -> own.ask(strangers));
        letGo();
        var back = wayBack();
        As.nobody(() -> own.goBack(back));
        As.volunteer(ada, () -> volunteers.leave());
        assertEquals(Set.of(), helped(another(email, team.organization())));
        assertEquals(Set.of(), helped(another(after, team.organization())));
        assertEquals(Set.of(team.organization()), helped(another(strangers, team.organization())));
    }
}

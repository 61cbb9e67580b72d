package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AskedAddress;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.OwnAddress;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerRefused;
import nyc.icefree.volunteers.VolunteerRefused.Reason;
import nyc.icefree.volunteers.blocks.BlockReason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody takes an account by its address: not by a press of its owner, not by an old mailbox, and no thief closes the way back. */
abstract class AddressTakenContract extends LettingGoGround {
    @AppTest
    static class OnH2Test extends AddressTakenContract {}

    @PostgresAppTest
    static class OnPostgresTest extends AddressTakenContract {}

    @Autowired
    OwnAddress own;

    @Autowired
    StaffAccounts accounts;

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    private SecretToken asked(PersonId person, String email) {
        As.volunteer(person, () -> own.ask(email));
        return AskedAddress.link(jdbc, own, person);
    }

    private void move(PersonId person, String email) {
        var link = asked(person, email);
        As.volunteer(person, () -> own.confirm(link));
    }

    private SecretToken wayBack(PersonId person) {
        var change = jdbc.sql("select id from volunteer_old_mail_address where person_id = ? order by left_at")
                .param(person.value())
                .query(UUID.class)
                .list()
                .getFirst();
        return own.linkToLeft(change).orElseThrow();
    }

    private VolunteerForm form(String address) {
        return new VolunteerForm(
                "Also Ada",
                address,
                Language.SPANISH,
                new VolunteerAnswers(Set.of(Language.SPANISH), Set.of(), Set.of(), Set.of(team.organization())));
    }

    private PersonId another(String address) {
        return volunteers.enlist(form(address));
    }

    private static void refused(Reason reason, Runnable what) {
        assertEquals(
                List.of(reason), assertThrows(VolunteerRefused.class, what::run).reasons());
    }

    @Test
    void the_link_alone_gives_nobody_the_account_of_who_presses_it() {
        String known = address();
        var victim = another(known);
        var link = asked(ada, known);
        refused(Reason.SIGN_IN_FIRST, () -> As.nobody(() -> own.confirms(link)));
        refused(Reason.SIGN_IN_FIRST, () -> As.volunteer(victim, () -> own.confirms(link)));
        refused(Reason.SIGN_IN_FIRST, () -> As.volunteer(victim, () -> own.confirm(link)));
        assertEquals(victim, people.byEmail(known).orElseThrow());
        As.volunteer(ada, () -> own.confirm(link));
        assertEquals(ada, people.byEmail(known).orElseThrow());
    }

    @Test
    void no_old_mailbox_leads_to_somebody_who_organizes_by_now() {
        String after = address();
        move(ada, after);
        var back = wayBack(ada);
        jdbc.sql("insert into staff_account (person_id, last_totp_step, administrator, active, invited_at)"
                        + " values (?, 0, false, true, current_timestamp)")
                .param(ada.value())
                .update();
        assertTrue(As.nobody(() -> own.leadsBack(back)).isEmpty());
        assertThrows(LinkExpired.class, () -> As.nobody(() -> own.goBack(back)));
        assertEquals(ada, people.byEmail(after).orElseThrow());
    }

    @Test
    void whoever_is_invited_to_organize_has_no_other_address_any_more() {
        String after = address();
        move(ada, after);
        As.volunteer(ada, () -> own.ask(address()));
        As.administrator(given.person(), () -> accounts.invite("Ada", after, Language.ENGLISH, false));
        for (String table : List.of("volunteer_old_mail_address", "volunteer_new_mail_address")) {
            assertEquals(
                    0,
                    jdbc.sql("select count(*) from " + table + " where person_id = ?")
                            .param(ada.value())
                            .query(Integer.class)
                            .single());
        }
    }

    @Test
    void a_sign_up_with_the_old_address_does_not_close_the_way_back() {
        move(ada, address());
        var back = wayBack(ada);
        As.nobody(() -> volunteers.signUp(form(email)));
        var planted = people.byEmail(email).orElseThrow();
        As.nobody(() -> own.goBack(back));
        assertEquals(ada, people.byEmail(email).orElseThrow());
        assertTrue(people.card(planted).isEmpty());
    }

    @Test
    void who_signed_up_anew_with_the_old_address_is_one_with_whom_it_leads_back_to() {
        move(ada, address());
        var back = wayBack(ada);
        var anew = another(email);
        var shift = shift(team, 1, slot(10, 12));
        As.volunteer(anew, () -> signup.take(shift));
        As.nobody(() -> own.goBack(back));
        assertEquals(ada, people.byEmail(email).orElseThrow());
        assertTrue(people.card(anew).isEmpty());
        assertEquals(1, As.volunteer(ada, () -> signup.all()).size());
    }

    @Test
    void nobody_goes_back_over_the_account_of_somebody_who_organizes() {
        move(ada, address());
        var back = wayBack(ada);
        As.administrator(given.person(), () -> accounts.invite("Ada", email, Language.ENGLISH, false));
        assertThrows(LinkExpired.class, () -> As.nobody(() -> own.goBack(back)));
    }

    @Test
    void an_account_that_can_still_be_taken_back_is_not_made_one_with_another() {
        String stolen = address();
        var thief = another(address());
        move(ada, stolen);
        var back = wayBack(ada);
        var link = asked(thief, stolen);
        refused(Reason.EMAIL_NOT_BY_A_LINK, () -> As.volunteer(thief, () -> own.confirm(link)));
        As.nobody(() -> own.goBack(back));
        assertEquals(ada, people.byEmail(email).orElseThrow());
    }

    @Test
    void nor_by_the_way_back_of_another() {
        String mailbox = address();
        var thief = another(mailbox);
        move(thief, address());
        var over = wayBack(thief);
        move(ada, mailbox);
        var back = wayBack(ada);
        assertThrows(LinkExpired.class, () -> As.nobody(() -> own.goBack(over)));
        As.nobody(() -> own.goBack(back));
        assertEquals(ada, people.byEmail(email).orElseThrow());
    }

    @Test
    void each_request_says_its_own_address_alone() {
        String first = address();
        As.volunteer(ada, () -> own.ask(first));
        var request = AskedAddress.request(jdbc, ada);
        assertEquals(first, own.linkToAsked(request).orElseThrow().email());
        String second = address();
        As.volunteer(ada, () -> own.ask(second));
        assertTrue(own.linkToAsked(request).isEmpty());
        assertEquals(
                second,
                own.linkToAsked(AskedAddress.request(jdbc, ada)).orElseThrow().email());
    }

    @Test
    void who_is_let_go_by_one_address_is_so_after_the_way_back_and_by_the_one_that_they_left() {
        String after = address();
        move(ada, after);
        letGo();
        assertEquals(Set.of(), helped(another(email)), "the old address is theirs too");
        var back = wayBack(ada);
        As.nobody(() -> own.goBack(back));
        As.volunteer(ada, () -> volunteers.leave());
        assertEquals(Set.of(), helped(another(email)));
        assertEquals(Set.of(), helped(another(after)));
    }

    @Test
    void a_block_over_the_old_address_is_carried_out_by_the_way_back() {
        move(ada, address());
        var back = wayBack(ada);
        var anew = another(email);
        As.staff(coordinator, () -> lettingGo.letGo(anew, team.organization(), BlockReason.OTHER));
        As.nobody(() -> own.goBack(back));
        assertEquals(Set.of(), helped(ada));
    }

    @Test
    void an_address_that_is_only_asked_for_is_not_let_go() {
        String strangers = address();
        As.volunteer(ada, () -> own.ask(strangers));
        letGo();
        assertEquals(Set.of(team.organization()), helped(another(strangers)));
    }

    @Test
    void an_address_of_somebody_who_is_no_volunteer_cannot_be_had() {
        String taken = address();
        people.register("Somebody", taken, Language.ENGLISH);
        var link = asked(ada, taken);
        assertThrows(LinkExpired.class, () -> As.volunteer(ada, () -> own.confirm(link)));
        assertFalse(people.byEmail(email).isEmpty());
    }

    @Test
    void who_is_let_back_is_so_by_each_block_over_their_address() {
        String second = address();
        var also = another(second);
        letGo();
        As.staff(coordinator, () -> lettingGo.letGo(also, team.organization(), BlockReason.OTHER));
        move(ada, second);
        var known = list().stream()
                .filter(row -> "Ada".equals(row.name()))
                .findFirst()
                .orElseThrow();
        As.staff(coordinator, () -> lettingGo.lift(known.id()));
        assertEquals(List.of(), list());
        As.volunteer(ada, () -> volunteers.leave());
        assertEquals(Set.of(team.organization()), helped(another(second)));
    }
}

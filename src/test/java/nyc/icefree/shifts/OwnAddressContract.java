package nyc.icefree.shifts;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.AskedAddress;
import nyc.icefree.AtOnce;
import nyc.icefree.PlainColumns;
import nyc.icefree.Raced;
import nyc.icefree.SignedIn;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.text.Language;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.OwnAddress;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerRefused;
import nyc.icefree.volunteers.VolunteerRefused.Reason;
import nyc.icefree.volunteers.addresses.AddressPurge;
import nyc.icefree.volunteers.blocks.BlockReason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A volunteer has another address once it is proved, can go back when it was not them, and is one person with two proved ones. */
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

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    private SecretToken asked(String email) {
        As.volunteer(ada, () -> own.ask(email));
        return AskedAddress.link(jdbc, own, ada);
    }

    private void move(String email) {
        var link = asked(email);
        As.volunteer(ada, () -> own.confirm(link));
    }

    private SecretToken wayBack() {
        var change = jdbc.sql("select id from volunteer_old_mail_address where person_id = ? order by left_at")
                .param(ada.value())
                .query(UUID.class)
                .list()
                .getFirst();
        assertEquals(email, own.left(change).orElseThrow());
        return own.linkToLeft(change).orElseThrow();
    }

    private int epoch() {
        return jdbc.sql("select session_epoch from person where id = ?")
                .param(ada.value())
                .query(Integer.class)
                .single();
    }

    private PersonId another(String address, OrganizationId... organizations) {
        return volunteers.enlist(new VolunteerForm(
                "Also Ada",
                address,
                Language.SPANISH,
                new VolunteerAnswers(Set.of(Language.SPANISH), Set.of(), Set.of(), Set.of(organizations))));
    }

    @Test
    void it_changes_once_the_new_one_is_proved_and_all_of_before_ends() {
        String other = address();
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
        move(address());
        var back = wayBack();
        String third = address();
        move(third);
        var pending = asked(address());
        int epoch = epoch();
        assertTrue(As.nobody(() -> own.leadsBack(back)).isPresent());
        As.nobody(() -> own.goBack(back));
        assertEquals(ada, people.byEmail(email).orElseThrow());
        assertTrue(people.byEmail(third).isEmpty());
        assertTrue(epoch() > epoch);
        assertThrows(LinkExpired.class, () -> As.volunteer(ada, () -> own.confirm(pending)));
        assertThrows(LinkExpired.class, () -> As.nobody(() -> own.goBack(back)));
        assertEquals(
                0,
                jdbc.sql("select count(*) from volunteer_old_mail_address where leads_back and person_id = ?")
                        .param(ada.value())
                        .query(Integer.class)
                        .single());
    }

    @Test
    void asking_tells_nothing_of_who_has_the_address_and_asking_anew_ends_what_was_asked() {
        String known = address();
        another(known, team.organization());
        String staff = signedIn.account(false).email();
        for (String email : List.of(address(), known, staff)) {
            As.volunteer(ada, () -> own.ask(email));
            assertEquals(email, As.volunteer(ada, () -> own.waiting()).orElseThrow());
        }
        var first = AskedAddress.link(jdbc, own, ada);
        var second = asked(address());
        assertThrows(LinkExpired.class, () -> As.volunteer(ada, () -> own.confirm(first)));
        As.volunteer(ada, () -> own.confirm(second));
    }

    @Test
    void who_organizes_neither_changes_theirs_by_it_nor_loses_it_to_it() {
        var account = signedIn.account(false);
        var link = asked(account.email());
        var refused = assertThrows(VolunteerRefused.class, () -> As.volunteer(ada, () -> own.confirm(link)));
        assertEquals(List.of(Reason.EMAIL_NOT_BY_A_LINK), refused.reasons());
        assertEquals(account.person(), people.byEmail(account.email()).orElseThrow());
        another(account.email(), team.organization());
        assertThrows(VolunteerRefused.class, () -> As.volunteer(account.person(), () -> own.ask(address())));
        assertEquals(
                List.of(Reason.EMAIL_NOT_AN_ADDRESS),
                assertThrows(VolunteerRefused.class, () -> As.volunteer(ada, () -> own.ask("nonsense")))
                        .reasons());
    }

    @Test
    void two_accounts_become_one_with_the_shifts_and_organizations_of_both() {
        var other = given.team();
        String second = address();
        var also = another(second, other.organization(), team.organization());
        var both = shift(team, 3, slot(10, 12));
        var theirs = shift(other, 2, slot(13, 14));
        var handedBack = shift(team, 2, slot(15, 16));
        As.volunteer(ada, () -> {
            signup.take(both);
            signup.take(handedBack);
            signup.handBack(handedBack);
        });
        As.volunteer(also, () -> {
            signup.take(both);
            signup.take(handedBack);
        });
        As.staff(other.organizer(), () -> staffing.assign(theirs, also, null));
        assertEquals(2, taken(both));
        move(second);
        assertEquals(ada, people.byEmail(second).orElseThrow());
        assertTrue(people.card(also).isEmpty());
        assertFalse(vault.hasKey(KeyOwner.person(also.value())));
        assertEquals(Set.of(team.organization(), other.organization()), helped(ada));
        assertEquals(1, taken(both));
        assertEquals(1, taken(theirs));
        assertEquals(1, taken(handedBack));
        assertEquals(
                List.of(AssignmentState.CONFIRMED, AssignmentState.CONFIRMED, AssignmentState.CONFIRMED),
                As.volunteer(ada, () -> signup.all()).stream()
                        .map(one -> one.state())
                        .toList());
        assertEquals("Ada", people.card(ada).orElseThrow().name(), "the own answers stay");
    }

    @Test
    void what_an_organizer_wrote_of_the_other_can_still_be_read() {
        String second = address();
        var also = another(second, team.organization());
        var far = shift(team, 1, slot(10, 12));
        As.volunteer(volunteer(team), () -> signup.take(far));
        As.staff(team.organizer(), () -> staffing.assign(far, also, "two are needed"));
        move(second);
        assertEquals(
                "two are needed",
                As.volunteer(ada, () -> signup.all()).getFirst().overrideReason());
    }

    @Test
    void who_let_go_of_either_let_go_of_both() {
        String second = address();
        var also = another(second, team.organization());
        As.staff(coordinator, () -> lettingGo.letGo(also, team.organization(), BlockReason.OTHER));
        var shift = shift(team, 1, slot(10, 12));
        As.volunteer(ada, () -> signup.take(shift));
        move(second);
        assertEquals(Set.of(), helped(ada));
        assertEquals(0, taken(shift));
        assertEquals("Ada", list().getFirst().name());
        As.volunteer(ada, () -> volunteers.leave());
        assertEquals(Set.of(), helped(signedUp(team.organization())), "nor by the address of before");
    }

    @Test
    void a_new_address_leads_around_no_block() {
        letGo();
        String second = address();
        move(second);
        As.volunteer(ada, () -> volunteers.leave());
        email = second;
        assertEquals(Set.of(), helped(signedUp(team.organization())));
    }

    @Raced
    void both_at_once_into_each_other_leave_one() throws Exception {
        String second = address();
        var also = another(second, team.organization());
        var mine = asked(second);
        As.volunteer(also, () -> own.ask(email));
        var theirs = AskedAddress.link(jdbc, own, also);
        var next = new java.util.concurrent.atomic.AtomicInteger();
        var tries = AtOnce.run(2, () -> {
            boolean first = next.getAndIncrement() == 0;
            As.volunteer(first ? ada : also, () -> own.confirm(first ? mine : theirs));
            return true;
        });
        int done = 0;
        for (var one : tries) {
            try {
                one.get();
                done++;
            } catch (java.util.concurrent.ExecutionException late) {
                assertTrue(late.getCause() instanceof LinkExpired, late.toString());
            }
        }
        assertEquals(1, done);
        assertEquals(
                1,
                List.of(ada, also).stream()
                        .filter(who -> people.card(who).isPresent())
                        .count());
    }

    @Test
    void what_nobody_confirms_is_forgotten_after_a_day_and_what_was_left_after_a_week() {
        move(address());
        var back = wayBack();
        var link = asked(address());
        jdbc.sql("update volunteer_new_mail_address set asked_at = ?")
                .param(Timestamp.from(Instant.now().minus(Duration.ofHours(25))))
                .update();
        jdbc.sql("update volunteer_old_mail_address set left_at = ?")
                .param(Timestamp.from(Instant.now().minus(Duration.ofDays(8))))
                .update();
        assertThrows(LinkExpired.class, () -> As.volunteer(ada, () -> own.confirm(link)));
        assertThrows(LinkExpired.class, () -> As.nobody(() -> own.goBack(back)));
        assertTrue(addresses.purgeDue() >= 2);
    }
}

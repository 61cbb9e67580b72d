package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AskedAddress;
import nyc.icefree.AtOnce;
import nyc.icefree.CountedStatements;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.PlainColumns;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Raced;
import nyc.icefree.Refusals;
import nyc.icefree.SignedIn;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.EmailAddress;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.signup.MyShift;
import nyc.icefree.shifts.signup.MyShift.SameTime;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.OwnAddress;
import nyc.icefree.volunteers.VolunteerPurge;
import nyc.icefree.volunteers.VolunteerRefused;
import nyc.icefree.volunteers.blocks.BlockReason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabasesDiffer
abstract class OwnAddressContract extends LettingGoGround {
    @AppTest
    static class OnH2Test extends OwnAddressContract {}

    @PostgresAppTest
    static class OnPostgresTest extends OwnAddressContract {}

    @Autowired
    OwnAddress own;

    @Autowired
    VolunteerPurge volunteerPurge;

    @Autowired
    SignInLinks links;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Texts texts;

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

    private static void refused(VolunteerRefused reason, Runnable what) {
        assertEquals(List.of(reason), Refusals.because(VolunteerRefused.class, what::run));
    }

    private int epoch() {
        return Sql.number(jdbc, "select session_epoch from person where id = ?", ada.value());
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
    void who_goes_back_from_a_later_address_ends_no_way_back_to_an_earlier_one() {
        String second = Given.email();
        move(second);
        var first = wayBack();
        move(Given.email());
        var last = AskedAddress.link(
                jdbc,
                own,
                Sql.one(
                        jdbc,
                        UUID.class,
                        "select id from volunteer_other_mail_address where kind = 'LEFT' and person_id = ?"
                                + " order by since desc limit 1",
                        ada.value()));
        As.nobody(() -> own.goBack(last));
        assertEquals(ada, people.byEmail(second).orElseThrow());
        As.nobody(() -> own.goBack(first));
        assertEquals(ada, people.byEmail(email).orElseThrow());
    }

    @Test
    void who_goes_back_brings_no_block_along_that_was_set_against_the_address_of_another() {
        String theirs = Given.email();
        var other = another(theirs, team.organization());
        As.volunteer(other, () -> own.ask(Given.email()));
        var link = AskedAddress.link(jdbc, own, other);
        As.volunteer(other, () -> own.confirm(link));
        move(theirs);
        As.staff(coordinator, () -> lettingGo.letGo(other, team.organization(), BlockReason.MAKES_OTHERS_UNSAFE));
        var back = wayBack();
        As.nobody(() -> own.goBack(back));
        assertEquals(Set.of(team.organization()), helped(ada));
    }

    @Test
    void who_goes_back_from_an_address_that_was_let_go_before_is_as_free_as_they_were() {
        String theirs = Given.email();
        var other = another(theirs, team.organization());
        As.staff(coordinator, () -> lettingGo.letGo(other, team.organization(), BlockReason.MAKES_OTHERS_UNSAFE));
        As.volunteer(other, () -> volunteers.leave());
        move(theirs);
        assertEquals(Set.of(), helped(ada));
        var back = wayBack();
        As.nobody(() -> own.goBack(back));
        As.volunteer(ada, () -> volunteers.leave());
        assertEquals(Set.of(team.organization()), helped(signedUp(team.organization())));
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
        volunteerPurge.purgeDue();
        assertEquals(
                0,
                Sql.number(jdbc, "select count(*) from volunteer_other_mail_address where person_id = ?", ada.value()));
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
            refused(VolunteerRefused.EMAIL_OF_ANOTHER, () -> As.volunteer(ada, () -> own.confirm(link)));
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
    void no_link_leads_over_another_account_nor_into_that_of_who_organizes() {
        move(Given.email());
        var back = wayBack();
        another(email, team.organization());
        refused(VolunteerRefused.EMAIL_OF_ANOTHER, () -> As.nobody(() -> own.goBack(back)));
        var pending = asked(Given.email());
        jdbc.sql("insert into staff_account (person_id, last_totp_step, administrator, active, invited_at)"
                        + " values (?, 0, false, true, current_timestamp)")
                .param(ada.value())
                .update();
        assertTrue(As.nobody(() -> own.leadsBack(back)).isEmpty());
        assertThrows(LinkExpired.class, () -> As.nobody(() -> own.goBack(back)));
        assertThrows(LinkExpired.class, () -> As.volunteer(ada, () -> own.confirm(pending)));
        refused(VolunteerRefused.EMAIL_NOT_BY_A_LINK, () -> As.volunteer(ada, () -> own.ask(Given.email())));
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

    private List<MyShift> mine() {
        return As.volunteer(ada, () -> signup.mine());
    }

    private MyShift mine(ShiftId shift) {
        return mine().stream()
                .filter(one -> one.shift().id().equals(shift))
                .findFirst()
                .orElseThrow();
    }

    private void take(ShiftId... shifts) {
        As.volunteer(ada, () -> Arrays.asList(shifts).forEach(signup::take));
    }

    private void alone(ShiftId... shifts) {
        for (ShiftId shift : shifts) {
            assertNull(mine(shift).sameTime());
        }
    }

    private void beside(ShiftId shift, TimeSlot other) {
        assertEquals(new SameTime(ShiftRole.MARSHAL, other, true), mine(shift).sameTime());
    }

    private List<String> told(Given.Team of, ShiftId shift) {
        return sheet(of, shift).people().stream()
                .filter(one -> one.person().equals(ada))
                .flatMap(one -> one.arisen().stream())
                .map(texts.in(Language.ENGLISH)::why)
                .toList();
    }

    private ShiftId at(EventId event, TimeSlot slot) {
        var alone = draft(team, 1, slot);
        return shift(
                team,
                new ShiftDraft(
                        event,
                        null,
                        alone.role(),
                        alone.seats(),
                        slot,
                        alone.skills(),
                        alone.languages(),
                        alone.signup(),
                        alone.note().text(Language.ENGLISH)));
    }

    private void cancel(EventId event) {
        As.staff(team.organizer(), () -> eventPlanning.cancel(event, "The hall is closed"));
    }

    private ShiftId takenWhileOff(EventId event, ShiftId shift, TimeSlot other) {
        take(shift);
        var before =
                As.staff(team.organizer(), () -> eventPlanning.planOf(event)).orElseThrow();
        cancel(event);
        var taken = shift(team, 1, other);
        take(taken);
        alone(shift, taken);
        As.staff(team.organizer(), () -> {
            int version = eventPlanning.planOf(event).orElseThrow().version();
            eventPlanning.cancelBack(event, version, before);
        });
        return taken;
    }

    @Test
    void a_cancelled_event_may_come_back_to_whoever_took_another_shift_meanwhile() {
        var event = given.published(team, given.session("Know your rights", 9));
        var shift = at(event, slot(10, 12));
        var other = takenWhileOff(event, shift, slot(9, 11));
        beside(shift, slot(9, 11));
        beside(other, slot(10, 12));
        assertTrue(told(team, shift).getFirst().startsWith("Busy with Marshal"), "they plan both: as what, and when");
        assertTrue(told(team, other).getFirst().startsWith("Busy with Marshal"));
        As.staff(team.organizer(), () -> eventPlanning.postpone(event, ""));
        alone(shift, other);
        assertEquals(List.of(), told(team, shift), "nor are organizers told while it is postponed");
        assertEquals(List.of(), told(team, other));
        As.staff(team.organizer(), () -> eventPlanning.resume(event));
        beside(shift, slot(9, 11));
        beside(other, slot(10, 12));
        cancel(event);
        alone(shift, other);
        assertEquals(List.of(), told(team, shift), "of what does not take place there is nothing to say");
        assertEquals(List.of(), told(team, other));
    }

    @Test
    void so_may_one_that_was_taken_back_and_is_published_again() {
        var event = given.published(team, given.session("Know your rights", 9));
        var shift = at(event, slot(10, 12));
        take(shift);
        As.staff(team.organizer(), () -> eventPlanning.unpublish(event));
        var other = shift(team, 1, slot(10, 11));
        take(other);
        alone(other);
        As.staff(team.organizer(), () -> eventPlanning.publish(event));
        beside(shift, slot(10, 11));
        beside(other, slot(10, 12));
    }

    @Test
    void one_that_begins_when_the_other_ends_is_at_another_time() {
        var event = given.published(team, given.session("Know your rights", 9));
        var shift = at(event, slot(10, 12));
        alone(takenWhileOff(event, shift, slot(12, 14)), shift);
    }

    @Test
    void of_several_the_first_is_named_and_what_they_only_asked_for_is_none() {
        var event = given.published(team, given.session("Know your rights", 9));
        var shift = at(event, slot(10, 14));
        var last = takenWhileOff(event, shift, slot(12, 14));
        var first = shift(team, 1, slot(10, 11));
        As.staff(team.organizer(), () -> eventPlanning.unpublish(event));
        take(first);
        var asked = shiftToAskFor(team, slot(11, 12));
        As.volunteer(ada, () -> signup.ask(asked));
        As.staff(team.organizer(), () -> eventPlanning.publish(event));
        beside(shift, slot(10, 11));
        beside(first, slot(10, 14));
        beside(last, slot(10, 14));
        alone(asked);
    }

    @Test
    void what_an_organizer_gave_a_reason_for_is_not_one_too_many() {
        var first = shift(team, 1, slot(10, 12));
        var second = shift(team, 1, slot(11, 13));
        take(first);
        As.staff(team.organizer(), () -> staffing.assign(second, ada, "Both are in one room"));
        var told = new SameTime(ShiftRole.MARSHAL, slot(11, 13), false);
        assertEquals(told, mine(first).sameTime());
        assertEquals(List.of(), told(team, second), "they know, and wrote down why");
        assertEquals(
                new SameTime(ShiftRole.MARSHAL, slot(10, 12), false),
                mine(second).sameTime());
    }

    @Test
    void a_reason_hides_what_it_was_written_for_and_nothing_that_comes_up_later() {
        var event = given.published(team, given.session("Know your rights", 9));
        var shift = at(event, slot(10, 12));
        As.volunteer(volunteer(team), () -> signup.take(shift));
        As.staff(team.organizer(), () -> staffing.assign(shift, ada, "To learn how it is done"));
        assertEquals(List.of(), told(team, shift));
        cancel(event);
        var other = shift(team, 1, slot(11, 13));
        take(other);
        Sql.run(jdbc, "update event set state = 'PUBLISHED' where id = ?", event.value());
        assertEquals(1, told(team, shift).size(), "the reason was for a full shift");
        Sql.run(jdbc, "update assignment set set_aside = null where person_id = ?", ada.value());
        assertEquals(List.of(), told(team, shift), "what it was for is not known of rows of before");
    }

    @Test
    void nobody_is_asked_to_hand_back_what_they_cannot() {
        var event = given.published(team, given.session("Know your rights", 9));
        var shift = at(event, slot(10, 12));
        var other = takenWhileOff(event, shift, slot(10, 12));
        hold(shift);
        beside(other, slot(10, 12));
        beside(shift, slot(10, 12));
        hold(other);
        assertTrue(!Objects.requireNonNull(mine(shift).sameTime()).oneTooMany());
    }

    private void hold(ShiftId shift) {
        Sql.run(jdbc, "update shift set hand_back_hours = 400 where id = ?", shift.value());
    }

    @Test
    void it_takes_no_statement_more() {
        var event = given.published(team, given.session("Know your rights", 9));
        var shift = at(event, slot(10, 12));
        var other = takenWhileOff(event, shift, slot(12, 14));
        long apart = statements();
        jdbc.sql("update shift set starts_at = (select starts_at from shift where id = ?) where id = ?")
                .params(shift.value(), other.value())
                .update();
        assertEquals(apart, statements());
        assertNotNull(mine(shift).sameTime());
    }

    @Test
    void nor_does_it_where_an_organizer_reads_more_people() {
        var event = given.published(team, given.session("Know your rights", 9));
        var shift = at(event, slot(10, 12));
        var other = takenWhileOff(event, shift, slot(11, 13));
        var more = at(event, slot(14, 15));
        read(event);
        long few = read(event);
        var bo = volunteer(team);
        As.volunteer(bo, () -> signup.take(more));
        assertEquals(few, read(event));
        assertEquals(1, told(team, other).size());
    }

    private long read(EventId event) {
        return As.staff(team.organizer(), () -> CountedStatements.in(() -> planning.sheetsOf(event)));
    }

    private long statements() {
        return As.volunteer(ada, () -> CountedStatements.in(signup::mine));
    }

    @Test
    void lifted_it_is_as_if_it_had_never_been() {
        letGo();
        var id = list().getFirst().id();
        As.staff(coordinator, () -> lettingGo.lift(id));
        assertEquals(List.of(), list());
        assertFalse(vault.hasKey(KeyOwner.block(id.value())));
        As.volunteer(ada, () -> volunteers.change(form(team.organization())));
        assertEquals(1, helpers().total());
    }

    @Test
    void after_a_year_it_ends_with_its_key_and_nobody_can_tell_whose_it_was() {
        letGo();
        var id = list().getFirst().id();
        var owner = KeyOwner.block(id.value());
        String address = new EmailAddress(email).value();
        String tag = Sql.one(
                jdbc, String.class, "select tag from volunteer_block_mail_address where block_id = ?", id.value());
        assertEquals(vault.mac(owner, "address that was let go", address), tag);
        assertEquals(List.of(), PlainColumns.with(jdbc, email), "nor does anything say it in plain");
        assertEquals(List.of(), PlainColumns.with(jdbc, BlockReason.MAKES_OTHERS_UNSAFE.name()));
        age(id.value(), Duration.ofDays(364));
        purge.purgeDue();
        assertEquals(1, list().size());
        age(id.value(), Duration.ofDays(367));
        assertTrue(purge.purgeDue() >= 1);
        assertEquals(List.of(), list());
        assertThrows(
                RuntimeException.class,
                () -> vault.mac(owner, "address that was let go", address),
                "nor from a backup");
        As.volunteer(ada, () -> volunteers.change(form(team.organization())));
    }

    private void age(UUID id, Duration by) {
        jdbc.sql("update volunteer_block set set_at = ? where id = ?")
                .params(Timestamp.from(Instant.now().minus(by)), id)
                .update();
    }

    @Raced(times = 8)
    void taking_a_shift_in_the_same_moment_never_leaves_them_in_it() throws Exception {
        var shift = shift(team, 1, slot(10, 12));
        Callable<Boolean> taking = () -> {
            As.volunteer(ada, () -> signup.take(shift));
            return true;
        };
        Callable<Boolean> lettingGo = () -> {
            letGo();
            return true;
        };
        int won = AtOnce.won(List.of(taking, lettingGo));
        assertTrue(won >= 1, "whoever lets go is never refused");
        assertEquals(0, taken(shift));
        assertEquals(0, helpers().total());
    }
}

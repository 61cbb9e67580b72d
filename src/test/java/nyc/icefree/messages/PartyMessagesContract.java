package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.Photographs;
import nyc.icefree.eventform.Reach;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.DecidedRsvps;
import nyc.icefree.rsvp.Proof;
import nyc.icefree.rsvp.ReservationOutcome;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpSender;
import nyc.icefree.rsvp.Wish;
import nyc.icefree.rsvp.desk.RsvpApprovals;
import nyc.icefree.rsvp.reserving.RsvpDestruction;
import nyc.icefree.rsvp.reserving.RsvpFinding;
import nyc.icefree.text.Language;
import nyc.icefree.web.StrictLimits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a party is mailed for itself: its lost link, its place on the waiting list, and other events that have room. */
abstract class PartyMessagesContract extends MailStage {
    @AppTest
    static class OnH2Test extends PartyMessagesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends PartyMessagesContract {}

    /** Spoken at no event of any other test. */
    private static final Language RARE = new Language("wo");

    @Autowired
    RsvpFinding finding;

    @Autowired
    RsvpDestruction destruction;

    @Autowired
    RateLimits limits;

    @Autowired
    RsvpApprovals approvals;

    EventId event;
    private Given.Team team;

    @BeforeEach
    void an_event() {
        event = given.published(given.team(), given.session("Know your rights", 3));
    }

    @BeforeEach
    void a_team() {
        team = given.team();
    }

    @Test
    void a_lost_link_comes_once_more_to_who_left_the_address() throws Exception {
        String email = address();
        var rosa = reserve(email);
        var ben = reserve(email);
        post.until(() -> mailed(email) == 2);
        finding.mailLinks(event, address());
        finding.mailLinks(event, email.toUpperCase(Locale.ROOT));
        post.until(() -> mailed(email) == 4);
        String both = text(mailedBy(email).get(2)) + text(mailedBy(email).get(3));
        assertTrue(both.contains("/en/r/" + rosa.manage().value()));
        assertTrue(both.contains("/en/r/" + ben.manage().value()));
    }

    @Test
    void whether_there_will_be_photographs_stands_in_the_mail() throws Exception {
        event = given.published(
                team,
                Drafts.from(given.session("Know your rights", 3))
                        .photographed(Photographs.ASK_FIRST)
                        .draft());
        String email = address();
        reserve(email);
        post.until(() -> mailed(email) == 1);
        String mail = text(mailedBy(email).getFirst());
        assertTrue(mail.contains("Please ask before you take anyone’s photo."), mail);
    }

    @Test
    void nobody_fills_a_mailbox_by_asking_again_and_again() {
        String email = address();
        try (var strict = new StrictLimits(limits)) {
            var rosa = reserve(email);
            untilHeard(event);
            for (int i = 0; i < 6; i++) {
                update(
                        "update outbox set state = 'SENT', settled_at = created_at" + " where recipient = ?",
                        rosa.rsvp().value());
                finding.mailLinks(event, email);
                finding.mailLinks(event, email);
                untilHeard(event);
            }
            assertEquals(3, confirmations(rosa).size(), "the first, and the link twice");
        }
    }

    @Test
    void a_mended_address_gets_the_confirmation_and_the_former_one_nothing_more() throws Exception {
        String wrong = address();
        String right = address();
        var rosa = reserve(wrong);
        post.until(() -> mailed(wrong) == 1);
        reservations.change(rosa.manage().value(), Given.party("Rosa", 1, right), null);
        post.until(() -> mailed(right) == 1);
        assertTrue(text(mailedBy(right).getFirst()).contains(rosa.manage().value()));
        String loud = right.toUpperCase(Locale.ROOT);
        reservations.change(rosa.manage().value(), Given.party("Rosa", 1, loud), null);
        finding.mailLinks(event, wrong);
        finding.mailLinks(event, right);
        post.until(() -> mailed(loud) == 1);
        untilHeard(event);
        assertEquals(1, mailed(wrong));
        assertEquals(2, mailed(right) + mailed(loud), "the same in other letters is no other address");
    }

    @Test
    void waiting_mail_follows_a_mended_address() {
        String wrong = address();
        String right = address();
        var rosa = reserve(wrong);
        Postman.untilHeard(() -> confirmations(rosa).size() == 1);
        reservations.change(rosa.manage().value(), Given.party("Rosa", 1, right), null);
        untilHeard(event);
        sendAll();
        assertEquals(0, server.to(wrong).size() + mailed(wrong));
        assertEquals(1, server.to(right).size() + mailed(right), "one, not two");
        String third = address();
        reservations.change(rosa.manage().value(), Given.party("Rosa", 1, third), null);
        untilHeard(event);
        reservations.change(rosa.manage().value(), Given.party("Rosa", 1, null), null);
        sendAll();
        assertEquals(0, server.to(third).size() + mailed(third));
    }

    @Test
    void of_a_destroyed_answer_nothing_waits_and_nothing_says_that_it_was_written_to() {
        String email = address();
        var rosa = reserve(email);
        Postman.untilHeard(() -> confirmations(rosa).size() == 1);
        rows.add(
                MessageReason.EVENT_CHANGED,
                List.of(Recipient.of(rosa.rsvp())),
                event.value(),
                9,
                event,
                clock.instant());
        destruction.destroy(rosa.manage().value());
        assertEquals(
                0,
                number(
                        "select count(*) from outbox where recipient = ? or about = ?",
                        rosa.rsvp().value(),
                        rosa.rsvp().value()));
        finding.mailLinks(event, email);
        untilHeard(event);
        sendAll();
        assertEquals(List.of(), confirmations(rosa));
    }

    private void sendAll() {
        sending().sendWaiting();
        sending().sendWaiting();
    }

    private List<QueuedMessage> confirmations(ReservationOutcome answer) {
        return rows.of(MessageReason.RSVP_CONFIRMATION, Recipient.of(answer.rsvp()));
    }

    private ReservationOutcome reserve(String email) {
        return given.comes(event, Given.party("Rosa", 1, email));
    }

    private static String address() {
        return "p" + Given.email();
    }

    private static String text(MimeMessage mail) throws Exception {
        return body(mail, 0);
    }

    @Test
    void a_yes_without_a_place_and_a_no_are_told_in_two_minutes() throws Exception {
        var event = event(3, true);
        String rosa = address();
        String luz = address();
        var first = reserve(event, 2, address());
        var waits = reserve(event, 2, rosa);
        var refused = reserve(event, 1, luz);
        assertTrue(body(confirmation(rosa), 0).contains("The organizers read each answer first"));
        decide(event, true, first, waits);
        decide(event, false, refused);
        heard(MessageReason.RSVP_WAITS, waits);
        heard(MessageReason.RSVP_REFUSED, refused);
        assertEquals(List.of(), rows.of(MessageReason.RSVP_WAITS, Recipient.of(first.rsvp())), "it has its places");
        sending().sendWaiting();
        String yes = body(server.to(rosa).getFirst(), 0);
        assertTrue(
                yes.contains("The organizers said yes")
                        && yes.contains("/en/r/" + waits.manage().value()),
                yes);
        String no = body(server.to(luz).getFirst(), 0);
        assertTrue(no.contains("couldn’t give you one") && no.contains("nobody expects you"), no);
        assertFalse(no.contains("change or cancel"), "there is nothing left to change");
    }

    @Test
    void what_is_taken_back_in_time_is_told_to_nobody_nor_is_a_no_to_what_was_held() {
        var event = event(3, true);
        String rosa = address();
        var refused = reserve(event, 2, rosa);
        confirmation(rosa);
        var said = decide(event, false, refused);
        heard(MessageReason.RSVP_REFUSED, refused);
        As.staff(team.organizer(), () -> approvals.undo(said));
        sending().sendWaiting();
        assertEquals(List.of(), server.to(rosa));
        var held = reserve(event, 1, address());
        var looked = reserve(event, 1, address());
        update("update rsvp set state = 'HELD' where id = ?", held.rsvp().value());
        decide(event, false, held, looked);
        heard(MessageReason.RSVP_REFUSED, looked);
        assertEquals(List.of(), rows.of(MessageReason.RSVP_REFUSED, Recipient.of(held.rsvp())));
    }

    @Test
    void each_no_is_told_of_however_fast_it_follows_one_that_was_taken_back() {
        var event = event(3, true);
        String rosa = address();
        var refused = reserve(event, 2, rosa);
        confirmation(rosa);
        for (int times = 1; times <= 4; times++) {
            int told = times;
            var said = decide(event, false, refused);
            Postman.untilHeard(() -> told(MessageReason.RSVP_REFUSED, Recipient.of(refused.rsvp())) == told);
            sending().sendWaiting();
            assertEquals(told, server.to(rosa).size());
            As.staff(team.organizer(), () -> approvals.undo(said));
        }
    }

    @Test
    void a_no_that_was_said_again_before_it_left_is_told_once() {
        var event = event(3, true);
        String rosa = address();
        var refused = reserve(event, 2, rosa);
        confirmation(rosa);
        var said = decide(event, false, refused);
        heard(MessageReason.RSVP_REFUSED, refused);
        As.staff(team.organizer(), () -> approvals.undo(said));
        var after = reserve(event, 1, address());
        decide(event, false, refused, after);
        heard(MessageReason.RSVP_REFUSED, after);
        sending().sendWaiting();
        assertEquals(1, server.to(rosa).size());
    }

    @Test
    void a_party_hears_that_its_offer_lapsed_or_went_to_others() throws Exception {
        var event = event(2, false);
        String rosa = address();
        var offered = reserve(event, 2, rosa);
        confirmation(rosa);
        reserve(event, 2, null);
        offer(event, offered.rsvp(), -1);
        // whatever happens next finds that its time has passed
        reservations.cancel(reserve(event, 1, null).manage().value());
        post.until(() -> mailed(rosa) == 2);
        String lapsed = body(mailedBy(rosa).getLast(), 0);
        assertTrue(lapsed.contains("We were holding 2 spots for you."), lapsed);
        assertTrue(lapsed.contains("now at the end"), lapsed);

        var other = event(2, false);
        String luz = address();
        var skipped = reserve(other, 2, luz);
        confirmation(luz);
        reserve(other, 2, null);
        offer(other, skipped.rsvp(), 60);
        As.staff(team.organizer(), () -> approvals.skip(skipped.rsvp(), "She asked for it"));
        post.until(() -> mailed(luz) == 2);
        String text = body(mailedBy(luz).getLast(), 0);
        assertTrue(text.contains("now at the end"), text);
        assertFalse(text.contains("She asked"), "the reason is the organizers'");
    }

    @Test
    void who_only_may_come_and_was_held_gets_its_link_once_it_is_let_in() throws Exception {
        var event = event(3, false);
        String rosa = address();
        String luz = address();
        var stands = heldMaybe(event, rosa);
        var undone = heldMaybe(event, luz);
        decide(event, true, stands);
        var said = decide(event, true, undone);
        heard(MessageReason.RSVP_CONFIRMATION, stands);
        heard(MessageReason.RSVP_CONFIRMATION, undone);
        As.staff(team.organizer(), () -> approvals.undo(said));
        sending().sendWaiting();
        String text = body(server.to(rosa).getFirst(), 0);
        assertTrue(text.contains("/en/r/" + stands.manage().value()), text);
        assertEquals(List.of(), server.to(luz), "it is held again");
    }

    @Test
    void who_cancelled_meanwhile_is_not_told_that_its_offer_lapsed() {
        var event = event(2, false);
        String rosa = address();
        var offered = reserve(event, 2, rosa);
        confirmation(rosa);
        reserve(event, 2, null);
        offer(event, offered.rsvp(), -1);
        reservations.cancel(reserve(event, 1, null).manage().value());
        heard(MessageReason.RSVP_LAPSED, offered);
        reservations.cancel(offered.manage().value());
        sending().sendWaiting();
        assertEquals(List.of(), server.to(rosa));
    }

    private ReservationOutcome heldMaybe(EventId event, String address) {
        return reservations.reserve(
                event,
                Given.party("Rosa", 1, address).wishing(Wish.MAYBE),
                UUID.randomUUID(),
                RsvpSender.of(Proof.DOUBTED));
    }

    @Test
    void a_waiting_party_hears_that_the_event_became_too_small_for_it() throws Exception {
        var event = event(4, false);
        reserve(event, 3, null);
        String rosa = address();
        String luz = address();
        var large = reserve(event, 4, rosa);
        var small = reserve(event, 2, luz);
        confirmation(rosa);
        given.change(team, event, draft -> draft.with(draft.rsvps().capacity(3)));
        heard(MessageReason.RSVP_OUTGROWN, large);
        assertEquals(List.of(), rows.of(MessageReason.RSVP_OUTGROWN, Recipient.of(small.rsvp())));
        sending().sendWaiting();
        String text = body(server.to(rosa).getFirst(), 0);
        assertTrue(text.contains("only 3 spots in all") && text.contains("you keep your turn"), text);
    }

    private void offer(EventId event, RsvpId rsvp, int minutes) {
        var until = Timestamp.from(Instant.now().plusSeconds(60L * minutes));
        update("update rsvp set state = 'OFFERED', turn = 900, offer_until = ? where id = ?", until, rsvp.value());
        update("update event_places set look_at = ? where event_id = ?", until, event.value());
    }

    private EventId event(int places, boolean approval) {
        var draft = given.session("Know your rights", 7);
        return given.published(
                team,
                draft.with(draft.rsvps()
                        .capacity(places)
                        .admittance(approval ? Admittance.APPROVED : Admittance.EVERYONE)));
    }

    private ReservationOutcome reserve(EventId event, int people, @Nullable String address) {
        return given.comes(event, Given.party("Rosa", people, address));
    }

    private DecidedRsvps decide(EventId event, boolean yes, ReservationOutcome... all) {
        var ids = Stream.of(all).map(ReservationOutcome::rsvp).toList();
        return As.staff(team.organizer(), () -> approvals.decide(event, ids, yes));
    }

    private void heard(MessageReason reason, ReservationOutcome party) {
        Postman.untilHeard(() -> told(reason, Recipient.of(party.rsvp())) == 1);
    }

    private MimeMessage confirmation(String address) {
        post.until(() -> mailed(address) == 1);
        return mailedBy(address).getFirst();
    }

    @Test
    void a_cancellation_names_up_to_three_events_with_room() {
        var off = published("Off", 3, 9);
        var party = reserve(off, 2);
        String mark = UUID.randomUUID().toString().substring(0, 8);
        published("Small " + mark, 4, 1);
        given.published(
                team,
                Drafts.from(session("Hidden " + mark, 5)).reach(Reach.BY_LINK).draft());
        for (int day = 6; day < 10; day++) {
            published("Room " + day + " " + mark, day, 9);
        }
        As.staff(team.organizer(), () -> planning.cancel(off, "Rain"));
        String text = write(MessageReason.EVENT_CANCELLED, party, off, clock.instant());
        assertTrue(text.contains("They have room right now"), text);
        assertEquals(3, text.split("/en/events/", -1).length - 1, text);
        assertFalse(text.contains("Small " + mark), "it has a place for one, and they are two");
        assertFalse(text.contains("Hidden " + mark), "it is for whoever has its link");
    }

    @Test
    void a_cancellation_names_no_date_that_is_cancelled_too() {
        var off = List.of(published("Off", 3, 9), published("Off", 4, 9));
        for (int day = 6; day < 8; day++) {
            published("Room " + day, day, 9);
        }
        var parties = off.stream().map(event -> reserve(event, 2)).toList();
        As.staff(team.organizer(), () -> off.forEach(event -> planning.cancel(event, "Rain")));
        var messages = IntStream.range(0, off.size())
                .mapToObj(n -> message(
                        MessageReason.EVENT_CANCELLED,
                        Recipient.of(parties.get(n)),
                        off.get(n).value(),
                        off.get(n),
                        1,
                        clock.instant()))
                .toList();
        String text = letters.join(
                        messages.stream()
                                .map(message -> ready(message).letter())
                                .toList(),
                        messages)
                .text();
        var words = new WhenAndWhere(texts.in(Language.ENGLISH));
        int rooms = text.indexOf("They have room right now");
        for (EventId event : off) {
            int date = text.indexOf(words.when(events.slotOf(event).orElseThrow()));
            assertTrue(date >= 0 && date < rooms, text);
        }
        assertTrue(text.indexOf("/en/events/") > rooms, text);
        assertEquals(rooms, text.lastIndexOf("They have room right now"), text);
    }

    private EventId published(String title, int inDays, int capacity) {
        return given.published(
                team, Drafts.from(session(title, inDays)).capacity(capacity).draft());
    }

    private EventDraft session(String title, int inDays) {
        return Drafts.from(given.session(title, inDays)).spoken(RARE).draft();
    }

    private RsvpId reserve(EventId event, int people) {
        return given.comes(event, Given.party("Rosa", people, Given.email())).rsvp();
    }

    private String write(MessageReason reason, RsvpId party, EventId event, Instant now) {
        return ready(message(reason, Recipient.of(party), event.value(), event, 1, now), now)
                .letter()
                .text();
    }
}

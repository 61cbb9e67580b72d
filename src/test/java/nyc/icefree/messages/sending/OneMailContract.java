package nyc.icefree.messages.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.messages.Postman;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxCounts;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever hears of one act about many dates hears of it by one mail, and of each date once. */
abstract class OneMailContract extends OneMailGround {
    @AppTest
    static class OnH2Test extends OneMailContract {}

    @PostgresAppTest
    static class OnPostgresTest extends OneMailContract {}

    @Autowired
    OutboxCounts counts;

    @Test
    void twelve_dates_that_move_are_one_mail_to_who_comes_and_one_to_who_helps() throws Exception {
        String rosa = email("rosa");
        String bo = email("bo");
        var parties = answersAll(rosa);
        var helper = volunteer(bo);
        dates.forEach(date -> helps(helper, date));
        moveAll();
        Postman.untilHeard(() -> waiting() == 2 * DATES);
        sending().sendWaiting();

        String toRosa = change(rosa);
        assertEquals("A change: 12 dates", changes(rosa).getFirst().getSubject());
        parties.forEach(party -> assertEquals(1, times(link(party), toRosa)));
        assertEquals(DATES, times("When: ", toRosa));
        for (String once :
                List.of("Hello,", "What:\n> Know your rights", "Where: ", "Keep this link to yourself", "12 dates")) {
            assertEquals(1, times(once, toRosa), once);
        }
        assertTrue(toRosa.substring(0, 130).indexOf("rights") < 0, "the preview on a locked phone tells nothing");
        var days = new ArrayList<Integer>();
        dates.forEach(date -> days.add(toRosa.indexOf(new WhenAndWhere(texts.in(Language.ENGLISH))
                .when(events.slotOf(date).orElseThrow()))));
        assertTrue(days.getFirst() > 0);
        assertEquals(days.stream().sorted().toList(), days, "in the order of the dates");
        assertEquals(DATES, times("<li>", body(changes(rosa).getFirst(), 1)));

        String toBo = change(bo);
        assertEquals("Un cambio: 12 fechas", changes(bo).getFirst().getSubject());
        assertEquals(1, times("Hola:", toBo));
        for (EventId date : dates) {
            var slot = events.slotOf(date).orElseThrow();
            assertEquals(1, times(new WhenAndWhere(texts.in(Language.SPANISH)).when(slot), toBo));
        }
        assertEquals(0, waiting());
    }

    @Test
    void who_organizes_hears_of_all_by_one_mail_with_a_link_to_each() throws Exception {
        var to = Recipient.of(team.organizer());
        var told = dates.stream()
                .map(date -> tell(MessageReason.EVENT_MOVED, to, date.value(), date, clock.instant()))
                .toList();
        sending().sendWaiting();
        sent(told);
        var address = Objects.requireNonNull(
                people.card(team.organizer()).orElseThrow().email());
        var moved = server.to(address).stream()
                .filter(mail -> subject(mail).equals("Moved: 12 dates"))
                .toList();
        assertEquals(1, moved.size());
        String text = bodies(moved);
        dates.forEach(date -> assertEquals(1, times("/workspace/events/" + date, text)));
        assertEquals(1, times("change it back right away", text));
    }

    @Test
    void a_provider_s_hour_counts_it_as_the_one_that_it_took() {
        var to = Recipient.of(team.organizer());
        dates.forEach(date -> tell(MessageReason.EVENT_MOVED, to, date.value(), date, clock.instant()));
        var limited = new Sending(rows, claims, letters, sink(), new HourlyLimit(counts, 20), clock);
        limited.sendWaiting();
        for (int n = 0; n < DATES; n++) {
            queue(somebody("Ada", Language.ENGLISH), MessageReason.ACCOUNT_RENEWED);
        }
        assertEquals(DATES, limited.sendWaiting());
        for (int n = 0; n < DATES; n++) {
            queue(somebody("Ada", Language.ENGLISH), MessageReason.ACCOUNT_RENEWED);
        }
        assertEquals(5, limited.sendWaiting());
        clock.forward(Duration.ofMinutes(61));
        assertEquals(7, limited.sendWaiting());
    }

    @Test
    void what_is_written_a_moment_later_by_the_same_act_goes_along() throws Exception {
        String rosa = email("rosa");
        var told = tellParties(answersAll(rosa));
        onlyNews();
        clock.forward(Duration.ofSeconds(150));
        sending().sendWaiting();
        assertEquals(DATES, times("When: ", change(rosa)));
        told.forEach(id -> assertEquals(row(id).createdAt(), row(id).dueAt(), "and forgotten"));
        sent(told);
    }

    @Test
    void what_can_still_be_undone_leaves_with_nothing_that_is_due() throws Exception {
        String rosa = email("rosa");
        var told = tellParties(answersAll(rosa));
        onlyNews();
        update(
                "update outbox set created_at = ?, due_at = ? where id = ?",
                Timestamp.from(clock.instant()),
                Timestamp.from(clock.instant()),
                told.getFirst());
        clock.forward(Duration.ofSeconds(115));
        sending().sendWaiting();
        assertEquals(1, changes(rosa).size());
        assertEquals(1, times("When: ", change(rosa)));
        assertTrue(row(told.getLast()).state().waits());
    }

    @Test
    void who_hurries_one_date_waits_for_no_other() throws Exception {
        String rosa = email("rosa");
        var told = tellParties(answersAll(rosa));
        clock.forward(Duration.ofMinutes(1));
        rows.hurry(told.getFirst(), clock.instant());
        sending().sendWaiting();
        assertEquals(1, changes(rosa).size());
        assertFalse(changes(rosa).getFirst().getSubject().endsWith("dates"));
        assertTrue(row(told.getLast()).state().waits());
    }

    @Test
    void each_address_and_each_language_has_a_mail_of_its_own() throws Exception {
        String rosa = email("rosa");
        String luz = email("luz");
        var parties = new ArrayList<RsvpId>();
        for (int n = 0; n < DATES; n++) {
            parties.add(answers(
                    dates.get(n),
                    n < 4 ? luz : n < 6 ? rosa.toUpperCase(Locale.ROOT) : rosa,
                    n < 10 ? Language.ENGLISH : Language.SPANISH));
        }
        tellParties(parties);
        afterAll();
        sending().sendWaiting();
        assertEquals(4, times("When: ", change(luz)));
        var toRosa = Stream.concat(changes(rosa).stream(), changes(rosa.toUpperCase(Locale.ROOT)).stream())
                .distinct()
                .toList();
        assertEquals(
                Set.of("A change: 6 dates", "Un cambio: 2 fechas"),
                toRosa.stream().map(OneMailContract::subject).collect(Collectors.toSet()));
        assertEquals(2, toRosa.size());
        parties.subList(0, 4).forEach(party -> assertFalse(bodies(toRosa).contains(link(party))));
        parties.subList(4, DATES).forEach(party -> assertEquals(1, times(link(party), bodies(toRosa))));
    }

    @Test
    void what_is_not_so_any_more_is_not_in_it_and_settled_by_itself() throws Exception {
        String rosa = email("rosa");
        var parties = answersAll(rosa);
        var told = tellParties(parties);
        As.staff(team.organizer(), () -> planning.cancel(dates.get(3), "Rain"));
        rows.add(
                MessageReason.EVENT_CHANGED,
                List.of(Recipient.of(parties.get(4))),
                dates.get(4).value(),
                8,
                dates.get(4),
                clock.instant());
        update(
                "update rsvp set state = 'CANCELLED' where id = ?",
                parties.get(5).value());
        afterAll();
        sending().sendWaiting();
        String mail = change(rosa);
        for (int n = 0; n < DATES; n++) {
            assertEquals(n == 3 || n == 5 ? 0 : 1, times(link(parties.get(n)), mail), "date " + n);
        }
        assertEquals(MessageNote.EVENT_CANCELLED, row(told.get(3)).note());
        assertEquals(MessageNote.OVERTAKEN, row(told.get(4)).note());
        assertEquals(MessageNote.OVERTAKEN, row(told.get(5)).note());
        assertEquals(MessageState.SENT, row(told.get(6)).state());
    }

    @Test
    void what_brings_an_entry_for_a_calendar_leaves_alone_and_the_rest_together() throws Exception {
        String rosa = email("rosa");
        var parties = answersAll(rosa);
        wantEntries(parties.subList(0, 2));
        var told = tellParties(parties);
        afterAll();
        sending().sendWaiting();
        assertEquals(3, changes(rosa).size());
        assertFalse(bodies(changes(rosa)).contains("moves the entry"), "none was there");
        for (MimeMessage mail : changes(rosa)) {
            assertEquals(
                    subject(mail).equals("A change: 10 dates") ? 2 : 3, ((Multipart) mail.getContent()).getCount());
        }
        sent(told);
    }
}

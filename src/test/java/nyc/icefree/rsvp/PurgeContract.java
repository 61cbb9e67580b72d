package nyc.icefree.rsvp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nyc.icefree.AppTest;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.retention.Periods;
import nyc.icefree.retention.Retention;
import nyc.icefree.rsvp.answers.RsvpRow;
import nyc.icefree.rsvp.counts.RsvpCounts;
import nyc.icefree.rsvp.counts.RsvpCounts.Tally;
import nyc.icefree.rsvp.counts.RsvpTally;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.reserving.ReservationMoves;
import nyc.icefree.rsvp.reserving.RsvpDestruction;
import nyc.icefree.rsvp.reserving.RsvpFinding;
import nyc.icefree.rsvp.reserving.RsvpPurge;
import nyc.icefree.rsvp.spots.BookingState;
import nyc.icefree.rsvp.spots.SpotsLeft;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Unreadable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What lies in the tables before and after the answers are destroyed; the same on both databases. */
@DatabasesDiffer
abstract class PurgeContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends PurgeContract {}

    @PostgresAppTest
    static class OnPostgresTest extends PurgeContract {}

    private static final int AT_ONCE = 16;
    private static final String NAME = "Canaria Zwitscher";
    private static final String EMAIL = "canary.zwitscher@example.org";
    private static final String NOTE = "sings at four";
    private static final ReservationForm CANARY = new ReservationForm(
            NAME,
            2,
            EMAIL,
            new Needs(new Language("ht"), Set.of(Need.SEAT, Need.CHILDCARE), NOTE),
            Language.SPANISH,
            false);

    @Autowired
    RsvpDestruction destruction;

    @Autowired
    RsvpFinding finding;

    @Autowired
    ReservationMoves moves;

    @Autowired
    RsvpTally tallies;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void nothing_is_left_of_it_and_who_waited_has_the_spots() {
        var event = event(3);
        var rosa = reserve(event, 3);
        var waits = reserve(event, 2);
        var code = managed(rosa).code();
        assertTrue(destroy(rosa).isPresent());
        assertEquals(List.of(waits.rsvp()), all(event).stream().map(RsvpRow::id).toList());
        assertEquals(RsvpState.GOING, state(waits));
        assertEquals(2, now(event).taken());
        assertTrue(reservations.byToken(rosa.manage().value()).isEmpty());
        assertTrue(reservations.cancel(rosa.manage().value()).isEmpty());
        assertTrue(finding.byCode(event, code).isEmpty());
        assertTrue(contacts.mailFor(rosa.rsvp()).isEmpty());
        assertTrue(destroy(rosa).isEmpty(), "twice is as once");
    }

    @Test
    void it_says_until_when_an_older_backup_can_be_read() {
        var event = event(3);
        var rosa = reserve(event, 1);
        Instant end = now(event).endsAt();
        assertEquals(
                Optional.of(Retention.USUAL
                        .reservations()
                        .after(end)
                        .atZone(now(event).terms().zone())
                        .toLocalDate()),
                destroy(rosa));
    }

    @Test
    void spots_beyond_capacity_are_not_given_again() {
        var event = event(4);
        var rosa = reserve(event, 2);
        reserve(event, 2);
        says(event, BookingState.OPEN, 2);
        assertEquals(2, now(event).extra());
        destroy(rosa);
        assertEquals(0, now(event).extra());
        assertEquals(2, now(event).taken());
    }

    @Test
    void whatever_stands_there_can_be_destroyed_also_when_it_is_over() {
        var event = event(2);
        var comes = reserve(event, 2);
        var waits = reserve(event, 1);
        var cancelled = reserve(event, 1);
        cancel(cancelled);
        destroy(waits);
        destroy(cancelled);
        endedAgo(event, Duration.ofDays(2));
        spots.mark(row(comes), RsvpState.ATTENDED);
        assertTrue(destroy(comes).isPresent());
        assertTrue(all(event).isEmpty());
        assertEquals(0, now(event).taken());
        endedAgo(event, Duration.ofDays(7));
        purge.purgeDue();
        assertTrue(destroy(comes).isEmpty());
    }

    @Test
    void of_a_party_that_moved_nothing_is_left_at_either_date() {
        var first = event(3);
        var second = event(3);
        var third = event(3);
        var rosa = reserve(first, 2);
        var other = reserve(first, 1);
        var there = moves.move(rosa.manage().value(), second, null).orElseThrow();
        var last = moves.move(there.manage().value(), third, null).orElseThrow();
        assertEquals(RsvpState.GOING, state(last));
        assertEquals(Optional.of(keptUntil(third)), destroy(rosa), "by the link that it had first, too");
        assertEquals(List.of(other.rsvp()), all(first).stream().map(RsvpRow::id).toList());
        assertTrue(all(second).isEmpty() && all(third).isEmpty());
        assertEquals(1, now(first).taken());
        assertEquals(0, now(third).taken());
    }

    @Test
    void of_a_party_that_moved_the_latest_of_its_dates_is_told() {
        var first = event(3);
        var second = event(3);
        says(first, BookingState.OPEN, 3);
        says(second, BookingState.OPEN, 3);
        var rosa = reserve(first, 2);
        starts(first, 10, Duration.ofDays(50));
        var there = moves.move(rosa.manage().value(), second, null).orElseThrow();
        var days = new RsvpDestruction.Until(keptUntil(second), keptUntil(first));
        assertTrue(days.link().isBefore(days.backups()));
        assertEquals(Optional.of(days), destruction.until(there.manage().value()), "as it is said before");
        assertEquals(Optional.of(days), destruction.until(rosa.manage().value()), "by the link that it had first, too");
        assertEquals(Optional.of(days.backups()), destroy(there));
        assertEquals(Optional.empty(), destruction.until(there.manage().value()));
    }

    private LocalDate keptUntil(EventId event) {
        return now(event)
                .keptFrom()
                .until(Retention.USUAL)
                .atZone(now(event).terms().zone())
                .toLocalDate();
    }

    @Test
    void moved_and_destroyed_at_once_it_is_at_neither_date() {
        for (int i = 0; i < 8; i++) {
            var first = event(3);
            var second = event(3);
            var rosa = reserve(first, 2);
            List<Callable<Boolean>> acts = List.of(
                    () -> {
                        try {
                            return moves.move(rosa.manage().value(), second, null)
                                    .isPresent();
                        } catch (ReservationRefused gone) {
                            return false;
                        }
                    },
                    () -> destroy(rosa).isPresent());
            Race.run(acts);
            assertTrue(all(first).isEmpty() && all(second).isEmpty());
            assertEquals(0, now(first).taken());
            assertEquals(0, now(second).taken());
        }
    }

    @Test
    void a_destruction_that_fails_destroys_nothing() {
        var event = event(3);
        var rosa = reserve(event, 3);
        var waits = reserve(event, 2);
        assertThrows(
                IllegalStateException.class,
                () -> transaction.executeWithoutResult(status -> {
                    destroy(rosa);
                    throw new IllegalStateException("stop");
                }));
        assertTrue(reservations.byToken(rosa.manage().value()).isPresent());
        assertEquals(RsvpState.WAITLISTED, state(waits));
        assertEquals(3, now(event).taken());
    }

    private Optional<LocalDate> destroy(ReservationOutcome outcome) {
        return destruction.destroy(outcome.manage().value());
    }

    @Test
    void an_event_gets_its_key_with_the_first_answer() {
        var event = event(10);
        assertFalse(hasKey(event));
        var first = reserve(event, 1);
        assertTrue(hasKey(event));
        reserve(event, 1);
        assertEquals("Rosa", name(first));
    }

    @Test
    void all_who_answer_first_at_once_are_sealed_with_one_key() {
        for (int round = 0; round < 5; round++) {
            var event = event(AT_ONCE);
            Callable<ReservationOutcome> answer = () -> reserve(event, 1);
            Race.run(Collections.nCopies(AT_ONCE, answer)).forEach(made -> assertEquals("Rosa", name(made)));
            assertEquals(AT_ONCE, all(event).size());
        }
    }

    @Test
    void what_is_purged_gets_no_key_again() {
        var answered = event(10);
        reserve(answered, 1);
        var unanswered = event(10);
        for (var event : new EventId[] {answered, unanswered}) {
            endedAgo(event, Duration.ofDays(8));
        }
        purge.purgeDue();
        for (var event : new EventId[] {answered, unanswered}) {
            assertThrows(ReservationRefused.class, () -> reserve(event, 1));
            assertFalse(hasKey(event));
        }
    }

    private boolean hasKey(EventId event) {
        return vault.hasKey(EventKeys.of(event));
    }

    private String name(ReservationOutcome made) {
        return managed(made).party().name();
    }

    @Test
    void nothing_in_the_tables_tells_who_a_party_is() {
        var event = event(10);
        var outcome = given.comes(event, CANARY);
        reservations.change(outcome.manage().value(), CANARY, null);
        for (String table : List.of("rsvp", "event_places", "event_publication", "audit_entry")) {
            for (String canary : List.of(
                    NAME, "Canaria", EMAIL, "zwitscher", NOTE, outcome.manage().value(), "SEAT")) {
                assertFalse(tableHolds(table, canary), table + " holds " + canary);
            }
        }
        var managed = managed(outcome);
        assertEquals(NAME, managed.party().name());
        assertEquals(EMAIL, managed.party().email());
        assertEquals(CANARY.party().needs(), managed.party().needs());
        assertEquals(Language.SPANISH, managed.party().language());
    }

    @Test
    void mail_goes_to_parties_that_come_or_wait_and_gave_an_address() {
        var event = event(2);
        var coming = given.comes(event, CANARY);
        reserve(event, 1);
        var mail = contacts.mailFor(coming.rsvp()).orElseThrow();
        assertEquals(List.of(coming.rsvp()), contacts.toTell(event));
        assertEquals(coming.manage(), mail.manage());
        assertEquals(EMAIL, mail.email());
        says(event, BookingState.OFF, 2);
        assertEquals(List.of(coming.rsvp()), contacts.toTell(event));
        cancel(coming);
        assertEquals(List.of(), contacts.toTell(event));
    }

    @Test
    void seven_days_after_the_event_only_counts_are_left() {
        var event = event(3);
        var outcome = given.comes(event, CANARY);
        reserve(event, 3);
        var row = row(outcome);
        var place = "rsvp:name:" + row.id();
        var key = KeyOwner.event(event.value());
        assertEquals(NAME, vault.open(key, place, row.sealed().name()));

        endedAgo(event, Duration.ofDays(7).minusMinutes(1));
        purge.purgeDue();
        assertTrue(reservations.byToken(outcome.manage().value()).isPresent());

        endedAgo(event, Duration.ofDays(7));
        purge.purgeDue();
        purge.purgeDue();
        assertTrue(all(event).isEmpty());
        assertTrue(reservations.byToken(outcome.manage().value()).isEmpty());
        assertTrue(contacts.mailFor(outcome.rsvp()).isEmpty());
        assertFalse(vault.hasKey(key));
        assertThrows(Unreadable.class, () -> vault.open(key, place, row.sealed().name()));
        assertEquals(1, audited(event));

        var counts = tallies.full(now(event));
        assertTrue(counts.purged());
        assertEquals(new Tally(1, 2), counts.of(RsvpState.GOING));
        assertEquals(new Tally(1, 3), counts.of(RsvpState.WAITLISTED));
        assertEquals(new Tally(1, 2), counts.of(NeedTopic.of(NeedKind.SEAT)));
        assertEquals(new Tally(1, 2), counts.of(NeedTopic.into(new Language("ht"))));
        assertEquals(Map.of(new Language("ht"), new Tally(1, 2)), counts.languages());
        var brief = tallies.brief(List.of(now(event))).values();
        assertEquals(
                List.of(counts.byState()),
                brief.stream().map(RsvpCounts::byState).toList());
    }

    @Test
    void they_are_kept_as_long_as_is_set() {
        var event = event(2);
        reserve(event, 2);
        endedAgo(event, Duration.ofDays(8));
        Periods.part(beans, Periods.with("kept.reservations", "9d"), RsvpPurge.class)
                .purgeDue();
        assertFalse(now(event).isPurged());
        Periods.part(beans, Periods.with("kept.reservations", "8d"), RsvpPurge.class)
                .purgeDue();
        assertTrue(now(event).isPurged());
    }

    @Test
    void a_past_event_with_a_new_date_begins_anew() {
        var event = event(2);
        reserve(event, 2);
        endedAgo(event, Duration.ofDays(8));
        purge.purgeDue();
        says(event, BookingState.OPEN, 2);
        assertEquals(RsvpState.GOING, reserve(event, 2).state());
        assertEquals(2, now(event).taken());
    }

    @Test
    void every_word_is_there_in_every_language() {
        for (var language : Language.READ) {
            for (Enum<?>[] all : List.<Enum<?>[]>of(
                    ReservationReason.values(), RsvpState.values(), SpotsLeft.values(), Need.values())) {
                for (var one : all) {
                    assertFalse(texts.in(language).get(Words.key(one)).isBlank());
                }
            }
        }
    }

    private int audited(EventId event) {
        return Sql.one(
                jdbc,
                Integer.class,
                "select count(*) from audit_entry where thing = ? and act = ?",
                event.value(),
                AuditedAct.DATA_PURGED.name());
    }

    private boolean tableHolds(String table, String canary) {
        var cells = new ArrayList<String>();
        jdbc.sql("select * from " + table).query(row -> {
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                Object cell = row.getObject(i);
                cells.add(
                        cell instanceof byte[] bytes
                                ? new String(bytes, StandardCharsets.ISO_8859_1)
                                : String.valueOf(cell));
            }
        });
        return cells.stream().anyMatch(cell -> cell.contains(canary));
    }
}

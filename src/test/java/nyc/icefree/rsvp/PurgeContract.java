package nyc.icefree.rsvp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.retention.Periods;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.lists.RsvpCounts;
import nyc.icefree.rsvp.lists.RsvpCounts.Tally;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
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
    RsvpTally tallies;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Texts texts;

    @Test
    void nothing_in_the_tables_tells_who_a_party_is() {
        var event = event(10);
        var outcome = given.comes(event, CANARY);
        reservations.change(outcome.manage().value(), CANARY);
        for (String table : List.of("rsvp", "event_places", "event_publication", "audit_entry")) {
            for (String canary : List.of(
                    NAME, "Canaria", EMAIL, "zwitscher", NOTE, outcome.manage().value(), "SEAT")) {
                assertFalse(tableHolds(table, canary), table + " holds " + canary);
            }
        }
        var managed = reservations.byToken(outcome.manage().value()).orElseThrow();
        assertEquals(NAME, managed.name());
        assertEquals(EMAIL, managed.email());
        assertEquals(CANARY.needs(), managed.needs());
        assertEquals(Language.SPANISH, managed.language());
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
        reservations.cancel(coming.manage().value());
        assertEquals(List.of(), contacts.toTell(event));
    }

    @Test
    void seven_days_after_the_event_only_counts_are_left() {
        var event = event(3);
        var outcome = given.comes(event, CANARY);
        reserve(event, 3);
        var row = rsvps.find(outcome.rsvp()).orElseThrow();
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
                    ReservationReason.values(), RsvpState.values(), PlacesLeft.values(), Need.values())) {
                for (var one : all) {
                    assertFalse(texts.in(language).get(Words.key(one)).isBlank());
                }
            }
        }
    }

    private int audited(EventId event) {
        return jdbc.sql("select count(*) from audit_entry where thing = ? and act = ?")
                .params(event.value(), AuditedAct.DATA_PURGED.name())
                .query(Integer.class)
                .single();
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

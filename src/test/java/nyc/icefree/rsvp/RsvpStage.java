package nyc.icefree.rsvp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.Given;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of this room stand on: events with places, parties, and a look into the tables. */
abstract class RsvpStage {
    @Autowired
    Given given;

    @Autowired
    Reservations reservations;

    @Autowired
    Places places;

    @Autowired
    PlacesTable table;

    @Autowired
    RsvpTable rsvps;

    @Autowired
    RsvpContacts contacts;

    @Autowired
    RsvpPurge purge;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    /** A published event of a team of its own. */
    EventId event(@Nullable Integer capacity) {
        var draft = given.session("Know your rights", 3);
        return given.published(given.team(), sized(draft, capacity));
    }

    static EventDraft sized(EventDraft draft, @Nullable Integer capacity) {
        return draft.with(draft.rsvps().capacity(capacity));
    }

    void says(EventId event, BookingState stage, @Nullable Integer capacity) {
        Instant end = clock.instant().plus(Duration.ofDays(3));
        places.follow(event, stage, capacity, end, end, KeptFrom.end(end));
    }

    void endedAgo(EventId event, Duration ago) {
        Instant end = clock.instant().minus(ago);
        places.follow(
                event, BookingState.OPEN, table.find(event).orElseThrow().capacity(), end, end, KeptFrom.end(end));
    }

    void closes(EventId event, Instant at) {
        var now = now(event);
        places.follow(event, now.stage(), now.capacity(), at, now.endsAt(), now.keptFrom());
    }

    static ReservationForm party(int people) {
        return new ReservationForm("Rosa", people, null, Needs.NONE, Language.SPANISH, true);
    }

    static ReservationForm notWaiting(int people) {
        return new ReservationForm("Rosa", people, null, Needs.NONE, Language.SPANISH, false);
    }

    ReservationOutcome reserve(EventId event, int people) {
        return reservations.reserve(event, party(people), UUID.randomUUID());
    }

    RsvpState state(ReservationOutcome outcome) {
        return rsvps.find(outcome.rsvp()).orElseThrow().state();
    }

    EventReservations now(EventId event) {
        return table.find(event).orElseThrow();
    }

    int peopleWithPlaces(EventId event) {
        return rsvps.of(event, Set.of(RsvpState.GOING, RsvpState.ATTENDED, RsvpState.NO_SHOW), 10_000).stream()
                .mapToInt(RsvpRow::partySize)
                .sum();
    }

    List<RsvpRow> all(EventId event) {
        return rsvps.of(event, Set.of(RsvpState.values()), 10_000);
    }
}

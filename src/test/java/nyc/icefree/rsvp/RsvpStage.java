package nyc.icefree.rsvp;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nyc.icefree.AppParts;
import nyc.icefree.Given;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.rsvp.answers.RsvpRow;
import nyc.icefree.rsvp.answers.RsvpTable;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.reserving.RsvpPurge;
import nyc.icefree.rsvp.spots.BookingState;
import nyc.icefree.rsvp.spots.BookingTerms;
import nyc.icefree.rsvp.spots.EventSpots;
import nyc.icefree.rsvp.spots.RsvpContacts;
import nyc.icefree.rsvp.spots.SpotTable;
import nyc.icefree.rsvp.spots.Spots;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of this room stand on: events with places, parties, and a look into the tables. */
abstract class RsvpStage extends AppParts {
    @Autowired
    Spots spots;

    @Autowired
    SpotTable table;

    @Autowired
    RsvpTable rsvps;

    @Autowired
    RsvpContacts contacts;

    @Autowired
    RsvpPurge purge;

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
        follow(event, stage, capacity, end, end);
    }

    void endedAgo(EventId event, Duration ago) {
        Instant end = clock.instant().minus(ago);
        follow(event, BookingState.OPEN, now(event).capacity(), end, end);
    }

    /** Of an event that begins in some days, where it is now that hour: by day offers are sent, at night none are. */
    EventId eventAt(int hour, @Nullable Integer capacity) {
        var event = event(capacity);
        starts(event, hour, Duration.ofDays(5));
        return event;
    }

    void starts(EventId event, int hour, Duration in) {
        int offset = hour - clock.instant().atZone(ZoneOffset.UTC).getHour();
        var zone = ZoneOffset.ofHours(offset > 14 ? offset - 24 : offset < -12 ? offset + 24 : offset);
        Instant start = clock.instant().plus(in);
        var terms = now(event).terms();
        spots.follow(
                event,
                new BookingTerms(
                        BookingState.OPEN,
                        terms.capacity(),
                        terms.admittance(),
                        start,
                        start,
                        start.plus(Duration.ofHours(2)),
                        zone,
                        RetentionStart.end(start.plus(Duration.ofHours(2)))));
    }

    void looksAtEach(EventId event) {
        admits(event, Admittance.APPROVED);
    }

    void admits(EventId event, Admittance who) {
        var terms = now(event).terms();
        spots.follow(
                event,
                new BookingTerms(
                        terms.stage(),
                        terms.capacity(),
                        who,
                        terms.closesAt(),
                        terms.startsAt(),
                        terms.endsAt(),
                        terms.zone(),
                        terms.keptFrom()));
    }

    void closes(EventId event, Instant at) {
        var now = now(event);
        follow(event, now.stage(), now.capacity(), at, now.endsAt());
    }

    private void follow(
            EventId event, BookingState stage, @Nullable Integer capacity, Instant closesAt, Instant endsAt) {
        spots.follow(
                event,
                new BookingTerms(
                        stage,
                        capacity,
                        now(event).terms().admittance(),
                        closesAt,
                        endsAt,
                        endsAt,
                        ZoneId.of("America/New_York"),
                        RetentionStart.end(endsAt)));
    }

    static ReservationForm party(int people) {
        return Given.party("Rosa", people, null, Language.SPANISH);
    }

    static ReservationForm notWaiting(int people) {
        return new ReservationForm("Rosa", people, null, Needs.NONE, Language.SPANISH, false);
    }

    /** With an address, so that it can be asked. */
    ReservationOutcome asking(EventId event, int people) {
        return given.comes(
                event,
                Given.party("Rosa", people, "rosa@example.org", Language.SPANISH)
                        .wishing(Wish.ASK_FIRST));
    }

    ReservationOutcome reserve(EventId event, int people) {
        return given.comes(event, party(people));
    }

    RsvpState state(ReservationOutcome outcome) {
        return row(outcome).state();
    }

    EventSpots now(EventId event) {
        return table.find(event).orElseThrow();
    }

    int peopleWithPlaces(EventId event) {
        return all(event).stream()
                .filter(RsvpRow::holdsSpots)
                .mapToInt(RsvpRow::size)
                .sum();
    }

    List<RsvpRow> all(EventId event) {
        return rsvps.of(event, Set.of(RsvpState.values()), 10_000);
    }

    RsvpRow row(ReservationOutcome outcome) {
        return rsvps.find(outcome.rsvp()).orElseThrow();
    }

    /** As its own page shows it. */
    ManagedRsvp managed(ReservationOutcome outcome) {
        return reservations.byToken(outcome.manage().value()).orElseThrow();
    }

    boolean cancel(ReservationOutcome outcome) {
        return reservations.cancel(outcome.manage().value()).isPresent();
    }

    List<RsvpState> states(ReservationOutcome... outcomes) {
        return states(List.of(outcomes));
    }

    List<RsvpState> states(List<ReservationOutcome> outcomes) {
        return outcomes.stream().map(outcome -> row(outcome).state()).toList();
    }
}

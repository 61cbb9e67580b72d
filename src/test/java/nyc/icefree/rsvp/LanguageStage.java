package nyc.icefree.rsvp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.database.Retries;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.LanguagePlaces;
import nyc.icefree.events.announced.EventChanged;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.languages.LanguageCap;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;

/** Events with places by language, and whether the database counts them as its rows do. */
abstract class LanguageStage extends RsvpStage {
    static final Language EN = Language.ENGLISH;
    static final Language ES = Language.SPANISH;
    static final Language FR = new Language("fr");

    @Autowired
    EventQuestions asked;

    /** Held in English and Spanish, interpreted into French; by day, some days ahead. */
    EventId bilingual(@Nullable Integer total, Map<Language, Integer> places) {
        var event = given.published(given.team(), bilingual(given.session("Know your rights", 3), total, places));
        starts(event, 10, Duration.ofDays(5));
        return event;
    }

    static EventDraft bilingual(EventDraft draft, @Nullable Integer total, Map<Language, Integer> places) {
        return draft.with(draft.accessibility().spoken(List.of(EN, ES)).interpreted(List.of(FR)))
                .with(draft.rsvps().capacity(total).byLanguage(new LanguagePlaces(places)));
    }

    /** As its organizers say from now on. */
    void says(EventId event, @Nullable Integer total, Map<Language, Integer> byLanguage) {
        var terms = now(event).terms().with(BookingState.OPEN, total);
        Retries.with(() -> {
            this.places.follow(event, terms.with(LanguageCap.of(List.of(EN, ES, FR), new LanguagePlaces(byLanguage))));
            return true;
        });
        asked.on(new EventChanged(event, 1, false));
    }

    ReservationOutcome reserve(EventId event, int people, Language language) {
        return reservations.reserve(event, party(people).in(language), UUID.randomUUID());
    }

    void change(ReservationOutcome party, ReservationForm form) {
        assertTrue(reservations.change(party.manage().value(), form).isPresent());
    }

    int taken(EventId event, Language language) {
        return now(event).rooms().of(language).taken();
    }

    RsvpRow row(ReservationOutcome party) {
        return rsvps.find(party.rsvp()).orElseThrow();
    }

    int passedOver(ReservationOutcome party) {
        return jdbc.sql("select passed_over from rsvp where id = ?")
                .param(party.rsvp().value())
                .query(Integer.class)
                .single();
    }

    /** The counters are what the rows say, none is above its bound, and nobody waits who could come in. */
    void exact(EventId event) {
        var now = now(event);
        assertEquals(peopleWithPlaces(event), now.taken(), "in total");
        Integer capacity = now.capacity();
        assertTrue(capacity == null || now.taken() <= capacity + now.extra(), "never over in total");
        var byRows = new HashMap<Language, Integer>();
        all(event).stream()
                .filter(row -> row.holdsPlaces() && row.inLanguage() != null)
                .forEach(row -> byRows.merge(row.inLanguage(), row.partySize(), Integer::sum));
        jdbc.sql("select language, capacity, extra, taken from event_language_places where event_id = ?")
                .param(event.value())
                .query(counted -> {
                    var language = new Language(counted.getString(1));
                    Integer most = counted.getObject(2, Integer.class);
                    int taken = counted.getInt(4);
                    assertEquals(byRows.getOrDefault(language, 0), taken, "in " + language);
                    assertTrue(most == null || taken <= most + counted.getInt(3), "never over in " + language);
                });
        rsvps.waiting(event)
                .forEach(party -> assertTrue(
                        !now.couldEverTake(party.partySize(), party.language())
                                || party.partySize() > now.free(party.language()),
                        "nobody waits who could come in"));
    }

    static void refused(ReservationReason reason, Executable act) {
        assertTrue(assertThrows(ReservationRefused.class, act).is(reason), reason.name());
    }
}

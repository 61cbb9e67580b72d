package nyc.icefree.messages;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nyc.icefree.AnotherLanguage;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/** An app in which it is always the same day, no job runs, and so no mail leaves by itself. */
@AppTest
@TestPropertySource(properties = "web.base-url=https://app.example.org")
@Import(LetterStage.OneDay.class)
abstract class LetterStage extends MailStage {
    /** Ten in the morning of a Monday in New York, six days before its clocks go forward. */
    static final Instant NOW = Instant.parse("2027-03-08T15:00:00Z");

    @TestConfiguration(proxyBeanMethods = false)
    static class OneDay {
        @Bean
        @Primary
        Clock thatDay() {
            var real = Clock.systemUTC();
            return Clock.offset(real, Duration.between(real.instant(), NOW));
        }
    }

    @Autowired
    Scheduler jobs;

    /** In which they read. */
    Language reads = AnotherLanguage.READER;

    @BeforeEach
    void it_is_that_day() {
        jobs.stop();
        clock.forward(Duration.between(clock.instant(), NOW));
        othersAreUnlisted();
    }

    /** So that no letter tells of the events of another. */
    void othersAreUnlisted() {
        update("update event set reach = 'BY_LINK'");
    }

    PersonId joined(Given.Team team) {
        return joined(team, StaffRole.ORGANIZER);
    }

    PersonId joined(Given.Team team, StaffRole role) {
        var rosa = people.register("Rosa", Given.email(), reads);
        given.appoint(team.organization(), rosa, role);
        return rosa;
    }

    PersonId volunteer(Given.Team... teams) {
        return given.volunteer("Bo Example", Given.email(), reads, teams);
    }

    RsvpId reserve(EventId event) {
        return reserve(event, Needs.NONE);
    }

    RsvpId reserve(EventId event, Needs needs) {
        return given.comes(event, new ReservationForm("Rosa", 2, Given.email(), needs, reads, true))
                .rsvp();
    }

    RsvpId reserve(EventId event, String state) {
        var party = reserve(event);
        stands(party, state);
        return party;
    }

    void stands(RsvpId rsvp, String state) {
        update(
                "update rsvp set turn = 1, offer_until = ?, state = ? where id = ?",
                state.equals("OFFERED") ? Timestamp.from(NOW.plus(Duration.ofHours(2))) : null,
                state,
                rsvp.value());
    }

    /** Its calendar has, or will have, an entry. */
    void wantsEntry(RsvpId party) {
        update(
                "insert into rsvp_calendar (rsvp_id, wanted, uid) values (?, true, ?)",
                party.value(),
                UUID.randomUUID());
    }

    LocalDate dayOf(EventId event) {
        return events.slotOf(event).orElseThrow().startLocal().toLocalDate();
    }

    /** With something to know. */
    ShiftDraft marshals(EventId event, int hour) {
        return Given.shift(event, ShiftRole.MARSHAL, 2, Given.slot(dayOf(event), hour, hour + 1))
                .withSignup(SignupMode.OPEN)
                .withBriefing("Desk at prize.example", "Wear the green vest, see https://example.com/vest");
    }
}

package nyc.icefree.proof;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventform.When;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.text.Language;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plants an event of tomorrow with very many parties, all due for a reminder. */
@TestComponent
record SeedCrowd(Given given, Reservations reservations, JdbcClient jdbc, Clock clock) {
    private static final int AFTERNOON = 14;

    void plan(int answers) {
        var zone = whereItIsAfternoon();
        var start = LocalDate.now(clock.withZone(zone)).plusDays(1).atTime(AFTERNOON, 0);
        var session = given.session("Crowded", 2);
        var event = given.published(
                given.team(),
                session.with(When.of(start, start.plusHours(2), zone))
                        .with(session.rsvps().capacity(2 * answers)));
        try {
            Crowd.byTurns(IntStream.range(0, answers)
                    .mapToObj(n -> (Callable<Object>) () -> As.nobody(() -> given.comes(event, coming(n))))
                    .toList());
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        // people who answered after the time of the reminder get none
        jdbc.sql("update rsvp set created_at = ?")
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(2))
                .update();
    }

    private static ReservationForm coming(int number) {
        return new ReservationForm("Rosa", 1, "rosa" + number + "@example.org", Needs.NONE, Language.ENGLISH, false);
    }

    /** No reminders are sent by night, nor before eleven for tomorrow. */
    private ZoneId whereItIsAfternoon() {
        int ahead = AFTERNOON - clock.instant().atZone(ZoneId.of("UTC")).getHour();
        return ZoneId.of("Etc/GMT" + (ahead > 0 ? "-" + ahead : "+" + -ahead)); // POSIX inverts the sign
    }
}

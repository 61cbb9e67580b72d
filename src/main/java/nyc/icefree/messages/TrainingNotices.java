package nyc.icefree.messages;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.trainings.TrainingEnds;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells volunteers that trainings of theirs end. May be called twice. */
@Component
class TrainingNotices {
    private final OutboxRows rows;
    private final PeopleDirectory people;
    private final Clock clock;

    TrainingNotices(OutboxRows rows, PeopleDirectory people, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.clock = clock;
    }

    /** The row does not say which training, since rows are not sealed. Its version is when it was found. */
    @ApplicationModuleListener
    void on(TrainingEnds announcement) {
        people.hold(announcement.volunteer());
        rows.add(
                MessageReason.TRAINING_ENDS,
                List.of(Recipient.of(announcement.volunteer())),
                announcement.volunteer().value(),
                Math.toIntExact(
                        Duration.ofSeconds(announcement.at().getEpochSecond()).toMinutes()),
                null,
                clock.instant());
    }
}

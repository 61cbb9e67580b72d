package nyc.icefree.messages;

import java.time.Clock;
import java.util.List;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxRows;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.shifts.announced.ShiftOffered;
import nyc.icefree.shifts.asks.AskId;
import nyc.icefree.shifts.asks.AskRecords;
import nyc.icefree.shifts.asks.AskRecords.AskMail;
import nyc.icefree.shifts.signup.OpenShift;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes to who is asked for a shift. The listener may be called twice. */
@Component
class AskNotices {
    private final OutboxRows rows;
    private final AskRecords asks;
    private final Clock clock;

    AskNotices(OutboxRows rows, AskRecords asks, Clock clock) {
        this.rows = rows;
        this.asks = asks;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ShiftOffered announcement) {
        rows.takeTurn(announcement.ask());
        asks.mailFor(new AskId(announcement.ask())).ifPresent(mail -> add(announcement, mail));
    }

    private void add(ShiftOffered announcement, AskMail mail) {
        OpenShift shift = mail.shift();
        rows.add(
                MessageReason.SHIFT_OFFERED,
                List.of(Recipient.of(mail.person())),
                announcement.ask(),
                0,
                shift.event() == null ? null : shift.event().id(),
                clock.instant());
    }
}

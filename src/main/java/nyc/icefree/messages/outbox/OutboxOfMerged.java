package nyc.icefree.messages.outbox;

import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.volunteers.addresses.VolunteersMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Of two accounts of one person, what waits for the one that goes is for the other, which has its shifts by then: unless that is
 * told the same anyway. What speaks of the account itself goes with it.
 */
@Component
class OutboxOfMerged {
    private static final List<String> OF_SHIFTS =
            names(Stream.of(MessageReason.Shift.values(), MessageReason.Announcement.values(), new MessageReason[] {
                MessageReason.Question.SHIFT_OFFERED
            }));

    /** One of these is about all shifts at an event. */
    private static final List<String> OF_EVENT = names(Stream.<MessageReason[]>of(new MessageReason[] {
        MessageReason.Shift.VOLUNTEER_EVENT_CHANGED,
        MessageReason.Shift.VOLUNTEER_EVENT_CANCELLED,
        MessageReason.Shift.VOLUNTEER_EVENT_UNPUBLISHED,
        MessageReason.Shift.VOLUNTEER_EVENT_POSTPONED
    }));

    private final JdbcClient jdbc;

    OutboxOfMerged(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static List<String> names(Stream<MessageReason[]> reasons) {
        return reasons.flatMap(Stream::of).map(MessageReason::name).toList();
    }

    @EventListener
    void on(VolunteersMerged merged) {
        jdbc.sql("update outbox waits set recipient = :kept where recipient = :gone and recipient_kind = 'PERSON'"
                        + " and state in ('QUEUED', 'FAILED') and reason in (:reasons) and not exists ("
                        + "select 1 from outbox known where known.recipient = :kept and known.reason = waits.reason"
                        + " and known.about_version = waits.about_version and (known.about = waits.about"
                        + " or (known.event = waits.event and known.reason in (:whole)"
                        + " and known.state in ('QUEUED', 'FAILED', 'SENDING', 'SENT'))))")
                .param("kept", merged.kept().value())
                .param("gone", merged.gone().value())
                .param("reasons", OF_SHIFTS)
                .param("whole", OF_EVENT)
                .update();
    }
}

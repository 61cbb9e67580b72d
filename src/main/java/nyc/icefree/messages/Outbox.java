package nyc.icefree.messages;

import java.util.Optional;
import java.util.Set;
import nyc.icefree.events.EventId;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.StaffMay;
import org.springframework.stereotype.Service;

/** Everything that leaves by mail and its fate: administrators see all, organizers take back what their event would say. */
@Service
public class Outbox {
    /**
     * The newest first.
     *
     * @param states empty for all
     * @param limit at most 500
     */
    @AdministratorsMay
    public OutboxPage list(Set<MessageState> states, int offset, int limit) {
        throw new IllegalStateException("not built yet");
    }

    /** Empty when there is nothing to say any more; the reading is recorded. */
    @AdministratorsMay
    public Optional<ShownMessage> show(MessageId id) {
        throw new IllegalStateException("not built yet");
    }

    /** Sends once more what was sent, given up or dropped. */
    @AdministratorsMay
    public void resend(MessageId id) {
        throw new IllegalStateException("not built yet");
    }

    /** Without the wait for undo or for the next try. */
    @AdministratorsMay
    public void sendNow(MessageId id) {
        throw new IllegalStateException("not built yet");
    }

    /** @return false when it has left already */
    @AdministratorsMay
    public boolean undo(MessageId id) {
        throw new IllegalStateException("not built yet");
    }

    /** What can still be taken back; for the host's organizers. */
    @StaffMay
    public WaitingMessages waiting(EventId event) {
        throw new IllegalStateException("not built yet");
    }

    /** @return how many now leave at once */
    @StaffMay
    public int sendNow(EventId event) {
        throw new IllegalStateException("not built yet");
    }

    /** @return how many were taken back; what has left already stays said */
    @StaffMay
    public int undo(EventId event) {
        throw new IllegalStateException("not built yet");
    }
}

package nyc.icefree.messages.sending;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nyc.icefree.messages.outbox.QueuedMessage;
import org.jspecify.annotations.Nullable;

/**
 * By what a mail goes in a mailbox.
 *
 * @param id its own
 * @param thread what all mails about one event to one recipient have in common; null for a mail by itself. It tells nothing of
 *     either
 */
public record MailName(String id, @Nullable String thread) {
    public static MailName of(QueuedMessage message) {
        var event = message.event();
        return new MailName(
                message.id() + "." + message.copy(),
                event == null
                        ? null
                        : UUID.nameUUIDFromBytes(
                                        (event + " " + message.recipient().id()).getBytes(StandardCharsets.UTF_8))
                                .toString());
    }
}

package nyc.icefree.messages.sending;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.messages.outbox.QueuedMessage;
import org.jspecify.annotations.Nullable;

/**
 * The Message-ID of a mail.
 *
 * @param thread shared by all mails about one event to one recipient; null for a mail by itself. It tells nothing of either
 */
public record MailName(String id, @Nullable String thread) {
    public static MailName of(QueuedMessage message) {
        return new MailName(message.id() + "." + message.copy(), thread(message));
    }

    /** A joined letter is named by all its messages, since a mailbox hides the second mail of one name. Short, for the header. */
    public static MailName of(Collection<QueuedMessage> messages) {
        var all = messages.stream()
                .sorted(Comparator.comparing(QueuedMessage::id))
                .toList();
        var first = of(all.getFirst());
        if (all.size() == 1) {
            return first;
        }
        String names = all.stream().map(message -> of(message).id()).collect(Collectors.joining(" "));
        int number =
                UUID.nameUUIDFromBytes(names.getBytes(StandardCharsets.UTF_8)).hashCode() & Integer.MAX_VALUE;
        boolean oneThread = all.stream().map(MailName::thread).distinct().count() == 1;
        return new MailName(all.getFirst().id() + "." + number, oneThread ? first.thread() : null);
    }

    private static @Nullable String thread(QueuedMessage message) {
        var event = message.event();
        return event == null
                ? null
                : UUID.nameUUIDFromBytes((event + " " + message.recipient().id()).getBytes(StandardCharsets.UTF_8))
                        .toString();
    }
}

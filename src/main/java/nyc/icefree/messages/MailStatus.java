package nyc.icefree.messages;

import java.util.Map;
import nyc.icefree.messages.outbox.MessageNote;

/**
 * How mail goes, of what the outbox still holds.
 *
 * @param on a mail server is configured
 * @param waiting to be sent for the first time
 * @param failed to be tried again
 * @param givenUp not sent, and not to be
 * @param why how many of those that failed or were given up are so for which reason
 * @param lastHour sent within sixty minutes
 * @param perHour how many the provider takes; 0 for no limit
 */
public record MailStatus(
        boolean on,
        int sent,
        int waiting,
        int failed,
        int givenUp,
        Map<MessageNote, Integer> why,
        int lastHour,
        int perHour) {
    public MailStatus {
        why = Map.copyOf(why);
    }
}

package nyc.icefree.messages;

import java.util.Map;
import nyc.icefree.messages.outbox.MessageNote;

/**
 * How mail goes.
 *
 * @param on a mail server is configured
 * @param failed to be tried again
 * @param why how many failed or were given up for each reason
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

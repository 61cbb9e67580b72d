package nyc.icefree.messages;

import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.guard.TooManyRequests;
import nyc.icefree.messages.outbox.MessageReason;
import org.springframework.stereotype.Component;

/**
 * Mails that anybody can cause without signing in go to one address three times an hour at most, so that nobody fills
 * another's mailbox by our hand. What tells of a change or a cancellation never comes by here.
 */
@Component
record MailBrake(RateLimits limits) {
    boolean lets(MessageReason reason, String address) {
        try {
            limits.take(RateLimit.MAIL, reason.name() + " " + address.strip().toLowerCase(java.util.Locale.ROOT));
            return true;
        } catch (TooManyRequests enough) {
            return false;
        }
    }
}

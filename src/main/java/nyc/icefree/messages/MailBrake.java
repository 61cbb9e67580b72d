package nyc.icefree.messages;

import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.guard.TooManyRequests;
import nyc.icefree.messages.outbox.MessageReason;
import org.springframework.stereotype.Component;

/** Of mails that anybody can cause without signing in, one address gets at most three an hour. News does not count. */
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

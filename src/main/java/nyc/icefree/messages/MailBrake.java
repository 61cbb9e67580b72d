package nyc.icefree.messages;

import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.guard.TooManyRequests;
import nyc.icefree.messages.outbox.MessageReason;
import org.springframework.stereotype.Component;

/** Sends one address at most three mails an hour of those that anybody can cause without signing in. News never comes by here. */
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

package nyc.icefree.reports;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventRights;
import nyc.icefree.people.Anyone;
import nyc.icefree.reports.Figures.Line;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Words at the end of links by which organizations learn where people heard of an event. Only how many came by each in a
 * month is kept; other words count nothing.
 */
@Service
public class HeardCodes {
    public static final List<String> WORDS = List.of("chat", "flyer", "friend", "mail", "poster", "radio", "school");
    private static final Logger LOG = LoggerFactory.getLogger(HeardCodes.class);
    /** A digit tells one poster from another. */
    private static final Pattern CODE = Pattern.compile("(?:" + String.join("|", WORDS) + ")[1-9]?");

    private final TotalTable totals;
    private final EventRights events;
    private final Campaign campaign;
    private final Clock clock;
    private final TransactionTemplate transaction;

    HeardCodes(
            TotalTable totals,
            EventRights events,
            Campaign campaign,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.totals = totals;
        this.events = events;
        this.campaign = campaign;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    public static boolean isCode(String word) {
        return CODE.matcher(word).matches();
    }

    /** Counts one answer for the event's host. When it fails, the answer stands all the same. */
    @Anyone
    public void count(EventId event, String word) {
        if (!isCode(word)) {
            return;
        }
        var line = new Line(Measure.HEARD, Breakdown.HEARD.part(word));
        var month = YearMonth.now(clock.withZone(campaign.now().zone()));
        try {
            transaction.executeWithoutResult(
                    t -> events.hostOf(event).ifPresent(host -> totals.raise(host.value(), month, line, 1)));
        } catch (DataAccessException e) {
            LOG.warn("A code of event {} was not counted", event);
        }
    }
}

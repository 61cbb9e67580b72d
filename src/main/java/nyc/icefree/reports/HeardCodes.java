package nyc.icefree.reports;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventRights;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.Refused;
import nyc.icefree.reports.Figures.Line;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Words such as "poster" that an organization puts into links, to learn where people heard of its events. Only how many
 * came by each in a month is kept; a word that nobody made counts nothing.
 */
@Service
public class HeardCodes {
    public static final int MOST = 20;

    private static final Logger LOG = LoggerFactory.getLogger(HeardCodes.class);
    private static final String CODE = "[a-z0-9](?:[a-z0-9-]{0,28}[a-z0-9])?";

    private final JdbcClient jdbc;
    private final TotalTable totals;
    private final EventRights events;
    private final Memberships memberships;
    private final Campaign campaign;
    private final Clock clock;
    private final TransactionTemplate transaction;

    HeardCodes(
            JdbcClient jdbc,
            TotalTable totals,
            EventRights events,
            Memberships memberships,
            Campaign campaign,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.totals = totals;
        this.events = events;
        this.memberships = memberships;
        this.campaign = campaign;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @StaffMay
    @Transactional(readOnly = true)
    public List<String> of(OrganizationId organization) {
        memberships.require(Right.PLAN, organization);
        return all(organization);
    }

    /** @throws Refused for a word that cannot be one, or one too many */
    @StaffMay
    @Transactional
    public void add(OrganizationId organization, String typed) {
        memberships.require(Right.PLAN, organization);
        String code = typed.strip().toLowerCase(Locale.ROOT);
        var known = all(organization);
        if (!code.matches(CODE)) {
            throw new Refused(HeardRefused.NO_CODE);
        }
        if (known.size() >= MOST) {
            throw new Refused(HeardRefused.TOO_MANY);
        }
        if (!known.contains(code)) {
            jdbc.sql("insert into report_code (organization_id, code, created_at) values (?, ?, ?)")
                    .params(organization.value(), code, UtcColumn.of(clock.instant()))
                    .update();
        }
    }

    /** What was counted stays. */
    @StaffMay
    @Transactional
    public void remove(OrganizationId organization, String code) {
        memberships.require(Right.PLAN, organization);
        jdbc.sql("delete from report_code where organization_id = ? and code = ?")
                .params(organization.value(), code)
                .update();
    }

    /** Whether the event's host made it. */
    @Anyone
    @Transactional(readOnly = true)
    public boolean isKnown(EventId event, String code) {
        return code.matches(CODE)
                && events.hostOf(event).filter(host -> all(host).contains(code)).isPresent();
    }

    /** Counts one answer. When it fails, the answer stands all the same. */
    @Anyone
    public void count(EventId event, String code) {
        if (code.isEmpty() || !isKnown(event, code)) {
            return;
        }
        var line = new Line(Measure.HEARD, Breakdown.HEARD.part(code));
        var month = YearMonth.now(clock.withZone(campaign.now().zone()));
        try {
            transaction.executeWithoutResult(
                    t -> events.hostOf(event).ifPresent(host -> totals.raise(host.value(), month, line, 1)));
        } catch (DataAccessException e) {
            LOG.warn("A code of event {} was not counted", event);
        }
    }

    private List<String> all(OrganizationId organization) {
        return jdbc.sql("select code from report_code where organization_id = ? order by created_at, code")
                .param(organization.value())
                .query((row, n) -> row.getString(1))
                .list();
    }
}

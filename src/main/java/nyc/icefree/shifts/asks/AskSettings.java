package nyc.icefree.shifts.asks;

import java.time.Duration;
import java.util.Collection;
import nyc.icefree.partners.OrganizationId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits how often one person is asked for shifts within seven days; calls that they wished for do not count.
 *
 * @param perWeek by all organizations together
 * @param perOrganization for shifts of one organization
 */
@ConfigurationProperties("asks")
record AskSettings(
        @DefaultValue("3") int perWeek, @DefaultValue("1") int perOrganization) {
    static final Duration WEEK = Duration.ofDays(7);

    /** @param asked the organization of each ask in these seven days */
    boolean allow(Collection<OrganizationId> asked, OrganizationId by) {
        return asked.size() < perWeek && asked.stream().filter(by::equals).count() < perOrganization;
    }
}

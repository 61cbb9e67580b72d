package nyc.icefree.shifts.asks;

import java.time.Duration;
import java.util.Collection;
import nyc.icefree.partners.OrganizationId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits how often one person is asked for shifts within seven days; calls that they wished for do not count.
 *
 * @param perWeek by all organizations together; 0 to 50
 * @param perOrganization for shifts of one organization; 0 to 50
 */
@ConfigurationProperties("asks")
record AskSettings(
        @DefaultValue("3") int perWeek, @DefaultValue("1") int perOrganization) {
    static final Duration WEEK = Duration.ofDays(7);
    private static final int MOST = 50;

    AskSettings {
        mustBePossible("ASKS_PERWEEK", perWeek);
        mustBePossible("ASKS_PERORGANIZATION", perOrganization);
    }

    private static void mustBePossible(String name, int often) {
        if (often < 0 || often > MOST) {
            throw new IllegalArgumentException(name + " must be 0 to 50, but is: " + often);
        }
    }

    /** @param asked the organization of each ask in these seven days */
    boolean allow(Collection<OrganizationId> asked, OrganizationId by) {
        return asked.size() < perWeek && asked.stream().filter(by::equals).count() < perOrganization;
    }
}

package nyc.icefree.rsvp;

import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.OrganizationPeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who answered to an event that it hosts. */
@Component
class AnswersOfOrganization implements OrganizationPeople {
    private final JdbcClient jdbc;

    AnswersOfOrganization(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean has(OrganizationId organization) {
        return jdbc.sql("select count(*) from event_host h join rsvp r on r.event_id = h.event_id"
                                + " where h.organization_id = ?")
                        .param(organization.value())
                        .query(Long.class)
                        .single()
                > 0;
    }
}

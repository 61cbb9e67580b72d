package nyc.icefree.rsvp.answers;

import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.OrganizationPeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Parties and helpers of an organization's events, and those asked to help. */
@Component
record PeopleOfOrganization(JdbcClient jdbc) implements OrganizationPeople {
    @Override
    public boolean areIn(OrganizationId organization) {
        return jdbc.sql(
                                "select count(*) from (select h.organization_id from event_host h join rsvp r on r.event_id = h.event_id"
                                        + " where h.position = 0"
                                        + " union all select organization_id from volunteer_helps"
                                        + " union all select organization_id from volunteer_asked) them where organization_id = ?")
                        .param(organization.value())
                        .query(Long.class)
                        .single()
                > 0;
    }
}

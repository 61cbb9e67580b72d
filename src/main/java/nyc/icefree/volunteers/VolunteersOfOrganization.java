package nyc.icefree.volunteers;

import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.OrganizationPeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who help it, or were asked to. */
@Component
class VolunteersOfOrganization implements OrganizationPeople {
    private final JdbcClient jdbc;

    VolunteersOfOrganization(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean has(OrganizationId organization) {
        return jdbc.sql("select count(*) from (select organization_id from volunteer_helps union all"
                                + " select organization_id from volunteer_asked) them where organization_id = ?")
                        .param(organization.value())
                        .query(Long.class)
                        .single()
                > 0;
    }
}

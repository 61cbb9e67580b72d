package nyc.icefree.volunteers.imports;

import java.sql.Date;
import java.time.LocalDate;
import nyc.icefree.partners.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many people an organization has had asked on a day, by its lists and by hand; the caller holds the addresses. */
@Component
public class ImportDays {
    public static final int MOST = 200;
    private final JdbcClient jdbc;

    ImportDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param day where the campaign is */
    public int left(OrganizationId organization, LocalDate day) {
        return MOST
                - jdbc.sql("select people from volunteer_import where organization_id = ? and taken_on = ?")
                        .params(organization.value(), Date.valueOf(day))
                        .query(Integer.class)
                        .optional()
                        .orElse(0);
    }

    /** @param people at least one, and no more than are left */
    public void take(OrganizationId organization, LocalDate day, int people) {
        if (jdbc.sql("update volunteer_import set people = people + ? where organization_id = ? and taken_on = ?")
                        .params(people, organization.value(), Date.valueOf(day))
                        .update()
                == 0) {
            jdbc.sql("insert into volunteer_import (organization_id, taken_on, people) values (?, ?, ?)")
                    .params(organization.value(), Date.valueOf(day), people)
                    .update();
        }
    }

    /** @param people of those that were taken on this day, who were not asked after all */
    public void giveBack(OrganizationId organization, LocalDate day, int people) {
        if (jdbc.sql("update volunteer_import set people = people - :people"
                                + " where organization_id = :organization and taken_on = :day and people > :people")
                        .param("people", people)
                        .param("organization", organization.value())
                        .param("day", Date.valueOf(day))
                        .update()
                == 0) {
            jdbc.sql("delete from volunteer_import where organization_id = ? and taken_on = ?")
                    .params(organization.value(), Date.valueOf(day))
                    .update();
        }
    }

    int forgetBefore(LocalDate day) {
        return jdbc.sql("delete from volunteer_import where taken_on < ?")
                .param(Date.valueOf(day))
                .update();
    }
}

package nyc.icefree.volunteers.imports;

import java.sql.Date;
import java.time.LocalDate;
import nyc.icefree.partners.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the people whom an organization asked in a day, by lists and by hand. The caller holds the addresses. */
@Component
public class ImportDays {
    public static final int MOST = 200;
    private final JdbcClient jdbc;

    ImportDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param day in the campaign's zone */
    public int left(OrganizationId organization, LocalDate day) {
        return MOST
                - jdbc.sql("select people from volunteer_import where organization_id = ? and taken_on = ?")
                        .params(organization.value(), Date.valueOf(day))
                        .query(Integer.class)
                        .optional()
                        .orElse(0);
    }

    /** @param people at least one, at most {@link #left} */
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

    /** @param people taken on this day but not asked after all */
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

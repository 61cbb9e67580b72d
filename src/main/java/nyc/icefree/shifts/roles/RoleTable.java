package nyc.icefree.shifts.roles;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.text.NamesByLanguage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RoleTable {
    private final JdbcClient jdbc;

    RoleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OrganizationRoles of(OrganizationId organization) {
        return new OrganizationRoles(jdbc.sql(
                        "select id, kind, names, archived from own_role where organization_id = ?")
                .param(organization.value())
                .query((row, n) -> new NamedRole(
                        new Role.Own(row.getObject(1, UUID.class), ShiftRole.valueOf(row.getString(2))),
                        NamesByLanguage.read(row.getString(3)),
                        row.getBoolean(4)))
                .list());
    }

    Optional<OrganizationId> whose(Role.Own role) {
        return jdbc.sql("select organization_id from own_role where id = ?")
                .param(role.own())
                .query((row, n) -> new OrganizationId(row.getObject(1, UUID.class)))
                .optional();
    }

    Map<String, NamesByLanguage> names() {
        var all = new HashMap<String, NamesByLanguage>();
        jdbc.sql("select id, names from own_role").query(row -> {
            all.put(
                    row.getObject(1, UUID.class).toString(),
                    NamesByLanguage.read(Objects.requireNonNull(row.getString(2))));
        });
        return all;
    }

    void add(OrganizationId organization, Role.Own role, NamesByLanguage names) {
        jdbc.sql("insert into own_role (id, organization_id, kind, names, archived)" + " values (?, ?, ?, ?, false)")
                .params(role.own(), organization.value(), role.kind().name(), names.lines())
                .update();
    }

    void rename(Role.Own role, NamesByLanguage names) {
        jdbc.sql("update own_role set names = ? where id = ?")
                .params(names.lines(), role.own())
                .update();
    }

    void archive(Role.Own role, boolean archived) {
        jdbc.sql("update own_role set archived = ? where id = ?")
                .params(archived, role.own())
                .update();
    }
}

package nyc.icefree.shifts.roles;

import java.util.UUID;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.Refused;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.text.NamesByLanguage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Roles that an organization adds. Its organizers read them, its coordinators write them; others get {@link NotYours}.
 */
@Service
public class OwnRoles {
    /** Per organization, without archived ones. */
    public static final int MOST = 12;

    private final JdbcClient jdbc;
    private final RoleNames names;
    private final Memberships memberships;
    private final ActorAudit audit;

    OwnRoles(JdbcClient jdbc, RoleNames names, Memberships memberships, ActorAudit audit) {
        this.jdbc = jdbc;
        this.names = names;
        this.memberships = memberships;
        this.audit = audit;
    }

    @StaffMay
    @Transactional(readOnly = true)
    public OrganizationRoles of(OrganizationId organization) {
        memberships.require(Right.STAFF, organization);
        return read(organization);
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public OrganizationRoles known(OrganizationId organization) {
        return read(organization);
    }

    /** @throws Refused for bad names or too many roles */
    @StaffMay
    @Transactional
    public Role.Own add(OrganizationId organization, RoleForm form) {
        memberships.require(Right.LEAD, organization);
        check(form.names());
        mustBeFewer(organization);
        var role = new Role.Own(UUID.randomUUID(), form.kind());
        jdbc.sql("insert into own_role (id, organization_id, kind, names, archived) values (?, ?, ?, ?, false)")
                .params(
                        role.own(),
                        organization.value(),
                        role.kind().name(),
                        form.names().lines())
                .update();
        note(role, organization);
        return role;
    }

    /**
     * The kind cannot change: people in its shifts fit that kind.
     *
     * @throws Refused for bad names
     */
    @StaffMay
    @Transactional
    public void rename(Role.Own role, NamesByLanguage called) {
        var organization = led(role);
        check(called);
        change(role, "names", called.lines());
        note(role, organization);
    }

    /**
     * Nobody can choose an archived role; shifts that have it keep it.
     *
     * @throws Refused when unarchiving exceeds the limit
     */
    @StaffMay
    @Transactional
    public void archive(Role.Own role, boolean archived) {
        var organization = led(role);
        if (!archived) {
            mustBeFewer(organization);
        }
        change(role, "archived", archived);
        note(role, organization);
    }

    private void mustBeFewer(OrganizationId organization) {
        if (read(organization).own().stream().filter(one -> !one.archived()).count() >= MOST) {
            throw new Refused(RoleRefused.TOO_MANY);
        }
    }

    private OrganizationId led(Role.Own role) {
        var organization = jdbc.sql("select organization_id from own_role where id = ?")
                .param(role.own())
                .query(UUID.class)
                .optional()
                .map(OrganizationId::new)
                .orElseThrow(NotYours::new);
        memberships.require(Right.LEAD, organization);
        return organization;
    }

    private void note(Role.Own role, OrganizationId organization) {
        names.forget();
        audit.note(AuditedAct.ROLES_CHANGED, role.own(), organization.value());
    }

    private static void check(NamesByLanguage called) {
        if (called.isEmpty()) {
            throw new Refused(RoleRefused.NAME_MISSING);
        }
        if (called.longest() > RoleForm.NAME_MAX) {
            throw new Refused(RoleRefused.NAME_TOO_LONG);
        }
    }

    private OrganizationRoles read(OrganizationId organization) {
        return new OrganizationRoles(jdbc.sql(
                        "select id, kind, names, archived from own_role where organization_id = ?")
                .param(organization.value())
                .query((row, n) -> new NamedRole(
                        new Role.Own(row.getObject(1, UUID.class), ShiftRole.valueOf(row.getString(2))),
                        NamesByLanguage.read(row.getString(3)),
                        row.getBoolean(4)))
                .list());
    }

    private void change(Role.Own role, String column, Object value) {
        jdbc.sql("update own_role set " + column + " = ? where id = ?")
                .params(value, role.own())
                .update();
    }
}

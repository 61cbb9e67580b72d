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
import nyc.icefree.text.NamesByLanguage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Roles that an organization adds. Its organizers read them, its coordinators write them; others get {@link NotYours}.
 */
@Service
public class OwnRoles {
    /** Per organization, without archived ones. */
    public static final int MOST = 12;

    private final RoleTable table;
    private final RoleNames names;
    private final Memberships memberships;
    private final ActorAudit audit;

    OwnRoles(RoleTable table, RoleNames names, Memberships memberships, ActorAudit audit) {
        this.table = table;
        this.names = names;
        this.memberships = memberships;
        this.audit = audit;
    }

    @StaffMay
    @Transactional(readOnly = true)
    public OrganizationRoles of(OrganizationId organization) {
        memberships.require(Right.STAFF, organization);
        return table.of(organization);
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public OrganizationRoles known(OrganizationId organization) {
        return table.of(organization);
    }

    /** @throws Refused for bad names or too many roles */
    @StaffMay
    @Transactional
    public Role.Own add(OrganizationId organization, RoleForm form) {
        memberships.require(Right.LEAD, organization);
        check(form.names());
        mustBeFewer(organization);
        var role = new Role.Own(UUID.randomUUID(), form.kind());
        table.add(organization, role, form.names());
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
        table.rename(role, called);
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
        table.archive(role, archived);
        note(role, organization);
    }

    private void mustBeFewer(OrganizationId organization) {
        if (table.of(organization).own().stream().filter(one -> !one.archived()).count() >= MOST) {
            throw new Refused(RoleRefused.TOO_MANY);
        }
    }

    private OrganizationId led(Role.Own role) {
        var organization = table.whose(role).orElseThrow(NotYours::new);
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
}

package nyc.icefree.partners;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.partners.logos.Logo;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.ChangedMeanwhile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps logos of organizations: one that everybody sees, and one that waits for an administrator's yes. */
@Service
public class Logos {
    private static final String KEPT = """
            select l.organization, o.name, l.shown, l.version, l.octets
            from organization_logo l join organization o on o.id = l.organization""";

    private final OrganizationRepository organizations;
    private final Memberships memberships;
    private final CurrentActor current;
    private final ActorAudit audit;
    private final JdbcClient jdbc;

    Logos(
            OrganizationRepository organizations,
            Memberships memberships,
            CurrentActor current,
            ActorAudit audit,
            JdbcClient jdbc) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.current = current;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    public record KeptLogo(UUID organization, String name, boolean shown, String version, byte[] octets) {
        /** Lets a reviewer look at a logo that nobody else may see yet. */
        public String dataUrl() {
            return "data:" + Logo.mediaType(octets) + ";base64,"
                    + Base64.getEncoder().encodeToString(octets);
        }
    }

    private static KeptLogo kept(ResultSet row) throws SQLException {
        return new KeptLogo(
                row.getObject("organization", UUID.class),
                row.getString("name"),
                row.getBoolean("shown"),
                row.getString("version"),
                row.getBytes("octets"));
    }

    /** Shown at once when the organization is trusted or an administrator gives it. */
    @StaffMay
    @Transactional
    public void give(OrganizationId id, Logo logo) {
        boolean shown = mineToChange(id).card().trusted() || current.get().administrator();
        drop(id, false);
        if (shown) {
            drop(id, true);
        }
        jdbc.sql("insert into organization_logo (organization, shown, version, octets) values (?, ?, ?, ?)")
                .params(id.value(), shown, logo.version(), logo.octets())
                .update();
        note(id);
    }

    /** The one that is shown and the one that waits. */
    @StaffMay
    @Transactional
    public void remove(OrganizationId id) {
        mineToChange(id);
        drop(id, false);
        drop(id, true);
        note(id);
    }

    @StaffMay
    @Transactional(readOnly = true)
    public List<KeptLogo> of(OrganizationId id) {
        mineToChange(id);
        return jdbc.sql(KEPT + " where l.organization = ? order by l.shown")
                .param(id.value())
                .query((row, number) -> kept(row))
                .list();
    }

    @Anyone
    @Transactional(readOnly = true)
    public Optional<byte[]> shown(String version) {
        return jdbc
                .sql("select octets from organization_logo where version = ? and shown = true")
                .param(version)
                .query((row, number) -> row.getBytes("octets"))
                .stream()
                .findFirst();
    }

    @AdministratorsMay
    @Transactional(readOnly = true)
    public List<KeptLogo> waiting() {
        return jdbc.sql(KEPT + " where l.shown = false order by o.name")
                .query((row, number) -> kept(row))
                .list();
    }

    /**
     * @param seen octets of the logo that the administrator saw; another may have come since
     * @param show or else it is not kept
     */
    @AdministratorsMay
    @Transactional
    public void decide(OrganizationId id, byte[] seen, boolean show) {
        if (show) {
            drop(id, true);
        }
        String what = show ? "update organization_logo set shown = true" : "delete from organization_logo";
        int found = jdbc.sql(what + " where organization = ? and octets = ? and shown = false")
                .params(id.value(), seen)
                .update();
        if (found == 0) {
            throw new ChangedMeanwhile();
        }
        note(id);
    }

    private void drop(OrganizationId id, boolean shown) {
        jdbc.sql("delete from organization_logo where organization = ? and shown = ?")
                .params(id.value(), shown)
                .update();
    }

    private void note(OrganizationId id) {
        audit.note(AuditedAct.ORGANIZATION_CHANGED, id.value(), id.value());
    }

    private Organization mineToChange(OrganizationId id) {
        if (!current.get().administrator()) {
            memberships.require(Right.LEAD, id);
        }
        return organizations.findById(id.value()).orElseThrow(NotYours::new);
    }
}

package nyc.icefree.volunteers.skills;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.NamesByLanguage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An organization's own skills: its organizers read them, its coordinators write them, all others get {@link NotYours}. */
@Service
public class OwnSkills {
    public static final int MOST = 12;

    public static final int NAME_MAX = 60;

    private final JdbcClient jdbc;
    private final SkillNames names;
    private final Memberships memberships;
    private final CurrentActor actor;
    private final ActorAudit audit;

    OwnSkills(JdbcClient jdbc, SkillNames names, Memberships memberships, CurrentActor actor, ActorAudit audit) {
        this.jdbc = jdbc;
        this.names = names;
        this.memberships = memberships;
        this.actor = actor;
        this.audit = audit;
    }

    @StaffMay
    @Transactional(readOnly = true)
    public OrganizationSkills of(OrganizationId organization) {
        memberships.require(Right.STAFF, organization);
        return all(organization);
    }

    /** For all organizations whose shifts the actor staffs; leaves out those without own skills. */
    @StaffMay
    @Transactional(readOnly = true)
    public Map<OrganizationId, OrganizationSkills> mine() {
        return read(memberships.of(actor.get().mustBePerson(), Right.STAFF));
    }

    /** @throws Refused when a name is missing or too long, or there are too many */
    @StaffMay
    @Transactional
    public OwnSkill add(OrganizationId organization, NamesByLanguage called) {
        memberships.require(Right.LEAD, organization);
        check(called);
        mustBeFewer(organization);
        var skill = OwnSkill.random();
        jdbc.sql("insert into own_skill (id, organization_id, names, archived) values (?, ?, ?, false)")
                .params(skill.id(), organization.value(), called.lines())
                .update();
        note(skill.id(), organization);
        return skill;
    }

    /** @throws Refused when a name is missing or too long */
    @StaffMay
    @Transactional
    public void rename(OwnSkill skill, NamesByLanguage called) {
        var organization = led(skill);
        check(called);
        change(skill, "names", called.lines());
        note(skill.id(), organization);
    }

    /**
     * People and shifts that have it keep it.
     *
     * @throws Refused when restoring would make too many
     */
    @StaffMay
    @Transactional
    public void archive(OwnSkill skill, boolean archived) {
        var organization = led(skill);
        if (!archived) {
            mustBeFewer(organization);
        }
        change(skill, "archived", archived);
        note(skill.id(), organization);
    }

    /** Leaves out organizations without own skills. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Map<OrganizationId, OrganizationSkills> of(Collection<OrganizationId> organizations) {
        return read(organizations);
    }

    private void mustBeFewer(OrganizationId organization) {
        if (all(organization).own().stream().filter(one -> !one.archived()).count() >= MOST) {
            throw new Refused(SkillRefused.TOO_MANY);
        }
    }

    private OrganizationSkills all(OrganizationId organization) {
        return read(List.of(organization)).getOrDefault(organization, OrganizationSkills.NONE);
    }

    private OrganizationId led(OwnSkill skill) {
        var organization = jdbc.sql("select organization_id from own_skill where id = ?")
                .param(skill.id())
                .query(UUID.class)
                .optional()
                .map(OrganizationId::new)
                .orElseThrow(NotYours::new);
        memberships.require(Right.LEAD, organization);
        return organization;
    }

    private void note(UUID what, OrganizationId organization) {
        names.forget();
        audit.note(AuditedAct.SKILLS_CHANGED, what, organization.value());
    }

    private static void check(NamesByLanguage called) {
        if (called.isEmpty()) {
            throw new Refused(SkillRefused.NAME_MISSING);
        }
        if (called.longest() > NAME_MAX) {
            throw new Refused(SkillRefused.NAME_TOO_LONG);
        }
    }

    private record Own(OrganizationId organization, NamedSkill skill) {}

    private Map<OrganizationId, OrganizationSkills> read(Collection<OrganizationId> organizations) {
        if (organizations.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, organization_id, names, archived from own_skill where organization_id in (:ids)")
                .param("ids", organizations.stream().map(OrganizationId::value).toList())
                .query((row, n) -> new Own(
                        new OrganizationId(row.getObject(2, UUID.class)),
                        new NamedSkill(
                                new OwnSkill(row.getObject(1, UUID.class)),
                                NamesByLanguage.read(row.getString(3)),
                                row.getBoolean(4))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Own::organization,
                        Collectors.mapping(
                                Own::skill,
                                Collectors.collectingAndThen(Collectors.toList(), OrganizationSkills::new))));
    }

    private void change(OwnSkill skill, String column, Object value) {
        jdbc.sql("update own_skill set " + column + " = ? where id = ?")
                .params(value, skill.id())
                .update();
    }
}

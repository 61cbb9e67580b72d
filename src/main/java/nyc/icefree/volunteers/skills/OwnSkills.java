package nyc.icefree.volunteers.skills;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An organization's own skills: its organizers read them, its coordinators write them, all others get {@link NotYours}. */
@Service
public class OwnSkills {
    public static final int MOST = 12;

    public static final int NAME_MAX = 60;

    private final SkillTable table;
    private final SkillNames names;
    private final Memberships memberships;
    private final CurrentActor actor;
    private final ActorAudit audit;

    OwnSkills(SkillTable table, SkillNames names, Memberships memberships, CurrentActor actor, ActorAudit audit) {
        this.table = table;
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
        return table.of(memberships.of(actor.get().mustBePerson(), Right.STAFF));
    }

    /** @throws Refused when a name is missing or too long, or there are too many */
    @StaffMay
    @Transactional
    public OwnSkill add(OrganizationId organization, NamesByLanguage called) {
        memberships.require(Right.LEAD, organization);
        check(called);
        mustBeFewer(organization);
        var skill = OwnSkill.random();
        table.add(organization, skill, called);
        note(skill.id(), organization);
        return skill;
    }

    /** @throws Refused when a name is missing or too long */
    @StaffMay
    @Transactional
    public void rename(OwnSkill skill, NamesByLanguage called) {
        var organization = led(skill);
        check(called);
        table.rename(skill, called);
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
        table.archive(skill, archived);
        note(skill.id(), organization);
    }

    /** Leaves out organizations without own skills. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Map<OrganizationId, OrganizationSkills> of(Collection<OrganizationId> organizations) {
        return table.of(organizations);
    }

    private void mustBeFewer(OrganizationId organization) {
        if (all(organization).own().stream().filter(one -> !one.archived()).count() >= MOST) {
            throw new Refused(SkillRefused.TOO_MANY);
        }
    }

    private OrganizationSkills all(OrganizationId organization) {
        return table.of(List.of(organization)).getOrDefault(organization, OrganizationSkills.NONE);
    }

    private OrganizationId led(OwnSkill skill) {
        var organization = table.whose(skill).orElseThrow(NotYours::new);
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
}

package nyc.icefree.volunteers.skills;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.volunteers.skills.SkillRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Skills that an organization adds, and which skills include others with it: its organizers read it, its coordinators write it.
 * Anybody else gets {@link NotYours}.
 */
@Service
public class OwnSkills {
    /** Of one organization, without archived ones. */
    public static final int MOST = 12;

    /** With them. */
    public static final int MOST_EVER = 100;

    private final SkillTable table;
    private final SkillNames names;
    private final Memberships memberships;
    private final CurrentActor actor;
    private final Audit audit;

    OwnSkills(SkillTable table, SkillNames names, Memberships memberships, CurrentActor actor, Audit audit) {
        this.table = table;
        this.names = names;
        this.memberships = memberships;
        this.actor = actor;
        this.audit = audit;
    }

    @StaffMay
    @Transactional(readOnly = true)
    public OrganizationSkills of(OrganizationId organization) {
        memberships.require(actor.get(), Right.STAFF, organization);
        return all(organization);
    }

    /** Of all organizations for which the actor staffs shifts, those that have something of their own. */
    @StaffMay
    @Transactional(readOnly = true)
    public Map<OrganizationId, OrganizationSkills> mine() {
        return table.of(memberships.of(actor.get().mustBePerson(), Right.STAFF));
    }

    /** @throws SkillRefused when it cannot be kept so */
    @StaffMay
    @Transactional
    public OwnSkill add(OrganizationId organization, SkillForm form) {
        memberships.require(actor.get(), Right.LEAD, organization);
        check(form);
        table.hold(organization);
        var before = all(organization);
        mustBeFewer(before);
        if (before.own().size() >= MOST_EVER) {
            throw new SkillRefused(Reason.TOO_MANY_EVER);
        }
        var skill = OwnSkill.random();
        table.add(organization, skill, form.names());
        table.include(organization, skill, mustBeKnown(before, form.includes()));
        note(skill.id(), organization);
        return skill;
    }

    /** @throws SkillRefused when it cannot be kept so, or was changed meanwhile */
    @StaffMay
    @Transactional
    public void change(OwnSkill skill, int version, SkillForm form) {
        var organization = led(skill);
        check(form);
        table.hold(organization);
        include(organization, skill, form.includes());
        if (!table.change(skill, version, form.names())) {
            throw new SkillRefused(Reason.CHANGED_MEANWHILE);
        }
        note(skill.id(), organization);
    }

    /**
     * What else whoever has a skill that all know can do, as this organization sees it.
     *
     * @throws SkillRefused where one would include itself
     */
    @StaffMay
    @Transactional
    public void include(OrganizationId organization, CommonSkill skill, Set<Skill> included) {
        memberships.require(actor.get(), Right.LEAD, organization);
        table.hold(organization);
        include(organization, (Skill) skill, included);
        note(organization.value(), organization);
    }

    /** Nobody can choose it any more; whoever has it keeps it, and shifts that ask for it go on asking. */
    @StaffMay
    @Transactional
    public void archive(OwnSkill skill) {
        var organization = led(skill);
        table.archive(skill, true);
        note(skill.id(), organization);
    }

    /** @throws SkillRefused where there are as many as there can be */
    @StaffMay
    @Transactional
    public void bringBack(OwnSkill skill) {
        var organization = led(skill);
        table.hold(organization);
        var before = all(organization);
        if (before.own().stream().anyMatch(one -> one.skill().equals(skill) && one.archived())) {
            mustBeFewer(before);
            table.archive(skill, false);
            note(skill.id(), organization);
        }
    }

    /** Of those of these that have something of their own. */
    @InHouse
    @Transactional(readOnly = true)
    public Map<OrganizationId, OrganizationSkills> of(Collection<OrganizationId> organizations) {
        return table.of(organizations);
    }

    private void include(OrganizationId organization, Skill skill, Set<Skill> included) {
        var before = all(organization);
        if (before.isCircle(skill, mustBeKnown(before, included))) {
            throw new SkillRefused(Reason.CIRCLE);
        }
        table.include(organization, skill, included);
    }

    private static Set<Skill> mustBeKnown(OrganizationSkills all, Set<Skill> skills) {
        if (!skills.stream().allMatch(all::knows)) {
            throw new NotYours();
        }
        return skills;
    }

    private static void mustBeFewer(OrganizationSkills all) {
        if (all.own().stream().filter(one -> !one.archived()).count() >= MOST) {
            throw new SkillRefused(Reason.TOO_MANY);
        }
    }

    private OrganizationSkills all(OrganizationId organization) {
        return table.of(List.of(organization)).getOrDefault(organization, OrganizationSkills.NONE);
    }

    private OrganizationId led(OwnSkill skill) {
        var organization = table.whose(skill).orElseThrow(NotYours::new);
        memberships.require(actor.get(), Right.LEAD, organization);
        return organization;
    }

    private void note(UUID what, OrganizationId organization) {
        names.forget();
        audit.note(actor.get().mustBePerson().value(), AuditedAct.SKILLS_CHANGED, what, organization.value());
    }

    private static void check(SkillForm form) {
        if (form.names().isEmpty()) {
            throw new SkillRefused(Reason.NAME_MISSING);
        }
        if (form.names().longest() > SkillForm.NAME_MAX) {
            throw new SkillRefused(Reason.NAME_TOO_LONG);
        }
    }
}

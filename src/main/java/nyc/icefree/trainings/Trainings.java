package nyc.icefree.trainings;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.caches.Caches;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.Refused;
import nyc.icefree.volunteers.skills.OrganizationSkills;
import nyc.icefree.volunteers.skills.OwnSkills;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An organization's trainings: its organizers read them, its coordinators write them, all others get {@link NotYours}. */
@Service
public class Trainings {
    public static final int MOST = 50;

    private final TrainingTable table;
    private final OwnSkills skills;
    private final Memberships memberships;
    private final ActorAudit audit;
    private final Map<OrganizationId, SkillRules> shown = Caches.ofEntries(1_000, Duration.ofSeconds(5));

    Trainings(TrainingTable table, OwnSkills skills, Memberships memberships, ActorAudit audit) {
        this.skills = skills;
        this.table = table;
        this.memberships = memberships;
        this.audit = audit;
    }

    @StaffMay
    @Transactional(readOnly = true)
    public List<Training> of(OrganizationId organization) {
        memberships.require(Right.STAFF, organization);
        return all(organization);
    }

    /** @throws Refused when a name or the months are invalid, or there are too many */
    @StaffMay
    @Transactional
    public TrainingId add(OrganizationId organization, TrainingForm form) {
        memberships.require(Right.LEAD, organization);
        check(form, organization);
        if (all(organization).size() >= MOST) {
            throw new Refused(TrainingRefused.TOO_MANY);
        }
        var id = TrainingId.random();
        table.add(new Training(id, organization, 0, form));
        note(id, organization);
        return id;
    }

    /** @throws Refused when a name or the months are invalid, or it was changed meanwhile */
    @StaffMay
    @Transactional
    public void change(TrainingId id, int version, TrainingForm form) {
        var organization = led(id);
        check(form, organization);
        if (!table.change(id, version, form)) {
            throw new Refused(TrainingRefused.CHANGED_MEANWHILE);
        }
        note(id, organization);
    }

    /** Skills that needed it count without it again; nobody's record shows it any more. */
    @StaffMay
    @Transactional
    public void remove(TrainingId id) {
        var organization = led(id);
        table.remove(id);
        note(id, organization);
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Map<OrganizationId, SkillRules> rules(Collection<OrganizationId> organizations) {
        return table.of(organizations).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> new SkillRules(one.getValue())));
    }

    /** As {@link #rules}, but up to five seconds old: for lists, not for decisions. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Map<OrganizationId, SkillRules> shownRules(Collection<OrganizationId> organizations) {
        var missing = organizations.stream()
                .filter(organization -> !shown.containsKey(organization))
                .toList();
        var read = rules(missing);
        missing.forEach(organization -> shown.put(organization, read.getOrDefault(organization, SkillRules.NONE)));
        return organizations.stream()
                .distinct()
                .filter(organization -> shown.getOrDefault(organization, SkillRules.NONE) != SkillRules.NONE)
                .collect(Collectors.toMap(
                        organization -> organization,
                        organization -> shown.getOrDefault(organization, SkillRules.NONE)));
    }

    private List<Training> all(OrganizationId organization) {
        return table.of(List.of(organization)).getOrDefault(organization, List.of());
    }

    private OrganizationId led(TrainingId id) {
        var training = table.find(id).orElseThrow(NotYours::new);
        memberships.require(Right.LEAD, training.organization());
        return training.organization();
    }

    private void note(TrainingId id, OrganizationId organization) {
        audit.note(AuditedAct.TRAINING_CHANGED, id.value(), organization.value());
    }

    private void check(TrainingForm form, OrganizationId organization) {
        var known = skills.of(List.of(organization)).getOrDefault(organization, OrganizationSkills.NONE);
        if (!form.skills().stream().allMatch(known::knows)) {
            throw new NotYours();
        }
        if (form.names().isEmpty()) {
            throw new Refused(TrainingRefused.NAME_MISSING);
        }
        if (form.names().longest() > TrainingForm.NAME_MAX) {
            throw new Refused(TrainingRefused.NAME_TOO_LONG);
        }
        Integer months = form.months();
        if (months != null && (months < 1 || months > TrainingForm.MOST_MONTHS)) {
            throw new Refused(TrainingRefused.MONTHS_OUT_OF_RANGE);
        }
    }
}

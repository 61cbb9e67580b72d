package nyc.icefree.volunteers;

import java.util.List;
import java.util.Map;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.volunteers.skills.NamedSkill;
import nyc.icefree.volunteers.skills.OrganizationSkills;
import nyc.icefree.volunteers.skills.OwnSkills;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class SkillChoices {
    private final VolunteerProfiles profiles;
    private final OwnSkills skills;
    private final Organizations organizations;
    private final CurrentActor actor;

    SkillChoices(VolunteerProfiles profiles, OwnSkills skills, Organizations organizations, CurrentActor actor) {
        this.profiles = profiles;
        this.skills = skills;
        this.organizations = organizations;
        this.actor = actor;
    }

    /** Grouped by organization; archived skills only when they have them. Empty for other people. */
    @VolunteersMay
    @Transactional(readOnly = true)
    public List<SkillChoice> mine() {
        var profile = profiles.of(actor.get().mustBePerson()).orElse(null);
        if (profile == null) {
            return List.of();
        }
        Map<OrganizationId, OrganizationSkills> theirs = skills.of(profile.organizations());
        return theirs.isEmpty()
                ? List.of()
                : organizations.cards(profile.organizations()).values().stream()
                        .flatMap(card -> choices(card, theirs.get(card.id()), profile).stream())
                        .toList();
    }

    private static List<SkillChoice> choices(
            OrganizationCard of, @Nullable OrganizationSkills theirs, VolunteerProfile profile) {
        return theirs == null
                ? List.of()
                : theirs.own().stream()
                        .filter(one -> !one.archived() || profile.skills().contains(one.skill()))
                        .map(NamedSkill::skill)
                        .map(skill -> new SkillChoice(skill, of))
                        .toList();
    }
}

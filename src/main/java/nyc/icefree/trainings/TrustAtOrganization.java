package nyc.icefree.trainings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.volunteers.skills.Skill;

/** @param lacksConsent they came as somebody under 18, and a parent's consent is missing */
public record TrustAtOrganization(TrustLevel level, TrainingRecord standing, SkillRules rules, boolean lacksConsent) {
    public static final TrustAtOrganization NOTHING =
            new TrustAtOrganization(TrustLevel.NEW, TrainingRecord.NONE, SkillRules.NONE, false);

    public static TrustAtOrganization with(OrganizationId organization, TrainingRecord standing, SkillRules rules) {
        return new TrustAtOrganization(
                standing.at(organization).level(),
                standing,
                rules,
                standing.consent(organization) == ParentsConsent.MISSING);
    }

    /** Names of trainings that these skills need but the person lacks, or that expire before then. */
    public List<NamesByLanguage> lacking(Set<Skill> skills, Instant until, ZoneId home) {
        return rules.lacking(skills, standing, until, home).stream()
                .map(Training::names)
                .toList();
    }

    @Override
    public String toString() {
        return "Footing[…]";
    }
}

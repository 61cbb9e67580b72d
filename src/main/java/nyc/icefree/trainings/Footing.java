package nyc.icefree.trainings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.volunteers.skills.Skill;

/**
 * How somebody stands to one organization: how far it trusts them, and which of its trainings they have.
 *
 * @param lacksConsent they came to it as somebody under 18, and it holds no consent of a parent
 */
public record Footing(TrustLevel level, HeldStanding standing, SkillRules rules, boolean lacksConsent) {
    /** Of whom nothing is known, with an organization that teaches nothing. */
    public static final Footing NOTHING = new Footing(TrustLevel.NEW, HeldStanding.NONE, SkillRules.NONE, false);

    public static Footing with(OrganizationId organization, HeldStanding standing, SkillRules rules) {
        return new Footing(
                standing.at(organization).level(),
                standing,
                rules,
                standing.consent(organization) == ParentsConsent.MISSING);
    }

    /** What the trainings are called without which these skills do not count, and that they have not, or not until then. */
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

package nyc.icefree.volunteers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.OrganizationSkills;
import nyc.icefree.volunteers.skills.OwnSkills;
import org.springframework.stereotype.Component;

@Component
record SealedAnswers(Vault vault, Campaign campaign, OwnSkills skills, Clock clock) {
    byte[] seal(PersonId person, VolunteerAnswers answers) {
        return vault.seal(owner(person), place(person), AnswersText.write(answers));
    }

    VolunteerAnswers open(PersonId person, byte[] sealed, Set<OrganizationId> organizations) {
        var answers = AnswersText.read(vault.open(owner(person), place(person), sealed), organizations);
        return answers.with(answers.free().from(today()));
    }

    VolunteerAnswers withoutStrangeSkills(VolunteerAnswers answers) {
        if (answers.skills().stream().allMatch(CommonSkill.class::isInstance)) {
            return answers;
        }
        var theirs = skills.of(answers.organizations()).values();
        return answers.having(OrganizationSkills.known(answers.skills(), theirs));
    }

    /** In the campaign's zone. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(campaign.now().zone()));
    }

    /** In the campaign's zone. */
    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, campaign.now().zone());
    }

    private static KeyOwner owner(PersonId person) {
        return KeyOwner.person(person.value());
    }

    private static String place(PersonId person) {
        return "volunteer:answers:" + person;
    }
}

package nyc.icefree.volunteers;

import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.springframework.stereotype.Component;

/** What a volunteer answered as one text under the person's key. */
@Component
class SealedAnswers {
    private final Vault vault;

    SealedAnswers(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(PersonId person, VolunteerAnswers answers) {
        return vault.seal(owner(person), place(person), AnswersText.write(answers));
    }

    VolunteerAnswers open(PersonId person, byte[] sealed, Set<OrganizationId> organizations) {
        return AnswersText.read(vault.open(owner(person), place(person), sealed), organizations);
    }

    private static KeyOwner owner(PersonId person) {
        return KeyOwner.person(person.value());
    }

    private static String place(PersonId person) {
        return "volunteer:answers:" + person;
    }
}

package nyc.icefree.volunteers;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.springframework.stereotype.Component;

/** Languages, skills and boroughs as one text under the person's key: three lines, commas between. */
@Component
class SealedAnswers {
    private final Vault vault;

    SealedAnswers(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(PersonId person, VolunteerAnswers answers) {
        String text = Stream.of(
                        line(answers.languages(), Language::tag),
                        line(answers.skills(), Skill::name),
                        line(answers.boroughs(), borough -> borough))
                .collect(Collectors.joining("\n"));
        return vault.seal(owner(person), place(person), text);
    }

    VolunteerAnswers open(PersonId person, byte[] sealed, Set<nyc.icefree.partners.OrganizationId> organizations) {
        String[] lines = vault.open(owner(person), place(person), sealed).split("\n", -1);
        return new VolunteerAnswers(
                read(lines[0], Language::new), read(lines[1], Skill::valueOf), read(lines[2], b -> b), organizations);
    }

    private static <T> String line(Set<T> values, Function<T, String> name) {
        return values.stream().map(name).sorted().collect(Collectors.joining(","));
    }

    private static <T> Set<T> read(String line, Function<String, T> value) {
        return Arrays.stream(line.split(","))
                .filter(name -> !name.isEmpty())
                .map(value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static KeyOwner owner(PersonId person) {
        return KeyOwner.person(person.value());
    }

    private static String place(PersonId person) {
        return "volunteer:answers:" + person;
    }
}

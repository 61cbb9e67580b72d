package nyc.icefree.trainings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
record SealedStandings(JdbcClient jdbc, Vault vault, PeopleDirectory people, Campaign campaign, Clock clock) {
    private static final int CHUNK = 500;

    private record Row(PersonId person, byte[] sealed) {}

    TrainingRecord of(PersonId person) {
        return of(List.of(person)).getOrDefault(person, TrainingRecord.NONE);
    }

    List<PersonId> everybody() {
        return jdbc.sql("select person_id from volunteer_standing")
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Leaves out people without a standing; one query for each 500. */
    Map<PersonId, TrainingRecord> of(Collection<PersonId> persons) {
        List<UUID> ids = persons.stream().map(PersonId::value).distinct().toList();
        var found = new HashMap<PersonId, TrainingRecord>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            jdbc
                    .sql("select person_id, sealed_standing from volunteer_standing where person_id in (:ids)")
                    .param("ids", ids.subList(from, Math.min(ids.size(), from + CHUNK)))
                    .query((row, n) -> new Row(new PersonId(row.getObject(1, UUID.class)), row.getBytes(2)))
                    .list()
                    .stream()
                    .filter(row -> vault.hasKey(owner(row.person())))
                    .forEach(row -> found.put(row.person(), open(row)));
        }
        return found;
    }

    /**
     * The caller locks the person.
     *
     * @return whether anything changed
     */
    boolean change(PersonId person, UnaryOperator<TrainingRecord> become) {
        var before = of(person);
        var after = become.apply(before);
        if (after.equals(before)) {
            return false;
        }
        forget(person);
        if (!after.isNothing()) {
            jdbc.sql("insert into volunteer_standing (person_id, sealed_standing) values (?, ?)")
                    .params(person.value(), vault.seal(owner(person), place(person), StandingText.write(after)))
                    .update();
        }
        return true;
    }

    void hold(PersonId person) {
        people.hold(person);
    }

    void forget(PersonId person) {
        jdbc.sql("delete from volunteer_standing where person_id = ?")
                .param(person.value())
                .update();
    }

    /** The campaign's zone, in which days begin. */
    ZoneId home() {
        return campaign.now().zone();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(home()));
    }

    private TrainingRecord open(Row row) {
        return StandingText.read(vault.open(owner(row.person()), place(row.person()), row.sealed()));
    }

    private static KeyOwner owner(PersonId person) {
        return KeyOwner.person(person.value());
    }

    private static String place(PersonId person) {
        return "volunteer_standing:sealed_standing:" + person;
    }
}

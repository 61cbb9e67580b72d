package nyc.icefree.trainings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.volunteers.skills.Skill;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of trainings, of skills that need them, and of events and patterns that give them. */
@Component
record TrainingTable(JdbcClient jdbc) {
    private static final String SELECT = "select t.id, t.organization_id, t.names, t.months, t.version, s.skill"
            + " from training t left join training_skill s on s.training_id = t.id";

    private record Row(Training training, Optional<Skill> skill) {}

    Map<OrganizationId, List<Training>> of(Collection<OrganizationId> organizations) {
        if (organizations.isEmpty()) {
            return Map.of();
        }
        var ids = organizations.stream().map(OrganizationId::value).distinct().toList();
        var found = new HashMap<OrganizationId, List<Training>>();
        joined(jdbc.sql(SELECT + " where t.organization_id in (:ids) order by t.id, s.skill")
                        .param("ids", ids)
                        .query((row, n) -> row(row))
                        .list())
                .forEach(one -> found.computeIfAbsent(one.organization(), o -> new ArrayList<>())
                        .add(one));
        return found;
    }

    Optional<Training> find(TrainingId id) {
        return joined(jdbc.sql(SELECT + " where t.id = ? order by s.skill")
                        .param(id.value())
                        .query((row, n) -> row(row))
                        .list())
                .stream()
                .findFirst();
    }

    void add(Training training) {
        jdbc.sql(
                        "insert into training (id, organization_id, names, months, version) values (:id, :org, :names, :months, 0)")
                .param("id", training.id().value())
                .param("org", training.organization().value())
                .param("names", training.names().lines())
                .param("months", training.form().months())
                .update();
        addSkills(training.id(), training.form().skills());
    }

    /** @return false when somebody changed or removed it meanwhile */
    boolean change(TrainingId id, int version, TrainingForm form) {
        int changed = jdbc.sql("update training set names = :names, months = :months, version = version + 1"
                        + " where id = :id and version = :version")
                .param("names", form.names().lines())
                .param("months", form.months())
                .param("id", id.value())
                .param("version", version)
                .update();
        if (changed == 1) {
            jdbc.sql("delete from training_skill where training_id = ?")
                    .param(id.value())
                    .update();
            addSkills(id, form.skills());
        }
        return changed == 1;
    }

    void remove(TrainingId id) {
        jdbc.sql("delete from training_event where training_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("delete from training_pattern where training_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("delete from training_skill where training_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("delete from training where id = ?").param(id.value()).update();
    }

    Optional<TrainingId> givenAt(EventId event) {
        return jdbc.sql("select training_id from training_event where event_id = ?")
                .param(event.value())
                .query((row, n) -> new TrainingId(row.getObject(1, UUID.class)))
                .optional();
    }

    List<EventId> eventsGiving(TrainingId training) {
        return jdbc.sql("select event_id from training_event where training_id = ?")
                .param(training.value())
                .query((row, n) -> new EventId(row.getObject(1, UUID.class)))
                .list();
    }

    void giveAt(EventId event, TrainingId training) {
        jdbc.sql("insert into training_event (event_id, training_id) values (?, ?)")
                .params(event.value(), training.value())
                .update();
    }

    void giveNoneAt(EventId event) {
        jdbc.sql("delete from training_event where event_id = ?")
                .param(event.value())
                .update();
    }

    /** The training that events planned from this pattern give. */
    Optional<TrainingId> givenBy(PatternId pattern) {
        return jdbc.sql("select training_id from training_pattern where pattern_id = ?")
                .param(pattern.value())
                .query((row, n) -> new TrainingId(row.getObject(1, UUID.class)))
                .optional();
    }

    void giveBy(PatternId pattern, TrainingId training) {
        jdbc.sql("insert into training_pattern (pattern_id, training_id) values (?, ?)")
                .params(pattern.value(), training.value())
                .update();
    }

    void giveNoneBy(PatternId pattern) {
        jdbc.sql("delete from training_pattern where pattern_id = ?")
                .param(pattern.value())
                .update();
    }

    private void addSkills(TrainingId id, Set<Skill> skills) {
        skills.forEach(skill -> jdbc.sql("insert into training_skill (training_id, skill) values (?, ?)")
                .params(id.value(), skill.key())
                .update());
    }

    /** Skips a skill of a newer version. */
    private static Row row(ResultSet row) throws SQLException {
        String skill = row.getString(6);
        return new Row(
                new Training(
                        new TrainingId(row.getObject(1, UUID.class)),
                        new OrganizationId(row.getObject(2, UUID.class)),
                        row.getInt(5),
                        new TrainingForm(
                                NamesByLanguage.read(row.getString(3)), row.getObject(4, Integer.class), Set.of())),
                skill == null ? Optional.empty() : Skill.of(skill));
    }

    private static List<Training> joined(List<Row> rows) {
        var all = new LinkedHashMap<Training, Set<Skill>>();
        rows.forEach(row -> row.skill()
                .ifPresentOrElse(
                        all.computeIfAbsent(row.training(), t -> new HashSet<>())::add,
                        () -> all.computeIfAbsent(row.training(), t -> new HashSet<>())));
        return all.entrySet().stream()
                .map(one -> {
                    var bare = one.getKey();
                    var form = new TrainingForm(bare.names(), bare.form().months(), one.getValue());
                    return new Training(bare.id(), bare.organization(), bare.version(), form);
                })
                .toList();
    }
}

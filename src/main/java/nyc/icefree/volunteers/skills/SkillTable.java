package nyc.icefree.volunteers.skills;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.database.HeldRows;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.NamesByLanguage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of organizations' own skills, and of what skills include with them. */
@Component
class SkillTable {
    private final JdbcClient jdbc;
    private final HeldRows held;

    SkillTable(JdbcClient jdbc, HeldRows held) {
        this.jdbc = jdbc;
        this.held = held;
    }

    private record Own(OrganizationId organization, NamedSkill skill) {}

    private record Included(OrganizationId organization, String skill, String included) {}

    /** What an organization's skills include is decided one by one. */
    void hold(OrganizationId organization) {
        jdbc.sql("select id from organization where id = ?" + held.untilTheEnd())
                .param(organization.value())
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** Of those that have something of their own. */
    Map<OrganizationId, OrganizationSkills> of(Collection<OrganizationId> organizations) {
        if (organizations.isEmpty()) {
            return Map.of();
        }
        var ids = organizations.stream().map(OrganizationId::value).distinct().toList();
        var own = new HashMap<OrganizationId, List<NamedSkill>>();
        jdbc.sql("select id, organization_id, version, names, archived from own_skill where organization_id in (:ids)")
                .param("ids", ids)
                .query((row, n) -> own(row))
                .list()
                .forEach(one -> own.computeIfAbsent(one.organization(), o -> new ArrayList<>())
                        .add(one.skill()));
        var includes = new HashMap<OrganizationId, Map<Skill, Set<Skill>>>();
        jdbc.sql("select organization_id, skill, included from skill_inclusion where organization_id in (:ids)")
                .param("ids", ids)
                .query((row, n) -> new Included(
                        new OrganizationId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3)))
                .list()
                .forEach(one -> Skill.of(one.skill())
                        .ifPresent(skill -> Skill.of(one.included())
                                .ifPresent(
                                        included -> includes.computeIfAbsent(one.organization(), o -> new HashMap<>())
                                                .computeIfAbsent(skill, s -> new HashSet<>())
                                                .add(included))));
        var found = new HashMap<OrganizationId, OrganizationSkills>();
        for (var organization : organizations) {
            if (own.containsKey(organization) || includes.containsKey(organization)) {
                found.put(
                        organization,
                        new OrganizationSkills(
                                own.getOrDefault(organization, List.of()),
                                includes.getOrDefault(organization, Map.of())));
            }
        }
        return found;
    }

    Optional<OrganizationId> whose(OwnSkill skill) {
        return jdbc.sql("select organization_id from own_skill where id = ?")
                .param(skill.id())
                .query((row, n) -> new OrganizationId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Of all organizations, by the key of the skill. */
    Map<String, NamesByLanguage> names() {
        var all = new HashMap<String, NamesByLanguage>();
        jdbc.sql("select id, names from own_skill").query(row -> {
            all.put(
                    new OwnSkill(row.getObject(1, UUID.class)).key(),
                    NamesByLanguage.read(Objects.requireNonNull(row.getString(2))));
        });
        return all;
    }

    void add(OrganizationId organization, OwnSkill skill, NamesByLanguage names) {
        jdbc.sql("insert into own_skill (id, organization_id, names, archived, version) values (?, ?, ?, false, 0)")
                .params(skill.id(), organization.value(), names.lines())
                .update();
    }

    /** @return false when somebody else has changed it meanwhile */
    boolean change(OwnSkill skill, int version, NamesByLanguage names) {
        return jdbc.sql("update own_skill set names = ?, version = version + 1 where id = ? and version = ?")
                        .params(names.lines(), skill.id(), version)
                        .update()
                == 1;
    }

    void archive(OwnSkill skill, boolean archived) {
        jdbc.sql("update own_skill set archived = ?, version = version + 1 where id = ?")
                .params(archived, skill.id())
                .update();
    }

    void include(OrganizationId organization, Skill skill, Set<Skill> included) {
        jdbc.sql("delete from skill_inclusion where organization_id = ? and skill = ?")
                .params(organization.value(), skill.key())
                .update();
        included.forEach(
                one -> jdbc.sql("insert into skill_inclusion (organization_id, skill, included) values (?, ?, ?)")
                        .params(organization.value(), skill.key(), one.key())
                        .update());
    }

    private static Own own(ResultSet row) throws SQLException {
        return new Own(
                new OrganizationId(row.getObject(2, UUID.class)),
                new NamedSkill(
                        new OwnSkill(row.getObject(1, UUID.class)),
                        row.getInt(3),
                        NamesByLanguage.read(row.getString(4)),
                        row.getBoolean(5)));
    }
}

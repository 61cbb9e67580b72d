package nyc.icefree.volunteers.skills;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.NamesByLanguage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SkillTable {
    private final JdbcClient jdbc;

    SkillTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Own(OrganizationId organization, NamedSkill skill) {}

    /** Leaves out organizations without own skills. */
    Map<OrganizationId, OrganizationSkills> of(Collection<OrganizationId> organizations) {
        if (organizations.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, organization_id, names, archived from own_skill where organization_id in (:ids)")
                .param("ids", organizations.stream().map(OrganizationId::value).toList())
                .query((row, n) -> new Own(
                        new OrganizationId(row.getObject(2, UUID.class)),
                        new NamedSkill(
                                new OwnSkill(row.getObject(1, UUID.class)),
                                NamesByLanguage.read(row.getString(3)),
                                row.getBoolean(4))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Own::organization,
                        Collectors.mapping(
                                Own::skill,
                                Collectors.collectingAndThen(Collectors.toList(), OrganizationSkills::new))));
    }

    Optional<OrganizationId> whose(OwnSkill skill) {
        return jdbc.sql("select organization_id from own_skill where id = ?")
                .param(skill.id())
                .query((row, n) -> new OrganizationId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Of all organizations, by skill key. */
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
        jdbc.sql("insert into own_skill (id, organization_id, names, archived) values (?, ?, ?, false)")
                .params(skill.id(), organization.value(), names.lines())
                .update();
    }

    void rename(OwnSkill skill, NamesByLanguage names) {
        jdbc.sql("update own_skill set names = ? where id = ?")
                .params(names.lines(), skill.id())
                .update();
    }

    void archive(OwnSkill skill, boolean archived) {
        jdbc.sql("update own_skill set archived = ? where id = ?")
                .params(archived, skill.id())
                .update();
    }
}

package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.NamedSkill;
import nyc.icefree.volunteers.skills.OrganizationSkills;
import nyc.icefree.volunteers.skills.OwnSkills;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;

/** Which skills the organizations that the reader coordinates add, and which of all include others with them. */
class SkillsDialog extends OwnListsDialog {
    private final OwnSkills skills;

    SkillsDialog(OwnSkills skills, List<OrganizationCard> coordinated, Words words) {
        super(words.get("workspace.skills"), words.get("workspace.skills.what"), coordinated, words);
        this.skills = skills;
        show();
    }

    @Override
    List<Component> of(OrganizationCard organization) {
        var all = skills.of(organization.id());
        return List.of(
                all.own().isEmpty()
                        ? new Paragraph(words.get("workspace.skills.empty"))
                        : list(all.own().stream()
                                .map(one -> item(organization, all, one))
                                .toList()),
                add(words.get("workspace.skills.add"), organization, () -> form(organization, all, null)),
                new H4(words.get("workspace.skills.common")),
                new Paragraph(words.get("workspace.skills.common.what")),
                list(Arrays.stream(CommonSkill.values())
                        .map(one -> item(organization, all, one))
                        .toList()));
    }

    private ListItem item(OrganizationCard organization, OrganizationSkills all, NamedSkill own) {
        String name = words.of(own.skill());
        var line = line(name, own.skill(), all);
        if (own.archived()) {
            line.add(new Paragraph(words.get("workspace.skills.archived")));
            line.add(quiet("workspace.skills.bring-back", name, () -> kept(() -> skills.bringBack(own.skill()))));
        } else {
            line.add(quiet("workspace.skills.change", name, () -> form(organization, all, own)));
            line.add(quiet("workspace.skills.archive", name, () -> kept(() -> skills.archive(own.skill()))));
        }
        return line;
    }

    private ListItem item(OrganizationCard organization, OrganizationSkills all, CommonSkill common) {
        String name = words.get(Words.key(common));
        var line = line(name, common, all);
        line.add(quiet(
                "workspace.skills.change",
                name,
                () -> SkillDialog.including(skills, organization, all, common, words, this::show)
                        .open()));
        return line;
    }

    private ListItem line(String name, Skill skill, OrganizationSkills all) {
        String included = all.in(skill).stream().map(words::of).sorted().collect(Collectors.joining(", "));
        var line = line(name);
        if (!included.isEmpty()) {
            line.add(new Paragraph(words.get("workspace.skills.includes", "skills", included)));
        }
        return line;
    }

    private void kept(Runnable act) {
        kept(words.get("workspace.skills.saved"), act);
    }

    private void form(OrganizationCard organization, OrganizationSkills all, @Nullable NamedSkill own) {
        SkillDialog.of(skills, organization, all, own, words, this::show).open();
    }
}

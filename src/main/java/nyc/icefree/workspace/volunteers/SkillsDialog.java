package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.skills.NamedSkill;
import nyc.icefree.volunteers.skills.OwnSkills;

/** Which skills the organizations that the reader coordinates add. */
class SkillsDialog extends OwnListsDialog {
    private final OwnSkills skills;

    SkillsDialog(OwnSkills skills, List<OrganizationCard> coordinated, Words words) {
        super(words.get("workspace.skills"), words.get("workspace.skills.what"), coordinated, words);
        this.skills = skills;
        show();
    }

    @Override
    List<Component> of(OrganizationCard organization) {
        var all = skills.of(organization.id()).own();
        return List.of(
                all.isEmpty()
                        ? new Paragraph(words.get("word.none-yet"))
                        : list(all.stream().map(this::item).toList()),
                add(
                        words.get("workspace.skills.add"),
                        organization,
                        () -> form(
                                words.get("workspace.skills.add"),
                                new NamesByLanguage(Map.of()),
                                called -> skills.add(organization.id(), called))));
    }

    private ListItem item(NamedSkill own) {
        String name = words.of(own.skill());
        var line = line(name);
        if (own.archived()) {
            line.add(new Paragraph(words.get("workspace.skills.archived")));
            line.add(quiet("word.bring-back", name, () -> archive(own, false)));
        } else {
            line.add(quiet(
                    "word.change",
                    name,
                    () -> form(
                            words.get("workspace.skills.change.title"),
                            own.names(),
                            called -> skills.rename(own.skill(), called))));
            line.add(quiet("word.archive", name, () -> archive(own, true)));
        }
        return line;
    }

    private void archive(NamedSkill own, boolean archived) {
        kept(words.get("workspace.skills.saved"), () -> skills.archive(own.skill(), archived));
    }

    private void form(String title, NamesByLanguage before, Consumer<NamesByLanguage> keep) {
        new SkillDialog(title, before, keep, words, this::show).open();
    }
}

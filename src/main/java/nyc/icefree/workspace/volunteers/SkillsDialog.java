package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.NamedSkill;
import nyc.icefree.volunteers.skills.OrganizationSkills;
import nyc.icefree.volunteers.skills.OwnSkills;
import nyc.icefree.volunteers.skills.Skill;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.Notice;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.TitledDialog;
import org.jspecify.annotations.Nullable;

/** Which skills the organizations that the reader coordinates add, and which of all include others with them. */
class SkillsDialog extends TitledDialog {
    private final OwnSkills skills;
    private final List<OrganizationCard> coordinated;
    private final Words words;
    private final Paragraph refused = new Paragraph();
    private final Div lists = new Div();

    SkillsDialog(OwnSkills skills, List<OrganizationCard> coordinated, Words words) {
        super(words.get("workspace.skills"), DialogWidth.FORM);
        this.skills = skills;
        this.coordinated = coordinated;
        this.words = words;
        refused.addClassName("problems");
        refused.getElement().setAttribute("role", "alert");
        add(new Paragraph(words.get("workspace.skills.what")), refused, lists);
        foot(out(words.get("workspace.close")));
        show();
    }

    private void show() {
        lists.removeAll();
        refused.setText("");
        for (OrganizationCard organization : coordinated) {
            var all = skills.of(organization.id());
            lists.add(new H3(organization.name()));
            if (all.own().isEmpty()) {
                lists.add(new Paragraph(words.get("workspace.skills.empty")));
            } else {
                lists.add(new UnorderedList(all.own().stream()
                        .map(one -> item(organization, all, one))
                        .toArray(ListItem[]::new)));
            }
            var add = new Button(words.get("workspace.skills.add"), click -> form(organization, all, null));
            add.setAriaLabel(add.getText() + ": " + organization.name());
            lists.add(
                    add,
                    new H4(words.get("workspace.skills.common")),
                    new Paragraph(words.get("workspace.skills.common.what")));
            lists.add(new UnorderedList(Arrays.stream(CommonSkill.values())
                    .map(one -> item(organization, all, one))
                    .toArray(ListItem[]::new)));
        }
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
        var called = new Span(name);
        called.addClassName("name");
        String included = included(all.in(skill).stream());
        var line = new ListItem(called);
        if (!included.isEmpty()) {
            line.add(new Paragraph(words.get("workspace.skills.includes", "skills", included)));
        }
        return line;
    }

    private String included(Stream<Skill> included) {
        return included.map(words::of).sorted().collect(Collectors.joining(", "));
    }

    private Button quiet(String key, String name, Runnable act) {
        var button = Look.QUIET.of(new Button(words.get(key), click -> act.run()));
        button.setAriaLabel(button.getText() + ": " + name);
        return button;
    }

    private void kept(Runnable act) {
        if (Acts.said(words, refused::setText, act) == Acts.Outcome.DONE) {
            Notice.said(words.get("workspace.skills.saved"));
            show();
        }
    }

    private void form(OrganizationCard organization, OrganizationSkills all, @Nullable NamedSkill own) {
        SkillDialog.of(skills, organization, all, own, words, this::show).open();
    }
}

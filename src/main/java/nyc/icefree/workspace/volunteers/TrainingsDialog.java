package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.text.Words;
import nyc.icefree.trainings.Training;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.volunteers.skills.OwnSkills;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.QuestionDialog;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;
import org.jspecify.annotations.Nullable;

/** What the organizations that the reader coordinates teach those who help them. */
class TrainingsDialog extends TitledDialog {
    private final Trainings trainings;
    private final OwnSkills skills;
    private final List<OrganizationCard> coordinated;
    private final Words words;
    private final Div lists = new Div();

    TrainingsDialog(Trainings trainings, OwnSkills skills, List<OrganizationCard> coordinated, Words words) {
        super(words.get("workspace.trainings"), DialogWidth.FORM);
        this.trainings = trainings;
        this.skills = skills;
        this.coordinated = coordinated;
        this.words = words;
        add(new Paragraph(words.get("workspace.trainings.what")), lists);
        foot(out(words.get("word.close")));
        show();
    }

    private void show() {
        lists.removeAll();
        for (OrganizationCard organization : coordinated) {
            var taught = trainings.of(organization.id());
            lists.add(new H3(organization.name()));
            if (taught.isEmpty()) {
                lists.add(new Paragraph(words.get("word.none-yet")));
            } else {
                lists.add(new UnorderedList(
                        taught.stream().map(one -> item(organization, one)).toArray(ListItem[]::new)));
            }
            var add = new Button(words.get("workspace.trainings.add"), click -> form(organization, null));
            add.setAriaLabel(add.getText() + ": " + organization.name());
            lists.add(add);
        }
    }

    private ListItem item(OrganizationCard organization, Training training) {
        String name = training.names().in(words.language());
        var called = new Span(name);
        called.addClassName("name");
        var change = Look.QUIET.of(new Button(words.get("word.change"), click -> form(organization, training)));
        change.setAriaLabel(change.getText() + ": " + name);
        var retire = Look.QUIET.of(new Button(words.get("workspace.trainings.retire"), click -> ask(training, name)));
        retire.setAriaLabel(retire.getText() + ": " + name);
        return new ListItem(called, new Paragraph(rules(training)), change, retire);
    }

    private String rules(Training training) {
        var months = training.form().months();
        String lasts = months == null
                ? words.get("workspace.trainings.always")
                : words.get("workspace.trainings.lasts", "months", months);
        String skills =
                training.form().skills().stream().map(words::of).sorted().collect(Collectors.joining(", "));
        return skills.isEmpty() ? lasts : lasts + " " + words.get("workspace.trainings.needed", "skills", skills);
    }

    private void form(OrganizationCard organization, @Nullable Training training) {
        var known = skills.of(organization.id());
        new TrainingDialog(trainings, organization.id(), known, training, words, this::show).open();
    }

    private void ask(Training training, String name) {
        new QuestionDialog(
                        words.get("workspace.trainings.retire.title", "training", name),
                        words.get("workspace.trainings.retire.consequence"),
                        words.get("workspace.trainings.keep"))
                .to(words.get("workspace.trainings.retire"), Look.DANGER, () -> {
                    RefusalNotices.run(words, () -> {
                        trainings.remove(training.id());
                        Notice.said(words.get("workspace.trainings.retired", "training", name));
                    });
                    show();
                })
                .open();
    }
}

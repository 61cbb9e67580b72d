package nyc.icefree.workspace.partnercalendars;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nyc.icefree.partnercalendars.SourceForm;
import nyc.icefree.partnercalendars.SourcePreview;
import nyc.icefree.partnercalendars.SourceProblem;
import nyc.icefree.partnercalendars.SourceRefused;
import nyc.icefree.partnercalendars.Sources;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/** Adds a partner's calendar: its address first, then a look at what it holds, and only then it is kept in sync. */
class AddSourceDialog extends TitledDialog {
    private static final int MOST_SHOWN = 20;

    private final Sources sources;
    private final Words words;
    private final TextField address;
    private final TextField name;
    private final CalendarChoices choices;
    private final ZoneChoice zone;
    private final Div found = new Div();
    private final Button add;

    AddSourceDialog(Sources sources, List<OrganizationCard> mine, Words words, Runnable added) {
        super(words.get("workspace.sources.add"), DialogWidth.FORM);
        this.sources = sources;
        this.words = words;
        address = new TextField(words.get("workspace.sources.address"));
        address.setHelperText(words.get("workspace.sources.address.help"));
        LongestText.in(address, SourceForm.ADDRESS_MAX, words);
        name = new TextField(words.get("word.name"));
        LongestText.in(name, SourceForm.NAME_MAX, words);
        choices = new CalendarChoices(words, mine, "workspace.sources.kind");
        zone = new ZoneChoice(words);
        zone.addValueChangeListener(change -> look());
        found.getElement().setAttribute("role", "status");
        var form = new FormLayout(choices.organization, address, zone, name, choices.language, choices.kind);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form, found);
        add = new Button(words.get("workspace.sources.keep"), click -> save(added));
        Look.PRIMARY.of(add);
        add.setEnabled(false);
        foot(out(words.get("workspace.cancel")), new Button(words.get("workspace.sources.look"), click -> look()), add);
        address.addValueChangeListener(change -> add.setEnabled(false));
    }

    private SourceForm form() {
        return new SourceForm(
                address.getValue(),
                name.getValue(),
                choices.language.getValue(),
                choices.kind.getValue(),
                zone.chosen());
    }

    private void look() {
        address.setInvalid(false);
        var preview = sources.preview(choices.organization(), form());
        found.removeAll();
        // what nobody may look into yet can be proposed all the same
        add.setEnabled(preview.problem() == null || preview.problem() == SourceProblem.HOST_NOT_APPROVED);
        if (preview.problem() == SourceProblem.HOST_NOT_APPROVED) {
            found.add(new Paragraph(words.of(preview.problem())));
            return;
        }
        if (preview.problem() != null) {
            FormMarks.mark(address, words.of(preview.problem()));
            return;
        }
        if (name.isEmpty()) {
            name.setValue(preview.name());
        }
        zone.ask(preview.asksZone());
        found.add(new Paragraph(
                words.get("workspace.sources.found", "count", preview.events().size())));
        found.add(SourceWords.joined(
                words,
                preview.events().stream().filter(SourcePreview.Line::joins).count()));
        var events = new UnorderedList();
        preview.events().stream().limit(MOST_SHOWN).forEach(line -> events.add(new ListItem(text(line))));
        found.add(events);
        found.add(SourceWords.leftOut(words, preview.leftOut(), MOST_SHOWN));
    }

    private String text(SourcePreview.Line line) {
        String text = line.title() + ", " + PlannedTimes.full(words, line.slot());
        return line.ours() ? words.get("workspace.sources.ours", "event", text) : text;
    }

    private void save(Runnable added) {
        RefusalNotices.marked(
                words,
                (reason, text) -> {
                    boolean aboutName = reason == SourceRefused.NAME_MISSING || reason == SourceRefused.NAME_TOO_LONG;
                    boolean aboutOne = reason instanceof SourceRefused || reason instanceof SourceProblem;
                    if (aboutOne) {
                        FormMarks.mark(aboutName ? name : address, text);
                    }
                    return aboutOne;
                },
                () -> {
                    sources.add(choices.organization(), form());
                    close();
                    added.run();
                    Notice.said(words.get(
                            choices.organization.getValue().trusted()
                                    ? "workspace.sources.added"
                                    : "workspace.sources.proposed"));
                });
    }
}

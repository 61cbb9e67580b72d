package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nyc.icefree.guard.ConstantTime;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.VolunteerImport;
import nyc.icefree.volunteers.imports.ImportLine;
import nyc.icefree.volunteers.imports.ImportPreview;
import nyc.icefree.volunteers.imports.ImportRefused;
import nyc.icefree.volunteers.imports.ImportSheet;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.OneFileUpload;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TitledDialog;

/** Has people of an organization's own list asked whether they help: what becomes of each line is shown first. */
class ImportDialog extends TitledDialog {
    private static final int LONGEST_PASTE = 100_000;
    private static final int FEW = 6;
    private final VolunteerImport imports;
    private final Words words;
    private final Select<OrganizationCard> organization = new Select<>();
    private final Select<Language> language = new Select<>();
    private final TextArea paste;
    private final Paragraph problem = new Paragraph();
    private final Paragraph count = new Paragraph();
    private final Grid<ImportLine> lines = new Grid<>();
    private final Checkbox agreed;
    private final Button ask;
    private byte[] octets = new byte[0];
    private int ready;

    ImportDialog(VolunteerImport imports, List<OrganizationCard> coordinated, Words words) {
        super(words.get("workspace.volunteer-import.title"), DialogWidth.LIST);
        this.imports = imports;
        this.words = words;
        organization.setLabel(words.get("word.organization"));
        organization.setItems(coordinated);
        organization.setItemLabelGenerator(OrganizationCard::name);
        organization.setValue(coordinated.getFirst());
        organization.addValueChangeListener(change -> look());
        language.setLabel(words.get("word.language-of-the-mail"));
        language.setHelperText(words.get("workspace.volunteer-import.language.help"));
        language.setItems(Language.READ);
        language.setItemLabelGenerator(words::of);
        language.setValue(words.language());
        paste = new TextArea(words.get("workspace.volunteer-import.paste"));
        LongestText.in(paste, LONGEST_PASTE, words);
        paste.setMaxHeight("8em");
        var look = new Button(words.get("workspace.volunteer-import.look"), click -> pasted());
        problem.addClassName("problems");
        problem.getElement().setAttribute("role", "alert");
        count.getElement().setAttribute("role", "status");
        agreed = new Checkbox(words.get("workspace.volunteer-import.agreed"));
        columns();
        ask = new Button(words.get("workspace.volunteer-import.ask"), click -> ask());
        Look.PRIMARY.of(ask);
        var read = new Div(count, lines);
        read.addClassName("import-found");
        var form = new FormLayout(organization, language);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("520px", 2));
        add(
                new Paragraph(words.get("workspace.volunteer-import.what")),
                new Paragraph(words.get("workspace.volunteer-import.columns")),
                new Paragraph(words.get("workspace.volunteer-import.once")),
                form,
                OneFileUpload.of(words, taken(words), this::received),
                paste,
                look,
                problem,
                read,
                agreed);
        foot(out(words.get("workspace.cancel")), ask);
        show(null);
    }

    private static OneFileUpload.Taken taken(Words words) {
        return new OneFileUpload.Taken(
                ImportSheet.MOST_OCTETS,
                words.why(ImportRefused.TOO_BIG),
                List.of(".csv", ".tsv", ".txt", "text/csv", "text/plain", "text/tab-separated-values"),
                words.why(ImportRefused.NOT_A_TABLE));
    }

    private void columns() {
        lines.setSelectionMode(Grid.SelectionMode.NONE);
        lines.getElement().setAttribute("aria-label", words.get("workspace.volunteer-import.lines"));
        lines.addColumn(ImportLine::line)
                .setHeader(words.get("workspace.volunteer-import.line"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        lines.addColumn(line -> words.of(line.standing()))
                .setHeader(words.get("workspace.volunteer-import.standing"))
                .setAutoWidth(true);
        lines.addColumn(ImportLine::name).setHeader(words.get("word.name")).setFlexGrow(2);
        lines.addColumn(ImportLine::email)
                .setHeader(words.get("workspace.volunteer-import.email"))
                .setFlexGrow(2);
        lines.addColumn(this::languages).setHeader(words.get("word.languages")).setFlexGrow(2);
    }

    private String languages(ImportLine line) {
        String known = words.within(
                Language.SPOKEN.stream().filter(line.languages()::contains).toList());
        if (!line.languagesUnread()) {
            return known;
        }
        return known.isEmpty()
                ? words.get("workspace.volunteer-import.unread.all")
                : words.get("workspace.volunteer-import.unread", "languages", known);
    }

    private void received(byte[] file) {
        octets = file;
        paste.clear();
        look();
    }

    private void pasted() {
        octets = paste.getValue().getBytes(StandardCharsets.UTF_8);
        look(true);
    }

    private void look() {
        look(octets.length > 0);
    }

    private void look(boolean wanted) {
        show(null);
        if (wanted) {
            RefusalNotices.said(
                    words,
                    problem::setText,
                    () -> show(ConstantTime.get(
                            () -> imports.look(organization.getValue().id(), octets))));
            problem.setVisible(!problem.getText().isEmpty());
        }
    }

    private void show(@org.jspecify.annotations.Nullable ImportPreview preview) {
        problem.setText("");
        problem.setVisible(false);
        agreed.setValue(false);
        var found = preview == null ? List.<ImportLine>of() : preview.lines();
        ready = preview == null ? 0 : preview.ready().size();
        lines.setItems(found);
        lines.setVisible(!found.isEmpty());
        boolean few = found.size() <= FEW;
        lines.setAllRowsVisible(few);
        lines.setHeight(few ? null : "min(320px, 45vh)");
        agreed.setVisible(ready > 0);
        ask.setEnabled(ready > 0);
        count.setVisible(preview != null);
        if (preview != null) {
            count.setText(words.get(
                    "workspace.volunteer-import.found",
                    "ready",
                    ready,
                    "skipped",
                    found.size() - ready,
                    "left",
                    preview.leftToday()));
        }
    }

    private void ask() {
        if (!agreed.getValue()) {
            FormMarks.mark(agreed, words.get("workspace.volunteer-import.agreed.missing"));
            return;
        }
        RefusalNotices.run(words, () -> {
            int taken = ConstantTime.get(
                    VolunteerImport.even(ready),
                    () -> imports.ask(organization.getValue().id(), octets, language.getValue()));
            int failed = ready - taken;
            close();
            Notice.said(words.get("workspace.volunteer-import.asked", "count", taken, "failed", failed));
        });
    }
}

package nyc.icefree.workspace.partnercalendars;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import nyc.icefree.partnercalendars.FileForm;
import nyc.icefree.partnercalendars.FileImport;
import nyc.icefree.partnercalendars.FilePreview;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.OneFileUpload;
import nyc.icefree.workspace.controls.TitledDialog;

/** Takes a calendar file in, once: what it holds is shown, a person picks, and that becomes drafts. */
class FileImportDialog extends TitledDialog {
    private final FileImport files;
    private final Words words;
    private final CalendarChoices choices;
    private final ZoneChoice zone;
    private final Div found = new Div();
    private final Paragraph problem = new Paragraph();
    private final Grid<FilePreview.Line> picked = new Grid<>();
    private final Button draft;
    private byte[] octets = new byte[0];

    FileImportDialog(FileImport files, List<OrganizationCard> mine, Words words) {
        super(words.get("workspace.file-import.title"), DialogWidth.LIST);
        this.files = files;
        this.words = words;
        choices = new CalendarChoices(words, mine, "workspace.file-import.kind");
        zone = new ZoneChoice(words);
        zone.addValueChangeListener(change -> look());
        problem.addClassName("problems");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        found.getElement().setAttribute("role", "status");
        var form = new FormLayout(choices.organization, choices.language, choices.kind, zone);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("520px", 2));
        form.setColspan(choices.organization, 2);
        columns();
        add(
                new Paragraph(words.get("workspace.file-import.what")),
                form,
                OneFileUpload.of(words, taken(words), this::received),
                problem,
                found);
        draft = new Button(words.get("workspace.file-import.draft"), click -> draft());
        Look.PRIMARY.of(draft);
        draft.setEnabled(false);
        foot(out(words.get("workspace.cancel")), draft);
    }

    private static OneFileUpload.Taken taken(Words words) {
        return new OneFileUpload.Taken(
                FileImport.MOST_OCTETS,
                words.get("workspace.file-import.too-big"),
                List.of(".ics", ".ical", ".ifb", ".icalendar", ".vcs", "text/calendar"),
                words.get("source-problem.not-a-calendar"));
    }

    private void columns() {
        picked.setSelectionMode(Grid.SelectionMode.MULTI);
        picked.setItemSelectableProvider(line -> line.standing() == FilePreview.Standing.FRESH);
        picked.setAllRowsVisible(false);
        picked.setHeight("min(360px, 50vh)");
        picked.getElement().setAttribute("aria-label", words.get("workspace.file-import.pick"));
        picked.addColumn(line -> line.title() + ", " + PlannedTimes.full(words, line.slot()))
                .setHeader(words.get("workspace.file-import.event"))
                .setFlexGrow(3);
        picked.addColumn(FilePreview.Line::place).setHeader(words.get("word.place"));
        picked.addColumn(line -> words.get("workspace.file-import.standing."
                        + line.standing().name().toLowerCase(java.util.Locale.ROOT)))
                .setHeader(words.get("workspace.file-import.standing"));
    }

    private void received(byte[] file) {
        octets = file;
        look();
    }

    private void look() {
        if (octets.length == 0) {
            return;
        }
        found.removeAll();
        var preview = files.look(choices.organization(), octets, zone.chosen());
        draft.setEnabled(preview.problem() == null);
        says(preview.problem() == null ? "" : words.of(preview.problem()));
        if (preview.problem() != null) {
            return;
        }
        zone.ask(preview.asksZone());
        found.add(new Paragraph(
                words.get("workspace.sources.found", "count", preview.events().size())));
        found.add(SourceWords.joined(
                words, preview.events().stream().filter(FilePreview.Line::joins).count()));
        if (!preview.events().isEmpty()) {
            picked.setItems(preview.events());
            picked.asMultiSelect()
                    .setValue(preview.events().stream()
                            .filter(line -> line.standing() == FilePreview.Standing.FRESH)
                            .limit(FileImport.MOST_AT_ONCE)
                            .collect(Collectors.toSet()));
            found.add(new H3(words.get("workspace.file-import.pick")), picked);
        }
        found.add(SourceWords.leftOut(words, preview.leftOut(), Integer.MAX_VALUE));
    }

    private void draft() {
        var chosen =
                picked.getSelectedItems().stream().map(FilePreview.Line::key).collect(Collectors.toSet());
        if (chosen.isEmpty() || chosen.size() > FileImport.MOST_AT_ONCE) {
            says(words.get(
                    chosen.isEmpty() ? "workspace.file-import.none" : "workspace.file-import.most",
                    "most",
                    FileImport.MOST_AT_ONCE));
            return;
        }
        var made = files.draft(
                choices.organization(),
                octets,
                zone.chosen(),
                new FileForm(choices.language.getValue(), choices.kind.getValue(), chosen));
        close();
        Notice.said(words.get("workspace.file-import.drafted", "count", made.size()));
    }

    private void says(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
    }
}

package nyc.icefree.workspace.partnercalendars;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import nyc.icefree.partnercalendars.FileForm;
import nyc.icefree.partnercalendars.FileImport;
import nyc.icefree.partnercalendars.FilePreview;
import nyc.icefree.partnercalendars.SourceForm;
import nyc.icefree.partnercalendars.SourcePreview;
import nyc.icefree.partnercalendars.SourceProblem;
import nyc.icefree.partnercalendars.SourceRefused;
import nyc.icefree.partnercalendars.SourceRow;
import nyc.icefree.partnercalendars.Sources;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.Right;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.ScreenWidth;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.OneFileUpload;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.controls.TitledDialog;
import nyc.icefree.workspace.lists.RowCells;
import nyc.icefree.workspace.lists.RowGrid;
import nyc.icefree.workspace.lists.RowKeys;
import org.jspecify.annotations.Nullable;

/** The calendars of one's own organizations that the app keeps in sync; administrators see all. */
@Route("sources")
@PageTitle("workspace.sources.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.sources.title", order = 5.5, icon = "vaadin:refresh")
@RolesAllowed("STAFF")
class SourcesView extends ViewPage implements AfterNavigationObserver {
    private final Sources sources;
    private final Memberships memberships;
    private final RowGrid<SourceRow> grid;
    private final Button add;
    private final Button take;
    private List<OrganizationCard> mine = List.of();

    SourcesView(ViewerWords ownWords, Sources sources, FileImport files, Memberships memberships) {
        super(ownWords, "workspace.sources.title");
        this.sources = sources;
        this.memberships = memberships;
        add = Look.PRIMARY.button(
                words.get("workspace.sources.add"), () -> new AddSourceDialog(mine, this::load).open());
        take = new Button(words.get("workspace.file-import.open"), click -> new FileImportDialog(files, mine).open());
        addActions(add, take);
        grid = new RowGrid<>(words.get("workspace.sources.title"));
        columns();
        RowKeys.open(
                grid,
                row -> UI.getCurrent().navigate(EventLinks.source(row.id(), "").getHref()));
        add(new Paragraph(words.get("workspace.sources.what")), grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        mine = memberships.mine(Right.IMPORT);
        add.setVisible(!mine.isEmpty());
        take.setVisible(!mine.isEmpty());
        load();
    }

    private void columns() {
        grid.addColumn(RowCells.linked(SourceRow::name, SourcesView::href, row -> ""))
                .setHeader(words.get("word.name"))
                .setFlexGrow(2);
        grid.addColumn(row -> row.organization().name()).setHeader(words.get("word.organization"));
        grid.addColumn(row -> SourceWords.state(words, row))
                .setHeader(words.get("word.state"))
                .setFlexGrow(2);
        grid.addColumn(this::numbers).setHeader(words.get("word.events"));
        var phone = grid.addColumn(RowCells.card(SourceRow::name, SourcesView::href, this::facts))
                .setHeader(words.get("word.name"));
        ScreenWidth.onPhone(grid, phone);
        grid.setEmptyStateComponent(new EmptyHint(words.get("workspace.sources.empty")));
    }

    private List<String> facts(SourceRow row) {
        return List.of(row.organization().name(), SourceWords.state(words, row), numbers(row));
    }

    private String numbers(SourceRow row) {
        return words.get("workspace.sources.numbers", "taken", row.taken(), "decide", row.decide());
    }

    private static String href(SourceRow row) {
        return EventLinks.source(row.id(), "").getHref();
    }

    private void load() {
        grid.setItems(sources.list());
    }

    /** Adds a partner's calendar: its address first, then a look at what it holds, and only then it is kept in sync. */
    class AddSourceDialog extends TitledDialog {
        private static final int MOST_SHOWN = 20;

        private final TextField address;
        private final TextField name;
        private final CalendarChoices choices;
        private final ZoneChoice zone;
        private final Div found = Styled.status(new Div());
        private final Button add;

        AddSourceDialog(List<OrganizationCard> mine, Runnable added) {
            super(words.get("workspace.sources.add"), DialogWidth.FORM);
            address = LongestText.in(
                    new TextField(words.get("workspace.sources.address")), SourceForm.ADDRESS_MAX, words);
            address.setHelperText(words.get("workspace.sources.address.help"));
            name = LongestText.in(new TextField(words.get("word.name")), SourceForm.NAME_MAX, words);
            choices = new CalendarChoices(words, mine, "workspace.sources.kind");
            zone = new ZoneChoice(words);
            zone.addValueChangeListener(change -> look());
            add(Form.column(choices.organization, address, zone, name, choices.language, choices.kind), found);
            add = Look.PRIMARY.button(words.get("workspace.sources.keep"), () -> save(added));
            add.setEnabled(false);
            foot(
                    out(words.get("workspace.cancel")),
                    new Button(words.get("workspace.sources.look"), click -> look()),
                    add);
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
            found.add(new Paragraph(words.get(
                    "workspace.sources.found", "count", preview.events().size())));
            found.add(SourceWords.joined(
                    words,
                    preview.events().stream().filter(SourcePreview.Line::joins).count()));
            found.add(SourceWords.list(
                    words, preview.events().stream().map(this::text).toList(), MOST_SHOWN));
            found.add(SourceWords.leftOut(words, preview.leftOut(), MOST_SHOWN));
        }

        private String text(SourcePreview.Line line) {
            String text = line.title() + ", " + PlannedTimes.full(words, line.slot());
            return line.ours() ? words.get("workspace.sources.ours", "event", text) : text;
        }

        private void save(Runnable added) {
            RefusalNotices.marked(
                    words,
                    (reason, text) -> FormMarks.mark(
                            switch (reason) {
                                case SourceRefused.NAME_MISSING, SourceRefused.NAME_TOO_LONG -> name;
                                case SourceRefused other -> address;
                                case SourceProblem problem -> address;
                                default -> null;
                            },
                            text),
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

    /** Takes a calendar file in, once: what it holds is shown, a person picks, and that becomes drafts. */
    class FileImportDialog extends TitledDialog {
        private final FileImport files;
        private final CalendarChoices choices;
        private final ZoneChoice zone;
        private final Div found = Styled.status(new Div());
        private final Paragraph problem = Styled.alert(Styled.as("problems", new Paragraph()));
        private final Grid<FilePreview.Line> picked = new Grid<>();
        private final Button draft;
        private byte[] octets = new byte[0];

        FileImportDialog(FileImport files, List<OrganizationCard> mine) {
            super(words.get("workspace.file-import.title"), DialogWidth.LIST);
            this.files = files;
            choices = new CalendarChoices(words, mine, "workspace.file-import.kind");
            zone = new ZoneChoice(words);
            zone.addValueChangeListener(change -> look());
            problem.setVisible(false);
            var form = Form.columns("520px", choices.organization, choices.language, choices.kind, zone);
            form.setColspan(choices.organization, 2);
            columns();
            add(
                    new Paragraph(words.get("workspace.file-import.what")),
                    form,
                    OneFileUpload.of(words, taken(words), this::received),
                    problem,
                    found);
            draft = Look.PRIMARY.button(words.get("workspace.file-import.draft"), () -> draft());
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
            found.add(new Paragraph(words.get(
                    "workspace.sources.found", "count", preview.events().size())));
            found.add(SourceWords.joined(
                    words,
                    preview.events().stream().filter(FilePreview.Line::joins).count()));
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
            var chosen = picked.getSelectedItems().stream()
                    .map(FilePreview.Line::key)
                    .collect(Collectors.toSet());
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

    /** Asks which zone is meant by times that come without one; hidden as long as there are none. */
    static class ZoneChoice extends Select<String> {
        private static final List<String> ZONES =
                List.of("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "UTC");

        ZoneChoice(Words words) {
            setLabel(words.get("workspace.sources.zone"));
            setHelperText(words.get("workspace.sources.zone.help"));
            setItems(ZONES);
            setItemLabelGenerator(id -> words.zone(ZoneId.of(id)));
            setVisible(false);
        }

        /** Stays visible once answered. */
        void ask(boolean needed) {
            setVisible(needed || getValue() != null);
        }

        @Nullable
        ZoneId chosen() {
            return getValue() == null ? null : ZoneId.of(getValue());
        }
    }
}

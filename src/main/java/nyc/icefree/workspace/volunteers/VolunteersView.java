package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.city.Area;
import nyc.icefree.guard.ConstantTime;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.search.ListPart;
import nyc.icefree.shifts.roles.OwnRoles;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.LettingGo;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerDesk;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerImport;
import nyc.icefree.volunteers.VolunteerQuery;
import nyc.icefree.volunteers.VolunteerRefused;
import nyc.icefree.volunteers.VolunteerRow;
import nyc.icefree.volunteers.imports.ImportLine;
import nyc.icefree.volunteers.imports.ImportPreview;
import nyc.icefree.volunteers.imports.ImportRefused;
import nyc.icefree.volunteers.imports.ImportSheet;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.NamedSkill;
import nyc.icefree.volunteers.skills.OrganizationSkills;
import nyc.icefree.volunteers.skills.OwnSkills;
import nyc.icefree.volunteers.skills.Skill;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.PendingSearch;
import nyc.icefree.workspace.ScreenWidth;
import nyc.icefree.workspace.SearchField;
import nyc.icefree.workspace.Sections;
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
import nyc.icefree.workspace.controls.TypedText;
import nyc.icefree.workspace.lists.RowCard;
import nyc.icefree.workspace.lists.RowCells;
import nyc.icefree.workspace.lists.RowGrid;
import nyc.icefree.workspace.lists.RowPages.Order;
import nyc.icefree.workspace.shifts.CandidateFacts;
import nyc.icefree.workspace.volunteers.OwnLists.RolesList;
import nyc.icefree.workspace.volunteers.OwnLists.SkillsList;
import nyc.icefree.workspace.volunteers.OwnLists.TrainingsList;
import org.jspecify.annotations.Nullable;

/** Finds the volunteers of one's organizations by name, language and skill. */
@Route("volunteers")
@PageTitle("workspace.volunteers.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.volunteers.title", order = 3, icon = "vaadin:handshake")
@RolesAllowed("STAFF")
class VolunteersView extends ViewPage implements AfterNavigationObserver {
    private static final int LONGEST_PAGE = 200;
    /** Kept with what was pasted into it. */
    private @Nullable ImportPanel importing;

    private final VolunteerDesk desk;
    private final Memberships memberships;
    private final OwnSkills ownSkills;
    private final SearchField search;
    private final ComboBox<Language> language;
    private final ComboBox<LanguageUse> level;
    private final ComboBox<Skill> skill;
    private final ComboBox<Area> area;
    private final Paragraph count = Styled.status(Styled.as("count", new Paragraph()));
    private final RowGrid<VolunteerRow> grid;
    private final Button add;
    private final LetGo letGo;
    private List<OrganizationCard> mine = List.of();

    VolunteersView(
            ViewerWords ownWords,
            VolunteerDesk desk,
            LettingGo lettingGo,
            VolunteerImport imports,
            Trainings trainings,
            OwnSkills ownSkills,
            OwnRoles ownRoles,
            Memberships memberships) {
        super(ownWords, "workspace.volunteers.title");
        this.desk = desk;
        this.memberships = memberships;
        this.ownSkills = ownSkills;
        add = Look.PRIMARY.button(
                words.get("workspace.volunteers.add"),
                () -> new AddVolunteerDialog(mine, ownSkills.mine(), this::refresh).open());
        letGo = new LetGo(lettingGo, memberships, words, this::refresh);
        addActions(add);
        search = new SearchField(words.get("workspace.people.search"), this::refresh);
        language = narrowing("word.languages", words::of);
        language.setItems(Language.SPOKEN);
        level = narrowing("workspace.volunteers.level", words::of);
        level.setItems(LanguageUse.values());
        level.setVisible(false);
        area = narrowing("workspace.volunteers.areas", words::of);
        area.setItems(words.city().areas());
        skill = narrowing("workspace.volunteers.skills", words::of);
        language.addValueChangeListener(change -> askLevel(change.getValue()));
        level.addValueChangeListener(change -> refresh());
        area.addValueChangeListener(change -> refresh());
        skill.addValueChangeListener(change -> refresh());
        var filters = Styled.as("filters", new Div(search, language, level, skill, area));
        grid = new RowGrid<>(words.get("workspace.volunteers.title"));
        columns();
        var all = new Div(filters, count, grid);
        if (!letGo.isAllowed()) {
            add(all);
            return;
        }
        addActions(EventLinks.record(words.get("workspace.record.open")));
        var coordinated = letGo.coordinated();
        var tabs = new Sections();
        tabs.add(words.get("workspace.volunteers.all"), all);
        tab(tabs, "workspace.trainings", () -> new TrainingsList(trainings, ownSkills, coordinated, words));
        tab(tabs, "workspace.skills", () -> new SkillsList(ownSkills, coordinated, words));
        tab(tabs, "workspace.roles", () -> new RolesList(ownRoles, coordinated, words));
        tab(tabs, "workspace.volunteer-import.open", () -> {
            importing = importing == null ? new ImportPanel(imports, coordinated) : importing;
            return importing;
        });
        tab(tabs, "workspace.let-go.list", letGo::list);
        add(tabs);
    }

    /** Reads its part when it is opened. */
    private void tab(Sections tabs, String title, Supplier<Component> part) {
        var place = new Div();
        var tab = tabs.add(words.get(title), place);
        tabs.addSelectedChangeListener(change -> {
            place.removeAll();
            if (change.getSelectedTab().equals(tab)) {
                place.add(part.get());
            }
        });
    }

    private <T> ComboBox<T> narrowing(String key, ItemLabelGenerator<T> said) {
        var field = new ComboBox<T>(words.get(key));
        field.setItemLabelGenerator(said);
        field.setClearButtonVisible(true);
        return field;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        mine = memberships.mine(Right.STAFF);
        skill.setItems(choices(ownSkills.mine().values()));
        add.setVisible(!mine.isEmpty());
        PendingSearch.taken().ifPresent(search::setValue);
    }

    private void columns() {
        grid.addColumn(RowCells.linked(
                        VolunteerRow::name,
                        row -> EventLinks.volunteer(row.person(), "").getHref(),
                        VolunteersView::email))
                .setHeader(words.get("word.name"))
                .setSortProperty("name")
                .setFlexGrow(2);
        grid.addColumn(this::languages).setHeader(words.get("word.languages"));
        grid.addColumn(this::skills)
                .setHeader(words.get("workspace.volunteers.skills"))
                .setFlexGrow(2);
        grid.addColumn(row -> joined(row.helpedNames())).setHeader(words.get("workspace.volunteers.helps"));
        var card = new RowCard<>(VolunteerRow::name)
                .leading(row -> EventLinks.volunteer(row.person(), "").getHref())
                .facts(row -> List.of(email(row), languages(row), skills(row), joined(row.helpedNames())));
        var phone = grid.addColumn(card.card()).setHeader(words.get("word.name"));
        ScreenWidth.onPhone(grid, phone);
        grid.whereNothingIsFound(words, words.get("workspace.volunteers.empty"), this::clear);
        grid.readPages(this::read);
    }

    /** Asks for the level once there is a language. */
    private void askLevel(@Nullable Language of) {
        level.setVisible(of != null);
        if (of == null) {
            level.clear();
        } else {
            var chosen = level.getValue();
            level.setItems(LanguageUse.in(of));
            level.setValue(LanguageUse.in(of).contains(chosen) ? chosen : null);
        }
        refresh();
    }

    private static String email(VolunteerRow row) {
        return row.email() == null ? "" : row.email();
    }

    private String languages(VolunteerRow row) {
        return CandidateFacts.languages(row.answers().levels(), words).collect(Collectors.joining(", "));
    }

    private String skills(VolunteerRow row) {
        return joined(row.answers().skills().stream().map(words::of).toList());
    }

    /** Also archived ones, which some still have. */
    private static List<Skill> choices(Collection<OrganizationSkills> own) {
        return Stream.<Skill>concat(
                        Arrays.stream(CommonSkill.values()),
                        own.stream().flatMap(all -> all.own().stream()).map(NamedSkill::skill))
                .toList();
    }

    private ListPart<VolunteerRow> read(Order order, int offset, int limit) {
        var found = desk.list(query(order.descending()), offset, Math.min(limit, LONGEST_PAGE));
        count.setText(words.get("workspace.volunteers.count", "count", found.total()));
        return found;
    }

    private VolunteerQuery query(boolean descending) {
        return new VolunteerQuery(
                search.getValue(),
                null,
                language.getValue(),
                level.getValue(),
                skill.getValue(),
                area.getValue() == null ? null : area.getValue().slug(),
                descending,
                words.language());
    }

    private void refresh() {
        grid.readAnew();
    }

    private void clear() {
        search.clear();
        language.clear();
        skill.clear();
        area.clear();
        refresh();
    }

    private static String joined(Collection<String> parts) {
        return parts.stream().sorted().collect(Collectors.joining(", "));
    }

    /** Adds somebody who has agreed to help. */
    class AddVolunteerDialog extends TitledDialog {
        private final TextField name;
        private final EmailField email;
        private final Select<Language> reads = new Select<>();
        private final MultiSelectComboBox<Language> languages;
        private final CheckboxGroup<Skill> skills = new CheckboxGroup<>();
        private final CheckboxGroup<Area> areas = new CheckboxGroup<>();
        private final MultiSelectComboBox<OrganizationCard> organizations;

        private final Map<OrganizationId, OrganizationSkills> own;

        AddVolunteerDialog(List<OrganizationCard> mine, Map<OrganizationId, OrganizationSkills> own, Runnable changed) {
            super(words.get("workspace.volunteers.add"), DialogWidth.FORM);
            this.own = own;
            name = LongestText.in(new TextField(words.get("word.name")), VolunteerForm.NAME_MAX, words);
            email = Form.label(
                    new EmailField(),
                    words.get("workspace.people.email"),
                    words.get("workspace.volunteers.email.help"));
            Form.choice(reads, words.get("workspace.people.language"), Language.READ, words::of)
                    .setValue(words.language());
            languages = new MultiSelectComboBox<>(words.get("word.languages"), Language.SPOKEN);
            languages.setItemLabelGenerator(words::of);
            skills.setLabel(words.get("workspace.volunteers.skills"));
            skills.setItemLabelGenerator(words::of);
            Form.choice(
                    areas, words.get("workspace.volunteers.areas"), words.city().areas(), words::of);
            organizations = new MultiSelectComboBox<>(words.get("workspace.volunteers.helps"), mine);
            organizations.setItemLabelGenerator(OrganizationCard::name);
            organizations.addValueChangeListener(change -> offerSkills());
            organizations.setValue(Set.of(mine.getFirst()));
            add(
                    new Paragraph(words.get("workspace.volunteers.agreed")),
                    Form.column(name, email, reads, languages, organizations, skills, areas));
            submit(words, words.get("workspace.volunteers.add"), this::mark, () -> {
                ConstantTime.run(() -> desk.addByHand(typed()));
                changed.run();
                Notice.said(words.get(
                        email.getValue().isBlank() ? "workspace.volunteers.added" : "workspace.volunteers.asked"));
            });
        }

        /** Keeps what is ticked where it can still be chosen. */
        private void offerSkills() {
            var offered = Stream.concat(
                            Stream.of(OrganizationSkills.NONE),
                            organizations.getValue().stream()
                                    .sorted(Comparator.comparing(OrganizationCard::name))
                                    .map(one -> own.getOrDefault(one.id(), OrganizationSkills.NONE)))
                    .flatMap(all -> all.choices(Set.of()).stream())
                    .distinct()
                    .toList();
            var ticked = offered.stream().filter(skills.getValue()::contains).collect(Collectors.toSet());
            skills.setItems(offered);
            skills.setValue(ticked);
        }

        private VolunteerForm typed() {
            return new VolunteerForm(
                    name.getValue(),
                    email.getValue(),
                    reads.getValue(),
                    new VolunteerAnswers(
                            languages.getValue(),
                            skills.getValue(),
                            areas.getValue().stream().map(Area::slug).collect(Collectors.toSet()),
                            organizations.getValue().stream()
                                    .map(OrganizationCard::id)
                                    .collect(Collectors.toSet())));
        }

        private boolean mark(RefusalReason why, String text) {
            return why instanceof VolunteerRefused reason
                    && FormMarks.mark(
                            switch (reason.field()) {
                                case EMAIL -> email;
                                case LANGUAGE -> reads;
                                case LANGUAGES -> languages;
                                case AREAS -> areas;
                                case ORGANIZATIONS -> organizations;
                                case NAME, PAUSE -> name;
                            },
                            text);
        }
    }

    /** Has people of an organization's own list asked whether they help: what becomes of each line is shown first. */
    class ImportPanel extends Div {
        private static final int LONGEST_PASTE = 100_000;
        private static final int FEW = 6;
        private final VolunteerImport imports;
        private final Select<OrganizationCard> organization = new Select<>();
        private final Select<Language> language = new Select<>();
        private final TextArea paste;
        private final Paragraph problem = Styled.alert(Styled.as("problems", new Paragraph()));
        private final Paragraph count = Styled.status(new Paragraph());
        private final Grid<ImportLine> lines = new Grid<>();
        private final Checkbox agreed;
        private final Button ask;
        private final TypedText typed = TypedText.in(this);
        private byte[] octets = new byte[0];
        private int ready;

        ImportPanel(VolunteerImport imports, List<OrganizationCard> coordinated) {
            this.imports = imports;
            Form.choice(organization, words.get("word.organization"), coordinated, OrganizationCard::name)
                    .setValue(coordinated.getFirst());
            organization.addValueChangeListener(change -> look());
            language.setHelperText(words.get("workspace.volunteer-import.language.help"));
            Form.choice(language, words.get("word.language-of-the-mail"), Language.READ, words::of)
                    .setValue(words.language());
            paste = LongestText.in(new TextArea(words.get("workspace.volunteer-import.paste")), LONGEST_PASTE, words);
            paste.setMaxHeight("8em");
            paste.setWidthFull();
            var look = new Button(words.get("workspace.volunteer-import.look"), click -> pasted());
            agreed = new Checkbox(words.get("workspace.volunteer-import.agreed"));
            columns();
            ask = Look.PRIMARY.button(words.get("workspace.volunteer-import.ask"), () -> ask());
            var read = Styled.as("import-found", new Div(count, lines));

            add(
                    new Paragraph(words.get("workspace.volunteer-import.what")),
                    new Paragraph(words.get("workspace.volunteer-import.columns")),
                    new Paragraph(words.get("workspace.volunteer-import.once")),
                    Form.columns("520px", organization, language),
                    OneFileUpload.of(words, taken(words), this::received),
                    paste,
                    look,
                    problem,
                    read,
                    agreed,
                    Styled.as("actions form-foot", new Div(ask)));
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
            lines.addColumn(this::languages)
                    .setHeader(words.get("word.languages"))
                    .setFlexGrow(2);
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
            typed.mark(file.length > 0);
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
                received(new byte[0]);
                Notice.said(words.get("workspace.volunteer-import.asked", "count", taken, "failed", failed));
            });
        }
    }
}

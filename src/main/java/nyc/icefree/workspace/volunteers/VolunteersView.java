package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.search.ListPart;
import nyc.icefree.shifts.roles.OwnRoles;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.venues.Borough;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.LettingGo;
import nyc.icefree.volunteers.VolunteerDesk;
import nyc.icefree.volunteers.VolunteerImport;
import nyc.icefree.volunteers.VolunteerQuery;
import nyc.icefree.volunteers.VolunteerRow;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.NamedSkill;
import nyc.icefree.volunteers.skills.OrganizationSkills;
import nyc.icefree.volunteers.skills.OwnSkills;
import nyc.icefree.volunteers.skills.Skill;
import nyc.icefree.workspace.MoreMenu;
import nyc.icefree.workspace.PendingSearch;
import nyc.icefree.workspace.ScreenWidth;
import nyc.icefree.workspace.SearchField;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.lists.RowCard;
import nyc.icefree.workspace.lists.RowCells;
import nyc.icefree.workspace.lists.RowGrid;
import nyc.icefree.workspace.lists.RowPages.Order;
import nyc.icefree.workspace.shifts.CandidateFacts;
import nyc.icefree.workspace.shifts.VolunteerLink;
import org.jspecify.annotations.Nullable;

/** Who helps one's organizations: found by name, language and skill. */
@Route("volunteers")
@PageTitle("workspace.volunteers.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.volunteers.title", order = 3, icon = "vaadin:handshake")
@RolesAllowed("STAFF")
class VolunteersView extends ViewPage implements AfterNavigationObserver {
    private static final int LONGEST_PAGE = 200;
    private final VolunteerDesk desk;
    private final Memberships memberships;
    private final OwnSkills ownSkills;
    private final Words words;
    private final SearchField search;
    private final ComboBox<Language> language;
    private final ComboBox<LanguageUse> level;
    private final ComboBox<Skill> skill;
    private final ComboBox<Borough> borough;
    private final Paragraph count = new Paragraph();
    private final RowGrid<VolunteerRow> grid;
    private final Button add;
    private final LetGo letGo;
    private Set<OrganizationCard> mine = Set.of();

    VolunteersView(
            ViewerWords ownWords,
            VolunteerDesk desk,
            LettingGo lettingGo,
            VolunteerImport imports,
            Trainings trainings,
            OwnSkills ownSkills,
            OwnRoles ownRoles,
            Memberships memberships) {
        this.desk = desk;
        this.memberships = memberships;
        this.ownSkills = ownSkills;
        words = ownWords.get();
        setHeadline(words.get("workspace.volunteers.title"));
        add = new Button(
                words.get("workspace.volunteers.add"),
                click -> new AddVolunteerDialog(desk, mine, ownSkills.mine(), words, this::refresh).open());
        Look.PRIMARY.of(add);
        letGo = new LetGo(lettingGo, memberships, words, this::refresh);
        var more = new MoreMenu(words);
        more.clear();
        if (letGo.isAllowed()) {
            more.act(
                    "workspace.volunteer-import.open",
                    () -> new ImportDialog(imports, letGo.coordinated(), words).open());
            more.act(
                    "workspace.trainings",
                    () -> new TrainingsDialog(trainings, ownSkills, letGo.coordinated(), words).open());
            more.act("workspace.skills", () -> new SkillsDialog(ownSkills, letGo.coordinated(), words).open());
            more.act("workspace.roles", () -> new RolesDialog(ownRoles, letGo.coordinated(), words).open());
            more.act("workspace.let-go.list", letGo::list);
        }
        addActions(add, more);
        search = new SearchField(words.get("workspace.people.search"), this::refresh);
        language = new ComboBox<>(words.get("word.languages"), Language.SPOKEN);
        language.setItemLabelGenerator(words::of);
        language.setClearButtonVisible(true);
        level = new ComboBox<>(words.get("workspace.volunteers.level"), LanguageUse.values());
        level.setItemLabelGenerator(words::of);
        level.setClearButtonVisible(true);
        level.setVisible(false);
        borough = new ComboBox<>(words.get("workspace.volunteers.boroughs"), Borough.values());
        borough.setItemLabelGenerator(words::of);
        borough.setClearButtonVisible(true);
        skill = new ComboBox<>(words.get("workspace.volunteers.skills"));
        skill.setItemLabelGenerator(words::of);
        skill.setClearButtonVisible(true);
        language.addValueChangeListener(change -> askLevel(change.getValue()));
        level.addValueChangeListener(change -> refresh());
        borough.addValueChangeListener(change -> refresh());
        skill.addValueChangeListener(change -> refresh());
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        var filters = new Div(search, language, level, skill, borough);
        filters.addClassName("filters");
        grid = new RowGrid<>(words.get("workspace.volunteers.title"));
        columns();
        add(filters, count, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        mine = memberships.mine().keySet();
        skill.setItems(choices(ownSkills.mine().values()));
        add.setVisible(!mine.isEmpty());
        PendingSearch.taken().ifPresent(search::setValue);
    }

    private void columns() {
        var name = grid.addColumn(RowCells.linked(
                        VolunteerRow::name, row -> VolunteerLink.path(row.person()), VolunteersView::email))
                .setHeader(words.get("word.name"))
                .setSortProperty("name")
                .setFlexGrow(2);
        var spoken = grid.addColumn(this::languages).setHeader(words.get("word.languages"));
        var skills = grid.addColumn(this::skills)
                .setHeader(words.get("workspace.volunteers.skills"))
                .setFlexGrow(2);
        var helps = grid.addColumn(row -> joined(row.helpedNames())).setHeader(words.get("workspace.volunteers.helps"));
        var card = new RowCard<>(VolunteerRow::name)
                .leading(row -> VolunteerLink.path(row.person()))
                .facts(row -> List.of(email(row), languages(row), skills(row), joined(row.helpedNames())));
        var phone = grid.addColumn(card.card()).setHeader(words.get("word.name"));
        ScreenWidth.whenKnown(grid, wide -> {
            List.of(name, spoken, skills, helps).forEach(column -> column.setVisible(wide));
            phone.setVisible(!wide);
        });
        grid.whereNothingIsFound(words, words.get("workspace.volunteers.empty"), this::clear);
        grid.readPages(this::read);
    }

    /** What one can do in a language is asked once there is a language. */
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
        return CandidateFacts.languages(row.levels(), words).collect(Collectors.joining(", "));
    }

    private String skills(VolunteerRow row) {
        return joined(row.skills().stream().map(words::of).toList());
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
                borough.getValue() == null ? null : borough.getValue().slug(),
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
        borough.clear();
        refresh();
    }

    private static String joined(Collection<String> parts) {
        return parts.stream().sorted().collect(Collectors.joining(", "));
    }
}

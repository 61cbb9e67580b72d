package nyc.icefree.workspace.auditreading;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.auditreading.ActRecord;
import nyc.icefree.auditreading.RecordFilter;
import nyc.icefree.auditreading.RecordLine;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.disclosure.CompactTime;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventDesk;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.ScreenWidth;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.lists.RowCard;
import nyc.icefree.workspace.lists.RowCells;
import nyc.icefree.workspace.lists.RowGrid;

/** Shows who read or changed what: coordinators see their organizations, administrators all; there is no export. */
@Route("record")
@PageTitle("workspace.record.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("STAFF")
class RecordView extends ViewPage implements BeforeEnterObserver {
    private static final int DAYS_AT_FIRST = 30;
    private final ActRecord entries;
    private final EventDesk events;
    private final Map<UUID, String> titles = new HashMap<>();
    private final ZoneId zone;
    private final LocalDate today;
    private final Select<OrganizationCard> organization = new Select<>();
    private final Select<AuditedAct> act = new Select<>();
    private final ComboBox<PersonId> who;
    private final DatePicker from;
    private final DatePicker until;
    private final Paragraph count = Styled.status(Styled.as("count", new Paragraph()));
    private final RowGrid<RecordLine> grid;
    private final CompactTime times;

    RecordView(ViewerWords ownWords, ActRecord entries, EventDesk events, Campaign campaign, Clock clock) {
        super(ownWords);
        this.entries = entries;
        this.events = events;
        zone = campaign.now().zone();
        today = LocalDate.now(clock.withZone(zone));
        grid = new RowGrid<>(words.get("workspace.record.title"));
        times = new CompactTime(words, today);
        who = new ComboBox<>(words.get("word.who"));
        from = DateFields.date(words, words.get("workspace.record.from"));
        until = DateFields.date(words, words.get("workspace.record.until"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var whose = entries.whose();
        if (whose.isEmpty()) {
            throw new NotYours();
        }
        setHeadline(words.get("workspace.record.title"));
        String all = words.get("workspace.record.all");
        Form.choiceOrAny(organization, words.get("word.organization"), all, whose, OrganizationCard::name);
        var acts = EnumSet.allOf(AuditedAct.class).stream()
                .sorted(Comparator.comparing(words::of))
                .toList();
        Form.choiceOrAny(act, words.get("workspace.record.act"), all, acts, words::of);
        var doers = entries.doers();
        var names = Comparator.comparing((PersonId person) -> doers.getOrDefault(person, ""));
        Form.choice(
                who,
                words.get("word.who"),
                doers.keySet().stream().sorted(names).toList(),
                doers::get);
        who.setClearButtonVisible(true);
        from.setValue(today.minusDays(DAYS_AT_FIRST));
        until.setValue(today);
        Stream.<HasValue<?, ?>>of(organization, who, act, from, until)
                .forEach(field -> field.addValueChangeListener(change -> refresh()));
        var filters = Styled.as("filters", new Div(organization, who, act, from, until));
        columns();
        var head = entries.head();
        var end = Styled.as(
                "muted",
                new Paragraph(words.get(
                        "workspace.record.head", "position", String.valueOf(head.position()), "hash", head.hash())));
        add(new Paragraph(words.get("workspace.record.intro")), filters, count, grid, end);
    }

    private void columns() {
        grid.addColumn(RowCells.time(line -> times.moment(line.at(), zone), line -> words.moment(line.at(), zone)))
                .setHeader(words.get("word.when"))
                .setFlexGrow(2);
        grid.addColumn(this::doer).setHeader(words.get("word.who")).setFlexGrow(2);
        grid.addColumn(new RowCard<>(this::what)
                        .facts(line -> List.of(about(line)))
                        .more(this::title, RecordView::event)
                        .cell())
                .setHeader(words.get("workspace.record.act"))
                .setFlexGrow(3);
        grid.addColumn(RecordView::whose)
                .setHeader(words.get("workspace.record.whose"))
                .setFlexGrow(2);
        var phone = grid.addColumn(new RowCard<>(this::what)
                        .facts(line -> List.of(times.moment(line.at(), zone), doer(line), about(line), whose(line)))
                        .more(this::title, RecordView::event)
                        .card())
                .setHeader(words.get("workspace.record.act"));
        ScreenWidth.onPhone(grid, phone);
        grid.whereNothingIsFound(words, words.get("workspace.record.empty"), this::clear);
        grid.readPages((order, offset, limit) -> {
            var found = entries.read(filter(), offset, limit);
            titles.putAll(events.titles(found.rows().stream()
                    .flatMap(line -> Stream.ofNullable(line.event()))
                    .toList()));
            count.setText(words.get("workspace.record.count", "count", found.total()));
            return found;
        });
    }

    private String doer(RecordLine line) {
        return switch (line.doer()) {
            case THE_APP -> words.get("workspace.record.the-app");
            case STAFF -> line.name() == null ? "" : line.name();
            case SOMEBODY -> words.get("workspace.record.somebody");
        };
    }

    private String what(RecordLine line) {
        return words.of(line.act());
    }

    private String about(RecordLine line) {
        return line.about() == null ? "" : words.get("workspace.record.about", "name", line.about());
    }

    private String title(RecordLine line) {
        return line.event() == null ? "" : titles.getOrDefault(line.event(), words.get("word.open-the-event"));
    }

    private static String event(RecordLine line) {
        return line.event() == null ? "" : EventLinks.path(new EventId(line.event()));
    }

    private static String whose(RecordLine line) {
        return line.organization() == null ? "" : line.organization();
    }

    private RecordFilter filter() {
        var first = from.getValue() == null ? today.minusDays(366) : from.getValue();
        var last = until.getValue() == null ? today : until.getValue();
        return new RecordFilter(
                organization.getValue() == null ? null : organization.getValue().id(),
                act.getValue() == null ? Set.of() : Set.of(act.getValue()),
                who.getValue(),
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private void clear() {
        organization.clear();
        act.clear();
        who.clear();
        from.setValue(today.minusDays(DAYS_AT_FIRST));
        until.setValue(today);
    }

    private void refresh() {
        grid.readAnew();
    }
}

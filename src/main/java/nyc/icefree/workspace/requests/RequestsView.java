package nyc.icefree.workspace.requests;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.disclosure.CompactTime;
import nyc.icefree.refusals.Refused;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.requests.RequestId;
import nyc.icefree.requests.RequestKind;
import nyc.icefree.requests.RequestProblem;
import nyc.icefree.requests.RequestRow;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.queues.QueuePage;
import nyc.icefree.workspace.queues.QueueRow;
import nyc.icefree.workspace.queues.SelectedItem;

/** Sessions that groups ask for and events that they submit, what waits for us first; and what can be done with each. */
@Route("requests/:chosen?")
@PageTitle("workspace.requests.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.requests.title", order = 2.5, icon = "vaadin:inbox")
@RolesAllowed("STAFF")
class RequestsView extends QueuePage {
    private final RequestDesk desk;
    private final RequestReading reading;
    private final RequestActions actions;
    private final CompactTime times;
    private final Select<Boolean> which = new Select<>();

    RequestsView(
            ViewerWords ownWords,
            RequestDesk desk,
            RequestReading reading,
            RequestActions actions,
            Campaign campaign,
            Clock clock) {
        super(ownWords.get(), RequestLinks.QUEUE, ownWords.get().get("workspace.requests.title"));
        this.desk = desk;
        this.reading = reading;
        this.actions = actions;
        times = new CompactTime(
                words, LocalDate.now(clock.withZone(campaign.now().zone())));
        which.setAriaLabel(words.get("workspace.requests.which"));
        which.setItems(true, false);
        which.setItemLabelGenerator(open -> words.get(open ? "workspace.requests.open" : "workspace.requests.decided"));
        which.setValue(true);
        which.addValueChangeListener(change -> refresh());
        addActions(which);
    }

    @Override
    protected List<QueueRow> read() {
        return desk.queue(which.getValue()).stream().map(this::row).toList();
    }

    private QueueRow row(RequestRow row) {
        boolean session = row.kind() == RequestKind.SESSION;
        boolean wrote = row.waits() && !row.state().isOpen();
        return new QueueRow(
                row.id().value(),
                session ? row.asker() : row.title(),
                words.get(
                        "workspace.queue.from",
                        "who",
                        session ? words.of(row.kind()) : words.get("workspace.requests.by", "asker", row.asker()),
                        "when",
                        RequestWords.compact(times, row.times())),
                wrote ? words.get("workspace.requests.wrote") : words.of(row.state()),
                wrote ? Tone.ATTENTION : RequestWords.tone(row.state()));
    }

    @Override
    protected SelectedItem read(UUID id) {
        var request = desk.detail(new RequestId(id));
        var form = request.form();
        var content = reading.of(request);
        var answers = actions.of(request, content, act -> answer(id, act));
        return new SelectedItem(
                form.kind() == RequestKind.SESSION ? form.asker() : form.title(), content, answers, List.of());
    }

    @Override
    protected Map<String, String> answers() {
        var all = new LinkedHashMap<String, String>();
        all.put("a", words.get("workspace.requests.accept.now"));
        all.put("r", words.get("workspace.requests.ask"));
        all.put("d", words.get("workspace.requests.decline"));
        all.put("s", words.get("workspace.requests.settle"));
        return all;
    }

    @Override
    protected boolean aboutWords(Refused refused) {
        return refused.reasons().stream()
                .allMatch(reason -> reason instanceof RequestProblem problem
                        && problem.field().equals(RequestProblem.ANSWER_MISSING.field()));
    }

    @Override
    protected String counted(int rows) {
        return words.get("workspace.requests.count", "count", rows);
    }

    @Override
    protected EmptyHint empty() {
        return new EmptyHint(words.get("workspace.requests.empty"));
    }
}

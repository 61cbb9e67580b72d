package nyc.icefree.workspace.outbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.messages.MailState;
import nyc.icefree.messages.MessageState;
import nyc.icefree.messages.Outbox;
import nyc.icefree.messages.OutboxRow;
import nyc.icefree.text.Words;
import nyc.icefree.wording.CompactTime;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.Notice;
import nyc.icefree.workspace.ScreenWidth;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.lists.RowCells;
import nyc.icefree.workspace.lists.RowGrid;
import nyc.icefree.workspace.people.LinkDialog;

/** Every message and its fate; it can be read with its secrets masked, taken back, or sent once more. */
@Route("outbox")
@PageTitle("workspace.outbox.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.outbox.title", order = 7, icon = "vaadin:envelope-o")
@RolesAllowed("ADMINISTRATOR")
class OutboxView extends ViewPage {
    private final Outbox outbox;
    private final boolean mailOff;
    private final Words words;
    private final ZoneId zone;
    private final CompactTime times;
    private final Paragraph count = new Paragraph();
    private final Select<MessageState> state = new Select<>();
    private final RowGrid<OutboxRow> grid;

    OutboxView(ViewerWords ownWords, Outbox outbox, MailState mail, Campaign campaign, Clock clock) {
        this.outbox = outbox;
        mailOff = !mail.on();
        words = ownWords.get();
        zone = campaign.now().zone();
        setHeadline(words.get("workspace.outbox.title"));
        state.setLabel(words.get("workspace.outbox.state"));
        state.setItems(MessageState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(words.get("workspace.outbox.all"));
        state.setItemLabelGenerator(value -> value == null ? words.get("workspace.outbox.all") : words.of(value));
        state.addValueChangeListener(change -> refresh());
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        var filters = new Div(state, new Button(words.get("workspace.outbox.reload"), click -> refresh()));
        filters.addClassName("filters");
        grid = new RowGrid<>(words.get("workspace.outbox.title"));
        times = new CompactTime(words, LocalDate.now(clock.withZone(zone)));
        columns();
        if (mailOff) {
            add(new Paragraph(words.get("workspace.outbox.mail-off")));
        }
        add(filters, count, grid);
    }

    private void columns() {
        grid.addComponentColumn(this::what)
                .setHeader(words.get("workspace.outbox.what"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::fate)
                .setHeader(words.get("workspace.outbox.state"))
                .setFlexGrow(2);
        var made = grid.addColumn(RowCells.time(
                        row -> times.moment(row.createdAt(), zone), row -> words.moment(row.createdAt(), zone)))
                .setHeader(words.get("workspace.outbox.made"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::actions)
                .setHeader(words.get("workspace.outbox.do"))
                .setFlexGrow(2);
        ScreenWidth.whenKnown(grid, made::setVisible);
        grid.whereNothingIsFound(words, words.get("workspace.outbox.empty"), state::clear);
        grid.setDataProvider(DataProvider.fromCallbacks(
                asked -> outbox.list(states(), asked.getOffset(), asked.getLimit()).rows().stream(), asked -> {
                    int total = outbox.list(states(), 0, 1).total();
                    count.setText(words.get("workspace.outbox.count", "count", total));
                    return total;
                }));
    }

    private Set<MessageState> states() {
        return state.getValue() == null ? Set.of() : Set.of(state.getValue());
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private Div what(OutboxRow row) {
        var cell = new Div(new Span(words.get(row.reason().key())));
        if (row.event() != null) {
            cell.add(new Div(EventLinks.to(row.event(), EventLinks.DETAILS, words.get("workspace.outbox.event"))));
        }
        return cell;
    }

    private Div fate(OutboxRow row) {
        var cell = new Div(new StateWord(
                words.of(row.state()),
                switch (row.state()) {
                    case SENT -> Tone.FINE;
                    case FAILED, GIVEN_UP -> Tone.ATTENTION;
                    case QUEUED, SENDING, DROPPED -> Tone.PLAIN;
                }));
        if (row.note() != null) {
            cell.add(muted(words.of(row.note())));
        }
        if (row.state().waits() && mailOff) {
            cell.add(muted(words.get("workspace.outbox.waits-for-mail")));
        } else if (row.state().waits()) {
            cell.add(muted(words.get("workspace.outbox.due", "when", times.moment(row.dueAt(), zone))));
        }
        if (row.attempts() > 1) {
            cell.add(muted(words.get("workspace.outbox.attempts", "count", row.attempts())));
        }
        return cell;
    }

    private Div actions(OutboxRow row) {
        var actions = new Div();
        actions.addClassName("actions");
        actions.add(button("show", row, () -> new MessageDialog(outbox.show(row.id()), words).open()));
        if (row.undoable()) {
            actions.add(button(
                    "undo",
                    row,
                    () -> Notice.said(words.get(
                            outbox.undo(row.id()) ? "workspace.outbox.undone" : "workspace.outbox.too-late"))));
        }
        if (row.state().waits() && mailOff) {
            if (row.reason().isLink()) {
                actions.add(button("hand-over", row, () -> handOver(row)));
            }
        } else if (row.state().waits()) {
            actions.add(button("now", row, () -> outbox.sendNow(row.id())));
        } else if (row.state() != MessageState.SENDING) {
            actions.add(button("again", row, () -> {
                outbox.resend(row.id());
                Notice.said(words.get("workspace.outbox.queued"));
            }));
        }
        return actions;
    }

    private void handOver(OutboxRow row) {
        outbox.handOver(row.id())
                .ifPresentOrElse(
                        link -> new LinkDialog(
                                        words.get(row.reason().key()),
                                        words.get("workspace.outbox.hand-over.text"),
                                        link,
                                        words)
                                .open(),
                        () -> Notice.said(words.get("workspace.outbox.gone")));
    }

    private Button button(String key, OutboxRow row, Runnable act) {
        String text = words.get("workspace.outbox." + key);
        var button = new Button(text, click -> {
            act.run();
            refresh();
        });
        Look.QUIET.of(button);
        button.setAriaLabel(text + ": " + words.get(row.reason().key()) + ", " + words.moment(row.createdAt(), zone));
        return button;
    }

    private static Div muted(String text) {
        var line = new Div(text);
        line.addClassName("muted");
        return line;
    }
}

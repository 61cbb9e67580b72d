package nyc.icefree.workspace.outbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.disclosure.CompactTime;
import nyc.icefree.messages.MailState;
import nyc.icefree.messages.Outbox;
import nyc.icefree.messages.ShownMessage;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxRow;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.MoreMenu;
import nyc.icefree.workspace.ScreenWidth;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.controls.TitledDialog;
import nyc.icefree.workspace.lists.RowCard;
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
    private final ZoneId zone;
    private final Clock clock;
    private final CompactTime times;
    private final Paragraph count = Styled.status(Styled.as("count", new Paragraph()));
    private final Select<MessageState> state = new Select<>();
    private final RowGrid<OutboxRow> grid;

    OutboxView(ViewerWords ownWords, Outbox outbox, MailState mail, Campaign campaign, Clock clock) {
        super(ownWords, "workspace.outbox.title");
        this.outbox = outbox;
        this.clock = clock;
        mailOff = !mail.on();
        zone = campaign.now().zone();
        Form.choiceOrAny(
                state, words.get("word.state"), words.get("workspace.outbox.all"), MessageState.values(), words::of);
        state.addValueChangeListener(change -> refresh());
        var filters = Styled.as(
                "filters", new Div(state, new Button(words.get("workspace.outbox.reload"), click -> refresh())));
        grid = new RowGrid<>(words.get("workspace.outbox.title"));
        times = new CompactTime(words, LocalDate.now(clock.withZone(zone)));
        columns();
        if (mailOff) {
            add(new Paragraph(words.get("workspace.outbox.mail-off")));
        }
        add(filters, count, grid);
    }

    private void columns() {
        String open = words.get("workspace.outbox.event");
        grid.addColumn(new RowCard<>(this::what).more(open, OutboxView::event).cell())
                .setHeader(words.get("workspace.outbox.what"))
                .setFlexGrow(2);
        grid.addColumn(new RowCard<OutboxRow>(row -> "")
                        .state(row -> words.of(row.state()), OutboxView::tone)
                        .facts(this::notes)
                        .cell())
                .setHeader(words.get("word.state"))
                .setFlexGrow(2);
        grid.addColumn(RowCells.time(
                        row -> times.moment(row.createdAt(), zone), row -> words.moment(row.createdAt(), zone)))
                .setHeader(words.get("workspace.outbox.made"))
                .setFlexGrow(1);
        var phone = grid.addColumn(new RowCard<>(this::what)
                        .state(row -> words.of(row.state()), OutboxView::tone)
                        .facts(row -> Stream.concat(Stream.of(times.moment(row.createdAt(), zone)), notes(row).stream())
                                .toList())
                        .more(open, OutboxView::event)
                        .card(this::acts))
                .setHeader(words.get("workspace.outbox.what"));
        grid.acts(words.get("word.actions"), this::acts);
        ScreenWidth.onPhone(grid, phone);
        grid.whereNothingIsFound(words, words.get("workspace.outbox.empty"), state::clear);
        grid.readPages((order, offset, limit) -> {
            var found = outbox.list(states(), offset, limit);
            count.setText(words.get("workspace.outbox.count", "count", found.total()));
            return found;
        });
    }

    private Set<MessageState> states() {
        return state.getValue() == null ? Set.of() : Set.of(state.getValue());
    }

    private void refresh() {
        grid.readAnew();
    }

    private String what(OutboxRow row) {
        return words.get(row.reason().key());
    }

    private static String event(OutboxRow row) {
        return row.event() == null ? "" : EventLinks.path(row.event());
    }

    private static Tone tone(OutboxRow row) {
        return switch (row.state()) {
            case SENT -> Tone.FINE;
            case FAILED, GIVEN_UP -> Tone.ATTENTION;
            case QUEUED, SENDING, DROPPED -> Tone.PLAIN;
        };
    }

    private List<String> notes(OutboxRow row) {
        return List.of(
                row.note() == null ? "" : words.of(row.note()),
                row.state().waits() ? due(row) : "",
                row.attempts() > 1 ? words.get("workspace.outbox.attempts", "count", row.attempts()) : "");
    }

    private String due(OutboxRow row) {
        if (mailOff) {
            return words.get("workspace.outbox.waits-for-mail");
        }
        boolean gathered = row.isGathered(clock.instant());
        return words.get(
                gathered ? "workspace.outbox.gathered" : "workspace.outbox.due",
                "when",
                times.moment(row.dueAt(), zone));
    }

    private MoreMenu acts(OutboxRow row) {
        var menu = MoreMenu.ofRow(words, what(row) + ", " + words.moment(row.createdAt(), zone));
        menu.act("workspace.outbox.show", () -> new MessageDialog(outbox.show(row.id())).open());
        if (row.undoable()) {
            act(
                    menu,
                    "undo",
                    () -> Notice.said(words.get(
                            outbox.undo(row.id()) ? "workspace.outbox.undone" : "workspace.outbox.too-late")));
        }
        if (row.state().waits() && mailOff) {
            if (row.reason().isLink()) {
                act(menu, "hand-over", () -> handOver(row));
            }
        } else if (row.state().waits()) {
            act(menu, "now", () -> outbox.sendNow(row.id()));
        } else if (row.state() != MessageState.SENDING) {
            act(menu, "again", () -> {
                outbox.resend(row.id());
                Notice.said(words.get("workspace.outbox.queued"));
            });
        }
        return menu;
    }

    private void act(MoreMenu menu, String key, Runnable act) {
        menu.act("workspace.outbox." + key, () -> {
            act.run();
            refresh();
        });
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

    /** What a message says, with the name and the secret links masked. */
    class MessageDialog extends TitledDialog {
        MessageDialog(Optional<ShownMessage> message) {
            super(words.get("workspace.outbox.what"), DialogWidth.LIST);
            message.ifPresentOrElse(
                    shown -> {
                        var subject = new H3(shown.subject());
                        var text = Styled.as("mail-text", new Pre(shown.text()));
                        text.getElement().setAttribute("lang", shown.language().tag());
                        add(subject, text);
                    },
                    () -> add(new Paragraph(words.get("workspace.outbox.gone"))));
            foot(out(words.get("word.close")));
        }
    }
}

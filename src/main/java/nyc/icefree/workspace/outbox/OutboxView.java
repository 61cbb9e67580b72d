package nyc.icefree.workspace.outbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.disclosure.CompactTime;
import nyc.icefree.events.EventDesk;
import nyc.icefree.messages.MailState;
import nyc.icefree.messages.Outbox;
import nyc.icefree.messages.ShownMessage;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxAct;
import nyc.icefree.messages.outbox.OutboxRow;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.MoreMenu;
import nyc.icefree.workspace.SearchField;
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
import nyc.icefree.workspace.lists.RowGrid;
import nyc.icefree.workspace.people.LinkDialog;

/** What happened and how far its messages are; each can be read with its secrets masked, taken back, or sent once more. */
@Route("outbox")
@PageTitle("workspace.outbox.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.outbox.title", order = 7, icon = "vaadin:envelope-o")
@RolesAllowed("ADMINISTRATOR")
class OutboxView extends ViewPage implements BeforeEnterObserver {
    private final Outbox outbox;
    private final boolean mailOff;
    private final ZoneId zone;
    private final Clock clock;
    private final CompactTime times;
    private final Paragraph count = Styled.status(Styled.as("count", new Paragraph()));
    private final Select<MessageState> state = new Select<>();
    private final Select<MessageReason> reason = new Select<>();
    private final SearchField event;
    private final EventDesk events;
    private final Div body = new Div();
    private RowGrid<?> grid = new RowGrid<>("");
    private final Map<UUID, String> titles = new HashMap<>();

    OutboxView(ViewerWords ownWords, Outbox outbox, EventDesk events, MailState mail, Campaign campaign, Clock clock) {
        super(ownWords, "workspace.outbox.title");
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
        mailOff = !mail.on();
        zone = campaign.now().zone();
        event = new SearchField(words.get("workspace.outbox.search"), this::refresh);
        Form.choiceOrAny(
                reason,
                words.get("word.reason"),
                words.get("workspace.outbox.all-reasons"),
                MessageReason.values(),
                one -> words.get(one.key()));
        Form.choiceOrAny(
                state, words.get("word.state"), words.get("workspace.outbox.all"), MessageState.values(), words::of);
        reason.addValueChangeListener(change -> refresh());
        state.addValueChangeListener(change -> refresh());
        times = new CompactTime(words, LocalDate.now(clock.withZone(zone)));
        if (mailOff) {
            add(new Paragraph(words.get("workspace.outbox.mail-off")));
        }
        add(body);
    }

    /** The address names an act whose messages are listed, or none. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var asked = entering.getLocation().getQueryParameters();
        var one = read(asked, "reason", MessageReason::valueOf);
        var of = read(asked, "event", UUID::fromString);
        var batch = read(asked, "batch", Integer::valueOf);
        grid = one.isEmpty()
                ? acts()
                : messages(() -> new OutboxAct.Filter(
                        states(), one.get(), of.map(List::of).orElse(List.of()), batch.orElse(null)));
        var back = new RouterLink(words.get("workspace.outbox.all-acts"), OutboxView.class);
        var filters = Styled.as("filters", new Div(state));
        filters.add(new Button(words.get("workspace.outbox.reload"), click -> refresh()));
        body.removeAll();
        if (one.isEmpty()) {
            filters.addComponentAsFirst(reason);
            filters.addComponentAsFirst(event);
        } else {
            body.add(back);
        }
        body.add(filters, count, grid);
    }

    private static <T> Optional<T> read(QueryParameters asked, String name, Function<String, T> reading) {
        try {
            return asked.getSingleParameter(name).map(reading);
        } catch (IllegalArgumentException invented) {
            return Optional.empty();
        }
    }

    private RowGrid<OutboxAct> acts() {
        var all = new RowGrid<OutboxAct>(words.get("workspace.outbox.title"));
        var act = new RowCard<OutboxAct>(row -> words.get(row.reason().key()))
                .leading(OutboxView::address)
                .state(this::result, row -> row.failed() > 0 ? Tone.ATTENTION : Tone.PLAIN)
                .facts(row -> List.of(title(row), times.moment(row.lastMade(), zone)));
        all.addColumn(act.card()).setHeader(words.get("workspace.outbox.act"));
        all.whereNothingIsFound(words, words.get("workspace.outbox.empty"), () -> {
            event.clear();
            reason.clear();
            state.clear();
            refresh();
        });
        all.readPages((order, offset, limit) -> {
            var filter = new OutboxAct.Filter(states(), reason.getValue(), null, null);
            var found = outbox.acts(filter, event.getValue(), offset, limit);
            titles.putAll(events.titles(found.rows().stream()
                    .flatMap(row -> Stream.ofNullable(row.event()))
                    .toList()));
            count.setText(words.get("workspace.outbox.acts", "count", found.total()));
            return found;
        });
        return all;
    }

    private String title(OutboxAct act) {
        return act.event() == null ? "" : titles.getOrDefault(act.event(), "");
    }

    private String result(OutboxAct act) {
        return words.get(
                "workspace.outbox.result",
                "all",
                act.messages(),
                "sent",
                act.sent(),
                "waiting",
                act.waiting(),
                "failed",
                act.failed());
    }

    private static String address(OutboxAct act) {
        return "outbox?reason=" + act.reason() + (act.event() == null ? "" : "&event=" + act.event())
                + (act.batch() == null ? "" : "&batch=" + act.batch());
    }

    private RowGrid<OutboxRow> messages(Supplier<OutboxAct.Filter> chosen) {
        var all = new RowGrid<OutboxRow>(words.get("workspace.outbox.title"));
        all.addColumn(new RowCard<>(this::what)
                        .state(row -> words.of(row.state()), OutboxView::tone)
                        .facts(row -> Stream.concat(Stream.of(times.moment(row.createdAt(), zone)), notes(row).stream())
                                .toList())
                        .more(words.get("workspace.outbox.event"), OutboxView::event)
                        .card(this::acts))
                .setHeader(words.get("workspace.outbox.what"));
        all.whereNothingIsFound(words, words.get("workspace.outbox.none"), state::clear);
        all.readPages((order, offset, limit) -> {
            var found = outbox.list(chosen.get(), offset, limit);
            count.setText(words.get("workspace.outbox.count", "count", found.total()));
            return found;
        });
        return all;
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

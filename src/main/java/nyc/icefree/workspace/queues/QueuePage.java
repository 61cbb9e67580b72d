package nyc.icefree.workspace.queues;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.FailedHint;
import nyc.icefree.workspace.MenuCounts;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.TypedText;
import nyc.icefree.workspace.keys.HasShortcuts;
import nyc.icefree.workspace.keys.Shortcut;
import org.jspecify.annotations.Nullable;

/**
 * A queue of what waits: the list, and beside it the chosen one as a whole, with its answers; on a phone one after the other.
 * The chosen one stands in the address. Once one is answered the next one opens by itself.
 */
public abstract class QueuePage extends ViewPage implements BeforeEnterObserver, HasShortcuts {
    static final String CHOSEN = "chosen";

    protected final Words words;
    private final QueueAddress address;
    private final Paragraph count = new Paragraph();
    private final QueueList list;
    private final Section one = new Section();
    private final TypedText typed = TypedText.in(one, leaving -> leaving.getNavigationTarget() != getClass());
    private final Map<UUID, Map<String, String>> written = new HashMap<>();
    private @Nullable Runnable last;
    private final Map<UUID, String> titles = new HashMap<>();
    private @Nullable AnswerBar bar;
    private @Nullable UUID chosen;

    /** @param path of the list in the address */
    protected QueuePage(Words words, String path, String title) {
        this.words = words;
        address = new QueueAddress(path);
        setHeadline(title);
        addClassName("queue");
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        list = new QueueList(title, row -> go(row.id()));
        one.addClassName("queue-one");
        one.getElement().setAttribute("aria-label", words.get("workspace.queue.chosen"));
        var panes = new Div(new Div(count, list), one);
        panes.addClassName("queue-panes");
        add(panes);
    }

    /** What waits, in order; at most some hundreds. */
    protected abstract List<QueueRow> read();

    /** @throws NotYours for what the reader may not see */
    protected abstract SelectedItem read(UUID id);

    /** What each letter answers, in words. */
    protected abstract Map<String, String> answers();

    /** Whether what was written is to be mended, and nothing else. */
    protected abstract boolean aboutWords(Refused refused);

    protected abstract String counted(int rows);

    protected abstract EmptyHint empty();

    @Override
    public final void beforeEnter(BeforeEnterEvent entering) {
        var id = entering.getRouteParameters().get(CHOSEN).map(QueueAddress::id).orElse(null);
        boolean here = isAttached();
        refresh();
        show(id, "");
        if (here) {
            list.focus(id);
        }
    }

    @Override
    protected final boolean placesFocus() {
        return true;
    }

    @Override
    public final List<Shortcut> shortcuts() {
        return QueueKeys.of(words, this::step, answers(), this::press, this::takeBack);
    }

    /** Reads the list anew. */
    protected final void refresh() {
        var rows = read();
        rows.forEach(row -> titles.put(row.id(), row.title()));
        list.show(rows, empty());
        setClassName("nothing", rows.isEmpty());
        count.setText(counted(rows.size()));
    }

    /** What it was called as long as it stood in the list. */
    protected final String titled(UUID id, String otherwise) {
        return titles.getOrDefault(id, otherwise);
    }

    /** Does what somebody answered about it, says so, and goes on to the next. */
    protected final void answer(UUID id, Supplier<AnswerOutcome> act) {
        answer(id, act, refused -> false);
    }

    private void answer(UUID id, Supplier<AnswerOutcome> act, Predicate<Refused> atField) {
        RefusalNotices.told(
                words,
                (refused, text) -> {
                    if (!atField.test(refused)) {
                        overtaken(id, words.why(refused));
                    }
                },
                () -> {
                    var done = act.get();
                    if (done.refused()) {
                        overtaken(id, done.said());
                    } else {
                        done(id, done);
                    }
                });
    }

    private void done(UUID id, AnswerOutcome done) {
        var sent = written.remove(id);
        wrote();
        var back = done.takeBack();
        if (back == null) {
            last = null;
            Notice.said(done.said());
        } else {
            last = () -> undone(id, sent, back);
            Notice.undoable(done.said(), words, last, done.to());
        }
        goOn(id);
    }

    /** Opens what comes after one that is decided. */
    private void goOn(UUID id) {
        int at = Math.max(list.index(id), 0);
        refresh();
        MenuCounts.again();
        var next = list.at(Math.min(at, list.size() - 1));
        address.is(next, false);
        show(next, "");
        list.focus(next);
    }

    /** @param sent with it, which stands there again */
    private void undone(UUID id, @Nullable Map<String, String> sent, Supplier<String> back) {
        last = null;
        RefusalNotices.run(words, () -> {
            String why = back.get();
            if (why.isEmpty()) {
                if (sent != null) {
                    written.putIfAbsent(id, sent);
                }
                Notice.said(words.get("workspace.queue.undone"));
            } else {
                Notice.refused(why);
            }
        });
        MenuCounts.again();
        if (isAttached()) {
            address.is(id, false);
            overtaken(id, "");
            list.focus(id);
        }
    }

    private void takeBack() {
        if (last == null) {
            Notice.said(words.get("workspace.queue.nothing-to-undo"));
        } else {
            last.run();
        }
    }

    /** Somebody else was quicker, or what was read is not what stands there any more; nothing that was typed is lost. */
    private void overtaken(UUID id, String why) {
        refresh();
        RefusalNotices.told(
                words,
                (refused, text) -> {
                    var article = new Article(KeptWords.alert(why.isEmpty() ? text : why));
                    article.add(KeptWords.of(words, written.getOrDefault(id, Map.of()), List.of()));
                    one.add(all(), article);
                },
                () -> show(id, why));
    }

    private void go(UUID id) {
        address.is(id, true);
        show(id, "");
        list.focus(id);
    }

    private void step(int by) {
        int at = chosen == null ? (by > 0 ? -1 : list.size()) : list.index(chosen);
        var next = list.at(at + by);
        if (next != null) {
            go(next);
        }
    }

    private void press(String key) {
        if (bar != null) {
            bar.press(key);
        }
    }

    private void show(@Nullable UUID id, String why) {
        chosen = id;
        bar = null;
        setClassName("one-open", id != null);
        list.choose(id);
        FailedHint.fill(one, words, () -> {
            if (id == null) {
                one.add(new EmptyHint(words.get("workspace.queue.choose")));
            } else {
                fill(id, why);
            }
        });
    }

    private void fill(UUID id, String why) {
        var shown = read(id);
        var title = new H2(shown.title());
        title.getElement().setAttribute("tabindex", "-1");
        var article = new Article(title);
        if (!why.isEmpty()) {
            article.add(KeptWords.alert(why));
        }
        article.add(shown.content());
        one.add(all(), article);
        var typedHere = written.computeIfAbsent(id, any -> new HashMap<>());
        article.add(KeptWords.of(words, typedHere, shown.answers()));
        if (!shown.answers().isEmpty() || !shown.more().isEmpty()) {
            bar = new AnswerBar(
                    words,
                    shown,
                    typedHere,
                    this::wrote,
                    (answer, text) -> give(id, answer, text),
                    () -> list.focus(id));
            one.add(bar);
        }
    }

    private void wrote() {
        typed.mark(written.values().stream()
                .flatMap(answers -> answers.values().stream())
                .anyMatch(text -> !text.isBlank()));
    }

    private void give(UUID id, QueueAnswer answer, TextArea text) {
        answer(id, () -> answer.act().apply(text.getValue()), refused -> {
            boolean mends = answer.ask() != null && aboutWords(refused);
            if (mends) {
                FormMarks.mark(text, words.why(refused));
                FormMarks.focus(text);
            }
            return mends;
        });
    }

    private RouterLink all() {
        var all = new RouterLink(words.get("workspace.queue.all"), getClass());
        all.addClassName("queue-back");
        return all;
    }
}

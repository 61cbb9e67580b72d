package nyc.icefree.workspace.queues;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.FailedHint;
import nyc.icefree.workspace.MenuCounts;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.controls.TypedText;
import nyc.icefree.workspace.keys.HasShortcuts;
import nyc.icefree.workspace.keys.SaveKey;
import nyc.icefree.workspace.keys.Shortcut;
import nyc.icefree.workspace.lists.RowCells;
import nyc.icefree.workspace.lists.RowGrid;
import nyc.icefree.workspace.lists.RowKeys;
import org.jspecify.annotations.Nullable;

/** A queue: the list, and beside it the selected item with its answers. The address names the item; after an answer the next one opens. */
public abstract class QueuePage extends ViewPage implements BeforeEnterObserver, HasShortcuts {
    static final String CHOSEN = "chosen";

    private final QueueAddress address;
    private final Paragraph count = Styled.status(Styled.as("count", new Paragraph()));
    private final QueueList list;
    private final Section one = new Section();
    private final TypedText typed = TypedText.in(one, leaving -> leaving.getNavigationTarget() != getClass());
    private final Map<UUID, Map<String, String>> written = new HashMap<>();
    private @Nullable Runnable last;
    private final Map<UUID, String> titles = new HashMap<>();
    private @Nullable AnswerBar bar;
    private @Nullable UUID chosen;

    protected QueuePage(ViewerWords ownWords, String path, String title) {
        super(ownWords, title);
        address = new QueueAddress(path);
        addClassName("queue");
        list = new QueueList(words.get(title), row -> go(row.id()));
        one.addClassName("queue-one");
        one.getElement().setAttribute("aria-label", words.get("workspace.queue.chosen"));
        add(Styled.as("queue-panes", new Div(new Div(count, list), one)));
    }

    /** What waits, in order; at most some hundreds. */
    protected abstract List<QueueRow> read();

    /** @throws NotYours for what the reader may not see */
    protected abstract SelectedItem read(UUID id);

    /** Answers by letter, in words. */
    protected abstract Map<String, String> answers();

    /** Whether only the written words are wrong. */
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

    protected final void refresh() {
        var rows = read();
        rows.forEach(row -> titles.put(row.id(), row.title()));
        list.show(rows, empty());
        setClassName("nothing", rows.isEmpty());
        count.setText(counted(rows.size()));
    }

    /** Title that it had while it stood in the list. */
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

    /** Opens the next one. */
    private void goOn(UUID id) {
        int at = Math.max(list.index(id), 0);
        refresh();
        MenuCounts.again();
        var next = list.at(Math.min(at, list.size() - 1));
        address.is(next, false);
        show(next, "");
        list.focus(next);
    }

    /** @param sent words sent with it, which are shown again */
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

    /** Somebody else was quicker, or it has changed; what was typed stays. */
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
                    shown, typedHere, this::wrote, (answer, text) -> give(id, answer, text), () -> list.focus(id));
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
        return Styled.as("queue-back", new RouterLink(words.get("workspace.queue.all"), getClass()));
    }

    /** Words written for an answer that is no longer possible, to copy from; and why. */
    class KeptWords {
        private KeptWords() {}

        /** @param written texts by the answers' keys @param answers that are still possible */
        static List<Component> of(Words words, Map<String, String> written, List<QueueAnswer> answers) {
            return written.entrySet().stream()
                    .filter(typed -> !typed.getValue().isBlank())
                    .filter(typed -> answers.stream()
                            .noneMatch(answer ->
                                    answer.ask() != null && answer.key().equals(typed.getKey())))
                    .map(typed -> kept(words, typed.getValue()))
                    .toList();
        }

        private static Component kept(Words words, String text) {
            var kept = new TextArea(words.get("workspace.queue.typed"));
            kept.setValue(text);
            kept.setReadOnly(true);
            kept.setWidthFull();
            return kept;
        }

        static Component alert(String why) {
            return Styled.alert(Styled.as("note-warning", new Paragraph(why)));
        }
    }

    /** Writes the selected item into the address. */
    record QueueAddress(String path) {
        /** @param another the one before is a step back in the browser */
        void is(@Nullable UUID id, boolean another) {
            var history = UI.getCurrent().getPage().getHistory();
            String address = id == null ? path : path + "/" + id;
            if (another) {
                history.pushState(null, address);
            } else {
                history.replaceState(null, address);
            }
        }

        /** @throws NotYours for what is no id */
        static UUID id(String text) {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException e) {
                throw new NotYours();
            }
        }
    }

    /** Keys of a queue, heard while its list has the focus. */
    class QueueKeys {
        private QueueKeys() {}

        static List<Shortcut> of(
                Words words,
                Consumer<Integer> step,
                Map<String, String> answers,
                Consumer<String> answer,
                Runnable undo) {
            var keys = new ArrayList<Shortcut>();
            keys.add(key("j", words.get("workspace.queue.key.next"), () -> step.accept(1)));
            keys.add(key("k", words.get("workspace.queue.key.before"), () -> step.accept(-1)));
            answers.forEach((letter, what) -> keys.add(key(letter, what, () -> answer.accept(letter))));
            keys.add(key("u", words.get("workspace.queue.key.undo"), undo));
            return keys;
        }

        private static Shortcut key(String letter, String what, Runnable act) {
            return new Shortcut(letter, Shortcut.Where.IN_LIST, what, act);
        }
    }

    /** The lines of a queue; the chosen one is marked. */
    static class QueueList extends RowGrid<QueueRow> {
        /** Where the list is not seen, as on a phone, the chosen one itself has it. */
        private static final String FOCUS = """
                const there = () => {
                  if (!this.checkVisibility()) {
                    const title = document.querySelector('.queue-one h2');
                    title?.focus({preventScroll: true});
                    scrollTo(0, 0);
                    return;
                  }
                  this.scrollToIndex($0);
                  requestAnimationFrame(() => [...this.shadowRoot.querySelectorAll('#items > tr')]
                    .find(row => row.index === $0 && !row.hidden)?.querySelector('td')?.focus());
                };
                requestAnimationFrame(there);
                """;

        private List<QueueRow> rows = List.of();

        QueueList(String title, Consumer<QueueRow> open) {
            super(title);
            addClassName("queue-rows");
            setSelectionMode(Grid.SelectionMode.SINGLE);
            ((GridSingleSelectionModel<QueueRow>) getSelectionModel()).setDeselectAllowed(false);
            addColumn(RowCells.named(QueueRow::title, QueueRow::below, QueueRow::state, QueueRow::tone));
            RowKeys.open(this, open);
        }

        void show(List<QueueRow> found, EmptyHint empty) {
            rows = List.copyOf(found);
            setItems(rows);
            setEmptyStateComponent(empty);
        }

        int size() {
            return rows.size();
        }

        /** -1 when it is not there. */
        int index(UUID id) {
            return IntStream.range(0, rows.size())
                    .filter(at -> rows.get(at).id().equals(id))
                    .findFirst()
                    .orElse(-1);
        }

        @Nullable
        UUID at(int index) {
            return index < 0 || index >= rows.size() ? null : rows.get(index).id();
        }

        void choose(@Nullable UUID id) {
            int at = id == null ? -1 : index(id);
            if (at < 0) {
                deselectAll();
            } else {
                select(rows.get(at));
            }
        }

        void focus(@Nullable UUID id) {
            getElement().executeJs(FOCUS, id == null ? 0 : Math.max(index(id), 0));
        }
    }

    /** The answers to the selected item; text typed for one is kept while one looks elsewhere. */
    class AnswerBar extends Div {
        private final Map<String, String> typed;
        private final Runnable wrote;
        private final BiConsumer<QueueAnswer, TextArea> give;
        private final Runnable leave;
        private final Div place = new Div();
        private final Div actions = new Div();
        private final Map<String, QueueAnswer> byKey = new HashMap<>();

        /** @param typed texts by the answers' keys @param give an answer, with the field of its words */
        AnswerBar(
                SelectedItem chosen,
                Map<String, String> typed,
                Runnable wrote,
                BiConsumer<QueueAnswer, TextArea> give,
                Runnable leave) {
            this.typed = typed;
            this.wrote = wrote;
            this.give = give;
            this.leave = leave;
            addClassName("queue-answers");
            actions.addClassName("actions");
            for (var answer : chosen.answers()) {
                var button = new Button(answer.caption(), click -> press(answer));
                if (answer.primary()) {
                    Look.PRIMARY.of(button);
                }
                button.getElement()
                        .setAttribute("aria-keyshortcuts", answer.key().toUpperCase(Locale.ROOT));
                byKey.put(answer.key(), answer);
                actions.add(button);
            }
            actions.add(chosen.more().toArray(Component[]::new));
            writing(false);
            add(place, actions);
            chosen.answers().stream()
                    .filter(answer -> answer.ask() != null)
                    .filter(answer -> !typed.getOrDefault(answer.key(), "").isEmpty())
                    .findFirst()
                    .ifPresent(answer -> ask(answer, false));
        }

        void press(String key) {
            var answer = byKey.get(key);
            if (answer != null) {
                press(answer);
            }
        }

        private void press(QueueAnswer answer) {
            if (answer.ask() == null) {
                give.accept(answer, new TextArea());
            } else {
                ask(answer, true);
            }
        }

        private void ask(QueueAnswer answer, boolean focus) {
            var ask = Objects.requireNonNull(answer.ask());
            var text = new TextArea(ask.label());
            text.setHelperText(ask.help());
            text.setValue(typed.getOrDefault(answer.key(), ""));
            text.setWidthFull();
            text.setMinRows(2);
            text.setMaxRows(8);
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.addValueChangeListener(change -> {
                text.setInvalid(false);
                write(answer, change.getValue());
            });
            LongestText.in(text, ask.longest(), words);
            var send = Look.PRIMARY.button(ask.send(), () -> give.accept(answer, text));
            var not = new Button(words.get("workspace.step.not"), click -> close(answer));
            var form = Styled.as("queue-words", new Div(text, Styled.as("actions", new Div(send, not))));
            SaveKey.in(form, send);
            Shortcuts.addShortcutListener(form, () -> close(answer), Key.ESCAPE).listenOn(form);
            place.removeAll();
            place.add(form);
            writing(true);
            if (focus) {
                text.focus();
            }
        }

        private void close(QueueAnswer answer) {
            write(answer, "");
            place.removeAll();
            writing(false);
            leave.run();
        }

        private void write(QueueAnswer answer, String text) {
            typed.put(answer.key(), text);
            wrote.run();
        }

        /** While words are written, the other answers are hidden. */
        private void writing(boolean on) {
            place.setVisible(on);
            actions.setVisible(!on);
        }
    }
}

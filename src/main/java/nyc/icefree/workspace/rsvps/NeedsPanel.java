package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.counts.NeedCount;
import nyc.icefree.rsvp.counts.RsvpCounts;
import nyc.icefree.rsvp.desk.NeedsDesk;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.NeedsInWords;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Fold;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.controls.Look;
import org.jspecify.annotations.Nullable;

/** Needs of coming parties with their answers, each with a button to answer all. */
class NeedsPanel extends Div {
    private final EventId event;
    private final NeedsDesk desk;
    private final Words words;
    private final Runnable changed;
    private @Nullable Fold fold;

    NeedsPanel(EventId event, NeedsDesk desk, Words words, Runnable changed) {
        this.event = event;
        this.desk = desk;
        this.words = words;
        this.changed = changed;
        addClassName("needs-panel");
    }

    void show(RsvpCounts counts) {
        removeAll();
        setVisible(!counts.needs().isEmpty());
        if (!counts.needs().isEmpty()) {
            var limits = counts.purged() ? Map.<NeedKind, String>of() : desk.limits(event);
            var list = new UnorderedList();
            new TreeMap<>(counts.needs())
                    .forEach((topic, count) ->
                            list.add(line(topic, count, limits.getOrDefault(topic.kind(), ""), counts.purged())));
            boolean open = fold != null && fold.isOpened();
            fold = new Fold(words.get("workspace.needs"), list);
            fold.setOpened(open);
            fold.says(counts.needs().keySet().stream()
                    .sorted()
                    .map(new NeedsInWords(words)::what)
                    .collect(Collectors.joining(" · ")));
            add(fold);
        }
    }

    private ListItem line(NeedTopic topic, NeedCount count, String limit, boolean purged) {
        String what = new NeedsInWords(words).what(topic);
        var name = new Span(what);
        name.addClassName("name");
        var facts = new Div(name, PartyWords.muted(PartyWords.many(words, count)));
        if (!limit.isEmpty()) {
            facts.add(PartyWords.muted(words.get("workspace.needs.limit.is", "limit", limit)));
        }
        var item = new ListItem(facts);
        if (!purged) {
            var answer = new Button(
                    words.get("workspace.needs.answer"),
                    click -> new NeedDialog(event, topic, count, limit, desk, words, changed).open());
            Look.QUIET.of(answer);
            answer.setAriaLabel(words.get("workspace.needs.answer") + ": " + what);
            item.add(state(count), answer);
        }
        return item;
    }

    private StateWord state(NeedCount count) {
        String said = Stream.of(NeedAnswer.values())
                .filter(answer -> count.of(answer) > 0)
                .map(answer ->
                        words.get("workspace.needs.said", "answer", words.of(answer), "parties", count.of(answer)))
                .collect(Collectors.joining(", "));
        boolean open = count.of(NeedAnswer.OPEN) > 0;
        return new StateWord(said, open ? StateWord.Tone.ATTENTION : StateWord.Tone.FINE);
    }
}

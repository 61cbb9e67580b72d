package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.IntStream;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.questions.Answer;
import nyc.icefree.rsvp.counts.RsvpCounts;
import nyc.icefree.rsvp.desk.QuestionsDesk;
import nyc.icefree.rsvp.desk.QuestionsDesk.AnswerCount;
import nyc.icefree.text.Words;

/** How coming parties answered an event's questions, in numbers. */
class AnswersPanel extends Div {
    private final EventId event;
    private final QuestionsDesk desk;
    private final Words words;

    AnswersPanel(EventId event, QuestionsDesk desk, Words words) {
        this.event = event;
        this.desk = desk;
        this.words = words;
        addClassNames("needs-panel", "answers-panel");
    }

    void show(RsvpCounts counts) {
        removeAll();
        var all = counts.purged() || !counts.everAnswered() ? List.<AnswerCount>of() : desk.counts(event);
        setVisible(!all.isEmpty());
        if (!all.isEmpty()) {
            var list = new UnorderedList();
            all.forEach(count -> list.add(line(count)));
            add(new H3(words.get("workspace.answers")), list);
        }
    }

    private ListItem line(AnswerCount count) {
        var in = count.question().in(words.language());
        var asked = new Span(in.text());
        asked.addClassName("name");
        asked.getElement().setAttribute("lang", in.language().tag());
        var facts = new Div(asked);
        switch (count.question().kind()) {
            case TEXT -> facts.add(PartyWords.muted(many(count.answered())));
            case YES_NO -> {
                facts.add(PartyWords.muted(choice(words.get("answer.yes"), count.of(Answer.YES))));
                facts.add(PartyWords.muted(choice(words.get("answer.no"), count.of(Answer.NO))));
            }
            case ONE_CHOICE, SEVERAL_CHOICES ->
                IntStream.range(0, in.choices().size())
                        .forEach(number ->
                                facts.add(PartyWords.muted(choice(in.choices().get(number), count.of(number)))));
        }
        return new ListItem(facts);
    }

    private String choice(String choice, RsvpCounts.Tally tally) {
        return words.get("workspace.answers.choice", "choice", choice, "many", many(tally));
    }

    private String many(RsvpCounts.Tally tally) {
        return tally.parties() == 0
                ? words.get("workspace.answers.nobody")
                : words.get("workspace.needs.many", "people", tally.people(), "parties", tally.parties());
    }
}

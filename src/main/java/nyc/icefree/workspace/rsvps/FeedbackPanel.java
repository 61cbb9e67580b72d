package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import nyc.icefree.feedback.FeedbackAnswer;
import nyc.icefree.feedback.FeedbackCounts;
import nyc.icefree.feedback.FeedbackQuestion;
import nyc.icefree.text.Words;

/** Shows feedback of those who came, where it gives nobody away. */
class FeedbackPanel extends Div {
    private final Words words;

    FeedbackPanel(FeedbackCounts counts, Words words) {
        this.words = words;
        addClassNames("needs-panel", "answers-panel");
        add(new H3(words.get("workspace.feedback")));
        if (counts.open()) {
            add(new Paragraph(words.get("workspace.feedback.open")));
        } else if (!counts.areTold()) {
            add(new Paragraph(words.get("workspace.feedback.none")));
        } else {
            var list = new UnorderedList();
            counts.many().forEach((question, many) -> list.add(line(question, many)));
            add(list, new Paragraph(words.get("workspace.feedback.blurred")));
        }
    }

    private ListItem line(FeedbackQuestion question, Map<FeedbackAnswer, Integer> many) {
        var asked = new Span(words.of(question));
        asked.addClassName("name");
        var facts = new Div(asked);
        many.forEach((answer, count) -> {
            String said = count == 0
                    ? words.get("workspace.feedback.fewer")
                    : words.get("workspace.feedback.about", "count", count);
            facts.add(
                    PartyWords.muted(words.get("workspace.answers.choice", "choice", words.of(answer), "many", said)));
        });
        return new ListItem(facts);
    }
}

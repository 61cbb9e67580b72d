package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import nyc.icefree.questions.Questions;
import nyc.icefree.rsvp.counts.NeedCount;
import nyc.icefree.rsvp.desk.RsvpLine;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.NeedsInWords;
import nyc.icefree.text.Words;

/** Puts parties' needs and answers into words. */
final class PartyWords {
    private PartyWords() {}

    static Div muted(String text) {
        var line = new Div(text);
        line.addClassName("muted");
        return line;
    }

    static String needs(Words words, RsvpLine line) {
        return line.party().needs().topics().stream()
                .map(topic -> answered(
                        words, need(words, line, topic), line.party().answers().to(topic)))
                .collect(Collectors.joining(" · "));
    }

    /** A note is quoted. */
    static String need(Words words, RsvpLine line, NeedTopic topic) {
        return topic.kind() == NeedKind.NOTE
                ? words.get(
                        "workspace.needs.quote", "note", line.party().needs().note())
                : new NeedsInWords(words).what(topic, line.party().needs());
    }

    /** As in "3 people in 2 parties"; for childcare also the children's ages. */
    static String many(Words words, NeedCount count) {
        String bands = new NeedsInWords(words).bands(count.care());
        String people = words.get(
                "workspace.needs.many",
                "people",
                count.asked().people(),
                "parties",
                count.asked().parties());
        return bands.isEmpty() ? people : people + ": " + bands;
    }

    private static String answered(Words words, String what, NeedAnswer answer) {
        return words.get("workspace.needs.answered", "what", what, "answer", words.of(answer));
    }

    /** Its answers to the event's questions, a line each. */
    static Div answers(Words words, Questions questions, RsvpLine line) {
        var all = new Div();
        for (var question : questions.all()) {
            String said = line.party().toQuestions().to(question).said(question, words);
            if (!said.isEmpty()) {
                var in = question.in(words.language());
                var asked = new Span(in.text());
                asked.getElement().setAttribute("lang", in.language().tag());
                var answer = new Span(said);
                answer.getElement().setAttribute("dir", "auto");
                var one = new Div(asked, new Span(" "), answer);
                one.addClassName("party-answer");
                all.add(one);
            }
        }
        return all;
    }
}

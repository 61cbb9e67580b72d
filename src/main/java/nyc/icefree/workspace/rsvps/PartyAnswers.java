package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nyc.icefree.questions.Questions;
import nyc.icefree.rsvp.desk.RsvpLine;
import nyc.icefree.text.Words;

/** What each party said to an event's questions: one line for each that it answered. */
record PartyAnswers(Questions questions, Words words) {

    Div of(RsvpLine line) {
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

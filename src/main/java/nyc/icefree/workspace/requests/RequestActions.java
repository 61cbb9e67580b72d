package nyc.icefree.workspace.requests;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.Organizations;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.Refused;
import nyc.icefree.requests.PossibleTime;
import nyc.icefree.requests.RequestAnswers;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.requests.RequestDetail;
import nyc.icefree.requests.RequestForm;
import nyc.icefree.requests.RequestProblem;
import nyc.icefree.requests.RequestState;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.queues.AnswerOutcome;
import nyc.icefree.workspace.queues.QueueAnswer;

/** Accept, ask, decline, give to others: what can be done with a request as it stands now. */
@org.springframework.stereotype.Component
class RequestActions {
    private final ViewerWords ownWords;
    private final RequestDesk desk;
    private final RequestAnswers answers;
    private final Organizations organizations;

    RequestActions(ViewerWords words, RequestDesk desk, RequestAnswers answers, Organizations organizations) {
        ownWords = words;
        this.desk = desk;
        this.answers = answers;
        this.organizations = organizations;
    }

    /**
     * @param content to which is added what an answer asks to be chosen
     * @param give does an answer that has a button of its own
     */
    List<QueueAnswer> of(RequestDetail request, List<Component> content, Consumer<Supplier<AnswerOutcome>> give) {
        var words = ownWords.get();
        var all = new ArrayList<QueueAnswer>();
        boolean open = request.state().isOpen();
        if (open) {
            if (request.mayAccept()) {
                all.add(accept(words, request, content));
            } else {
                content.add(new Paragraph(words.get("workspace.requests.accept.not")));
            }
            content.add(give(words, request, give));
        }
        if (open || request.state() == RequestState.ACCEPTED) {
            all.add(written(
                    words,
                    "r",
                    "workspace.requests.ask",
                    said -> forGood(words.get("workspace.requests.asked"), () -> desk.ask(request.id(), said))));
        }
        if (open) {
            all.add(written(words, "d", "workspace.requests.decline", said -> {
                desk.decline(request.id(), said);
                return decided(request, words.get("workspace.requests.declined"));
            }));
        } else if (request.waits()) {
            all.add(QueueAnswer.atOnce(
                    "s",
                    words.get("workspace.requests.settle"),
                    nothing -> forGood(words.get("workspace.requests.settled"), () -> desk.settle(request.id()))));
        }
        return all;
    }

    private QueueAnswer accept(Words words, RequestDetail request, List<Component> content) {
        var when = new RadioButtonGroup<PossibleTime>();
        when.setLabel(words.get("workspace.requests.accept.when"));
        when.setItems(request.form().times());
        when.setItemLabelGenerator(time -> RequestWords.time(words, time));
        when.setValue(request.form().times().getFirst());
        when.setVisible(request.form().times().size() > 1);
        content.add(new Paragraph(words.get("workspace.requests.accept.how")));
        content.add(when);
        return QueueAnswer.atOnce("a", words.get("workspace.requests.accept.now"), nothing -> {
            try {
                var event = desk.accept(request.id(), request.version(), when.getValue());
                return decided(request, words.get("workspace.requests.accepted"))
                        .leading(EventLinks.to(event, EventLinks.DETAILS, words.get("word.open-the-event")));
            } catch (Refused refused) {
                refused.require(FieldProblem.class);
                return AnswerOutcome.not(words.get("workspace.requests.no-draft", "why", words.why(refused)));
            }
        });
    }

    private QueueAnswer written(Words words, String key, String texts, Function<String, AnswerOutcome> act) {
        return QueueAnswer.withWords(
                key,
                words.get(texts),
                new QueueAnswer.Ask(
                        words.get(texts + ".words"),
                        words.get(texts + ".help"),
                        words.get(texts + ".send"),
                        RequestForm.WORDS_MAX),
                act);
    }

    private static AnswerOutcome forGood(String said, Runnable act) {
        act.run();
        return AnswerOutcome.forGood(said);
    }

    private AnswerOutcome decided(RequestDetail request, String said) {
        return AnswerOutcome.of(said, () -> {
            answers.takeBack(request.id());
            return "";
        });
    }

    private Details give(Words words, RequestDetail request, Consumer<Supplier<AnswerOutcome>> give) {
        var to = new ComboBox<OrganizationCard>(words.get("word.organization"));
        to.setItems(organizations.listed());
        to.setItemLabelGenerator(OrganizationCard::name);
        var now = new Button(words.get("workspace.requests.give.now"), click -> {
            var card = to.getValue();
            if (card == null) {
                FormMarks.mark(to, words.why(RequestProblem.TO_UNKNOWN));
                return;
            }
            give.accept(() -> {
                desk.give(request.id(), card.id());
                return AnswerOutcome.forGood(words.get("workspace.requests.given-to", "organization", card.name()));
            });
        });
        var row = new Div(to, now);
        row.addClassName("actions");
        return new Details(words.get("workspace.requests.give"), row);
    }
}

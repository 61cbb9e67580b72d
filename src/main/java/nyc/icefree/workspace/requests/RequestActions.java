package nyc.icefree.workspace.requests;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.Organizations;
import nyc.icefree.refusals.FormRefused;
import nyc.icefree.requests.PossibleTime;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.requests.RequestDetail;
import nyc.icefree.requests.RequestForm;
import nyc.icefree.requests.RequestProblem;
import nyc.icefree.requests.RequestRefused;
import nyc.icefree.requests.RequestState;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.FormMarks;
import nyc.icefree.workspace.LongestText;
import nyc.icefree.workspace.Notice;
import nyc.icefree.workspace.ViewerWords;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Accept, ask, decline, give to others: what can be done with a request as it stands now. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class RequestActions extends Div {
    private final Words words;
    private final RequestDesk desk;
    private final Organizations organizations;

    RequestActions(ViewerWords words, RequestDesk desk, Organizations organizations) {
        this.words = words.get();
        this.desk = desk;
        this.organizations = organizations;
        addClassName("event-form");
    }

    void show(RequestDetail request, Runnable changed) {
        removeAll();
        boolean open = request.state().isOpen();
        if (open) {
            add(accept(request, changed));
        }
        if (open || request.state() == RequestState.ACCEPTED) {
            add(ask(request, changed));
        }
        if (open) {
            add(give(request, changed), decline(request, changed));
        }
    }

    private Section accept(RequestDetail request, Runnable changed) {
        var section = section("accept");
        if (!request.mayAccept()) {
            section.add(new Paragraph(words.get("workspace.requests.accept.not")));
            return section;
        }
        var when = new RadioButtonGroup<PossibleTime>();
        when.setLabel(words.get("workspace.requests.accept.when"));
        when.setItems(request.form().times());
        when.setItemLabelGenerator(time -> RequestWords.time(words, time));
        when.setValue(request.form().times().getFirst());
        when.setVisible(request.form().times().size() > 1);
        var accept = new Button(
                words.get("workspace.requests.accept.now"),
                click -> act(changed, () -> {
                    var event = desk.accept(request.id(), request.version(), when.getValue());
                    Notice.said(words.get("workspace.requests.accepted"));
                    UI.getCurrent().navigate("events/" + event);
                }));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        section.add(new Paragraph(words.get("workspace.requests.accept.how")), when, accept);
        return section;
    }

    private Section ask(RequestDetail request, Runnable changed) {
        var section = section("ask");
        var text = area("workspace.requests.ask.words");
        text.setHelperText(words.get("workspace.requests.ask.help"));
        var send = new Button(words.get("workspace.requests.ask.send"), click -> {
            mark(text, () -> {
                desk.ask(request.id(), text.getValue());
                Notice.said(words.get("workspace.requests.asked"));
                changed.run();
            });
        });
        section.add(text, send);
        if (request.waits() && !request.state().isOpen()) {
            section.add(new Button(
                    words.get("workspace.requests.settle"),
                    click -> act(changed, () -> {
                        desk.settle(request.id());
                        changed.run();
                    })));
        }
        return section;
    }

    private Section decline(RequestDetail request, Runnable changed) {
        var section = section("decline");
        var reason = area("workspace.requests.decline.reason");
        var decline = new Button(words.get("workspace.requests.decline.now"), click -> {
            mark(reason, () -> {
                desk.decline(request.id(), reason.getValue());
                Notice.said(words.get("workspace.requests.declined"));
                changed.run();
            });
        });
        decline.addThemeVariants(ButtonVariant.ERROR);
        section.add(reason, decline);
        return section;
    }

    private Section give(RequestDetail request, Runnable changed) {
        var section = section("give");
        var to = new ComboBox<OrganizationCard>(words.get("workspace.requests.give.to"));
        to.setItems(organizations.listed());
        to.setItemLabelGenerator(OrganizationCard::name);
        var give = new Button(words.get("workspace.requests.give.now"), click -> {
            if (to.getValue() == null) {
                FormMarks.mark(to, words.why(RequestProblem.TO_UNKNOWN));
                return;
            }
            act(changed, () -> {
                desk.give(request.id(), to.getValue().id());
                Notice.said(words.get(
                        "workspace.requests.given-to",
                        "organization",
                        to.getValue().name()));
                UI.getCurrent().navigate(RequestsView.class);
            });
        });
        section.add(to, give);
        return section;
    }

    private void act(Runnable changed, Runnable what) {
        Acts.told(
                words,
                (refused, text) -> {
                    Notice.refused(
                            refused instanceof FormRefused
                                    ? words.get("workspace.requests.no-draft", "why", text)
                                    : text);
                    if (refused instanceof RequestRefused) {
                        changed.run();
                    }
                },
                what);
    }

    private void mark(TextArea field, Runnable act) {
        if (Acts.at(field, words, act) != Acts.Outcome.DONE) {
            FormMarks.focus(field);
        }
    }

    private TextArea area(String key) {
        var area = new TextArea(words.get(key));
        LongestText.in(area, RequestForm.WORDS_MAX, words);
        area.setWidth("min(620px, 100%)");
        area.setMinRows(3);
        return area;
    }

    private Section section(String key) {
        Component title = new H2(words.get("workspace.requests." + key));
        var section = new Section();
        section.add(title);
        return section;
    }
}

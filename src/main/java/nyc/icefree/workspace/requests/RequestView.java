package nyc.icefree.workspace.requests;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.UUID;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.people.NotYours;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.requests.RequestDetail;
import nyc.icefree.requests.RequestId;
import nyc.icefree.requests.RequestKind;
import nyc.icefree.requests.RequestRemarkLine;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.Facts;
import nyc.icefree.workspace.ViewPage;
import nyc.icefree.workspace.ViewerWords;

/** One request: what is asked for, what was said, and what can be done with it. */
@Route("requests/:request")
@RolesAllowed("STAFF")
class RequestView extends ViewPage implements BeforeEnterObserver, HasDynamicTitle {
    private final Words words;
    private final RequestDesk desk;
    private final RequestActions actions;
    private final ZoneId zone;
    private final Div body = new Div();
    private String title;

    RequestView(ViewerWords ownWords, RequestDesk desk, RequestActions actions, Campaign campaign) {
        words = ownWords.get();
        this.desk = desk;
        this.actions = actions;
        zone = campaign.now().zone();
        title = words.get("workspace.requests.title");
        add(new Paragraph(RequestLinks.queue(words.get("workspace.requests.back"))), body, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(parameter(entering));
    }

    private void show(RequestId id) {
        var request = desk.detail(id);
        var form = request.form();
        title = form.kind() == RequestKind.SESSION ? form.asker() : form.title();
        setHeadline(title);
        body.removeAll();
        body.add(facts(request));
        if (!form.words().isBlank()) {
            body.add(new H2(words.get("workspace.requests.words")), block(form.words()));
        }
        if (!request.said().isEmpty()) {
            body.add(new H2(words.get("workspace.requests.said")), said(request));
        }
        actions.show(request, () -> show(id));
    }

    private Facts facts(RequestDetail request) {
        var form = request.form();
        var facts = new Facts();
        facts.fact(words.get("workspace.requests.state"), RequestWords.state(words, request.state()));
        facts.fact(words.get("workspace.requests.kind"), words.of(form.kind()));
        facts.fact(words.get("workspace.requests.asker"), form.asker());
        if (form.kind() == RequestKind.SUBMISSION) {
            facts.fact(words.get("workspace.events.kind"), words.of(form.eventKind()));
        }
        facts.fact(words.get("workspace.requests.when"), RequestWords.times(words, form.times()));
        facts.fact(
                words.get("workspace.requests.where"),
                RequestWords.place(words, form.borough(), form.venue(), form.address(), form.neighbourhood()));
        facts.fact(words.get("workspace.requests.languages"), words.begin(words.within(form.languages())));
        facts.fact(words.get("workspace.requests.people"), form.people() == null ? "" : String.valueOf(form.people()));
        facts.fact(
                words.get("workspace.requests.given"),
                request.given() == null
                        ? words.get("workspace.requests.nobody")
                        : request.given().name());
        facts.fact(words.get("workspace.requests.since"), words.moment(request.createdAt(), zone));
        if (request.event() != null) {
            facts.fact(
                    words.get("workspace.requests.event"),
                    EventLinks.to(request.event(), EventLinks.DETAILS, words.get("workspace.requests.event.open")));
        }
        return facts;
    }

    private OrderedList said(RequestDetail request) {
        var list = new OrderedList();
        list.addClassName("remarks");
        request.said().forEach(remark -> list.add(line(remark)));
        return list;
    }

    private ListItem line(RequestRemarkLine remark) {
        var who = new Span(words.get(remark.byAsker() ? "workspace.requests.they-said" : "workspace.requests.we-said"));
        who.addClassName("name");
        var when = new Span(words.moment(remark.at(), zone));
        when.addClassName("muted");
        return new ListItem(new Div(who, new Span(" "), when), block(remark.words()));
    }

    private static Div block(String text) {
        var block = new Div(text);
        block.addClassName("mail-text");
        return block;
    }

    private static RequestId parameter(BeforeEnterEvent entering) {
        try {
            return new RequestId(
                    UUID.fromString(entering.getRouteParameters().get("request").orElse("")));
        } catch (IllegalArgumentException e) {
            throw new NotYours();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

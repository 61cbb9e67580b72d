package nyc.icefree.workspace.requests;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.events.VenueUse.Neighbour;
import nyc.icefree.requests.LastAnswer;
import nyc.icefree.requests.PossibleTime;
import nyc.icefree.requests.RequestDetail;
import nyc.icefree.requests.RequestKind;
import nyc.icefree.requests.RequestPlaces;
import nyc.icefree.requests.RequestRemarkLine;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.Facts;
import nyc.icefree.workspace.PlaceNeighbors;
import nyc.icefree.workspace.ViewerWords;

/** What is asked for and what was said, as those read it who decide. */
@org.springframework.stereotype.Component
class RequestReading {
    private final ViewerWords ownWords;
    private final RequestPlaces places;
    private final Campaign campaign;

    RequestReading(ViewerWords ownWords, RequestPlaces places, Campaign campaign) {
        this.places = places;
        this.ownWords = ownWords;
        this.campaign = campaign;
    }

    List<Component> of(RequestDetail request) {
        var words = ownWords.get();
        var zone = campaign.now().zone();
        var all = new ArrayList<Component>();
        var answered = request.answered();
        if (answered != null && answered.decided()) {
            all.add(decided(words, request, answered, zone));
        }
        all.add(facts(words, request, zone));
        if (request.state().isOpen()) {
            places.taken(request.id()).forEach((time, others) -> all.add(taken(words, time, others)));
        }
        if (!request.form().words().isBlank()) {
            all.add(new H2(words.get("workspace.requests.words")));
            all.add(block(request.form().words()));
        }
        if (!request.said().isEmpty()) {
            all.add(new H2(words.get("word.messages")));
            all.add(said(words, request, zone));
        }
        return all;
    }

    private static Paragraph decided(Words words, RequestDetail request, LastAnswer answered, ZoneId zone) {
        var said = new Paragraph(words.get(
                "workspace.requests.became",
                "state",
                request.state().name().toLowerCase(Locale.ROOT),
                "who",
                answered.by() == null ? words.get("workspace.queue.somebody") : answered.by(),
                "when",
                words.moment(answered.at(), zone)));
        said.addClassName("note-warning");
        return said;
    }

    private static Paragraph taken(Words words, PossibleTime time, List<Neighbour> others) {
        var said = new Paragraph(words.get(
                "workspace.requests.place-taken",
                "time",
                RequestWords.time(words, time),
                "others",
                PlaceNeighbors.named(words, others)));
        said.addClassName("note-warning");
        return said;
    }

    private static Facts facts(Words words, RequestDetail request, ZoneId zone) {
        var form = request.form();
        var facts = new Facts();
        facts.fact(words.get("word.state"), RequestWords.state(words, request.state()));
        facts.fact(words.get("workspace.requests.kind"), words.of(form.kind()));
        facts.fact(words.get("workspace.requests.asker"), form.kind() == RequestKind.SESSION ? "" : form.asker());
        if (form.kind() == RequestKind.SUBMISSION) {
            facts.fact(words.get("workspace.events.kind"), words.of(form.eventKind()));
        }
        facts.fact(words.get("workspace.requests.when"), RequestWords.times(words, form.times()));
        facts.fact(
                words.get("word.where"),
                RequestWords.place(words, form.borough(), form.venue(), form.address(), form.neighbourhood()));
        facts.fact(words.get("word.languages"), words.begin(words.within(form.languages())));
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
                    EventLinks.to(request.event(), EventLinks.DETAILS, words.get("word.open-the-event")));
        }
        return facts;
    }

    private static OrderedList said(Words words, RequestDetail request, ZoneId zone) {
        var list = new OrderedList();
        list.addClassName("remarks");
        request.said().forEach(remark -> list.add(line(words, remark, zone)));
        return list;
    }

    private static ListItem line(Words words, RequestRemarkLine remark, ZoneId zone) {
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
}

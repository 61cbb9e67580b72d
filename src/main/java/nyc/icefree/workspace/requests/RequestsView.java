package nyc.icefree.workspace.requests;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.disclosure.CompactTime;
import nyc.icefree.events.VenueUse.Neighbour;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.Organizations;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.Refused;
import nyc.icefree.requests.LastAnswer;
import nyc.icefree.requests.PossibleTime;
import nyc.icefree.requests.RequestAnswers;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.requests.RequestDetail;
import nyc.icefree.requests.RequestForm;
import nyc.icefree.requests.RequestId;
import nyc.icefree.requests.RequestKind;
import nyc.icefree.requests.RequestPlaces;
import nyc.icefree.requests.RequestProblem;
import nyc.icefree.requests.RequestRemarkLine;
import nyc.icefree.requests.RequestRow;
import nyc.icefree.requests.RequestState;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.Facts;
import nyc.icefree.workspace.PlaceNeighbors;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.queues.AnswerOutcome;
import nyc.icefree.workspace.queues.QueueAnswer;
import nyc.icefree.workspace.queues.QueuePage;
import nyc.icefree.workspace.queues.QueueRow;
import nyc.icefree.workspace.queues.SelectedItem;

/** Sessions that groups ask for and events that they submit, what waits for us first; and what can be done with each. */
@Route("requests/:chosen?")
@PageTitle("workspace.requests.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.requests.title", order = 2.5, icon = "vaadin:inbox")
@RolesAllowed("STAFF")
class RequestsView extends QueuePage {
    private final RequestDesk desk;
    private final RequestReading reading;
    private final RequestActions actions;
    private final CompactTime times;
    private final Select<Boolean> which = new Select<>();

    RequestsView(
            ViewerWords ownWords,
            RequestDesk desk,
            RequestReading reading,
            RequestActions actions,
            Campaign campaign,
            Clock clock) {
        super(ownWords, "requests", "workspace.requests.title");
        this.desk = desk;
        this.reading = reading;
        this.actions = actions;
        times = new CompactTime(
                words, LocalDate.now(clock.withZone(campaign.now().zone())));
        which.setAriaLabel(words.get("workspace.requests.which"));
        which.setItems(true, false);
        which.setItemLabelGenerator(open -> words.get(open ? "workspace.requests.open" : "workspace.requests.decided"));
        which.setValue(true);
        which.addValueChangeListener(change -> refresh());
        addActions(which);
    }

    @Override
    protected List<QueueRow> read() {
        return desk.queue(which.getValue()).stream().map(this::row).toList();
    }

    private QueueRow row(RequestRow row) {
        boolean session = row.kind() == RequestKind.SESSION;
        boolean wrote = row.waits() && !row.state().isOpen();
        return new QueueRow(
                row.id().value(),
                session ? row.asker() : row.title(),
                words.get(
                        "workspace.queue.from",
                        "who",
                        session ? words.of(row.kind()) : words.get("workspace.requests.by", "asker", row.asker()),
                        "when",
                        RequestWords.compact(times, row.times())),
                wrote ? words.get("workspace.requests.wrote") : words.of(row.state()),
                wrote ? Tone.ATTENTION : RequestWords.tone(row.state()));
    }

    @Override
    protected SelectedItem read(UUID id) {
        var request = desk.detail(new RequestId(id));
        var form = request.form();
        var content = reading.of(request);
        var answers = actions.of(request, content, act -> answer(id, act));
        return new SelectedItem(
                form.kind() == RequestKind.SESSION ? form.asker().name() : form.title(), content, answers, List.of());
    }

    @Override
    protected Map<String, String> answers() {
        var all = new LinkedHashMap<String, String>();
        all.put("a", words.get("workspace.requests.accept.now"));
        all.put("r", words.get("workspace.requests.ask"));
        all.put("d", words.get("workspace.requests.decline"));
        all.put("s", words.get("workspace.requests.settle"));
        return all;
    }

    @Override
    protected boolean aboutWords(Refused refused) {
        return refused.reasons().stream()
                .allMatch(reason -> reason instanceof RequestProblem problem
                        && problem.field().equals(RequestProblem.ANSWER_MISSING.field()));
    }

    @Override
    protected String counted(int rows) {
        return words.get("workspace.requests.count", "count", rows);
    }

    @Override
    protected EmptyHint empty() {
        return new EmptyHint(words.get("workspace.requests.empty"));
    }

    /** Accept, ask, decline, give to others: what can be done with a request as it stands now. */
    @org.springframework.stereotype.Component
    record RequestActions(ViewerWords ownWords, RequestDesk desk, RequestAnswers answers, Organizations organizations) {

        /** @param content gets what an answer asks to choose @param give does an answer with a button of its own */
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
            var when = Form.choice(
                    new RadioButtonGroup<PossibleTime>(),
                    words.get("workspace.requests.accept.when"),
                    request.form().times(),
                    time -> RequestWords.time(words, time));
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
            return new Details(words.get("workspace.requests.give"), Styled.as("actions", new Div(to, now)));
        }
    }

    /** What is asked for and what was said, as those read it who decide. */
    @org.springframework.stereotype.Component
    record RequestReading(ViewerWords ownWords, RequestPlaces places, Campaign campaign) {
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
            return Styled.as(
                    "note-warning",
                    new Paragraph(words.get(
                            "workspace.requests.became",
                            "state",
                            request.state().name().toLowerCase(Locale.ROOT),
                            "who",
                            answered.by() == null ? words.get("workspace.queue.somebody") : answered.by(),
                            "when",
                            words.moment(answered.at(), zone))));
        }

        private static Paragraph taken(Words words, PossibleTime time, List<Neighbour> others) {
            return Styled.as(
                    "note-warning",
                    new Paragraph(words.get(
                            "workspace.requests.place-taken",
                            "time",
                            RequestWords.time(words, time),
                            "others",
                            PlaceNeighbors.named(words, others))));
        }

        private static Facts facts(Words words, RequestDetail request, ZoneId zone) {
            var form = request.form();
            var facts = new Facts(words);
            facts.of("word.state", RequestWords.state(words, request.state()));
            facts.of("workspace.requests.kind", words.of(form.kind()));
            facts.of(
                    "workspace.requests.asker",
                    form.kind() == RequestKind.SESSION ? "" : form.asker().name());
            if (form.kind() == RequestKind.SUBMISSION) {
                facts.of("workspace.events.kind", words.of(form.eventKind()));
            }
            facts.of("workspace.requests.when", RequestWords.times(words, form.times()));
            facts.of(
                    "word.where",
                    RequestWords.place(words, form.area(), form.venue(), form.address(), form.neighbourhood()));
            facts.of("word.languages", words.begin(words.within(form.languages())));
            facts.of("site.submit.link", form.besides().link());
            facts.of("site.submit.repeats", form.besides().repeats());
            facts.of("workspace.requests.people", form.people() == null ? "" : String.valueOf(form.people()));
            facts.of(
                    "workspace.requests.given",
                    request.given() == null
                            ? words.get("workspace.requests.nobody")
                            : request.given().name());
            facts.of("workspace.requests.since", words.moment(request.createdAt(), zone));
            if (request.event() != null) {
                facts.of(
                        "workspace.requests.event",
                        EventLinks.to(request.event(), EventLinks.DETAILS, words.get("word.open-the-event")));
            }
            return facts;
        }

        private static OrderedList said(Words words, RequestDetail request, ZoneId zone) {
            var list = Styled.as("remarks", new OrderedList());
            request.said().forEach(remark -> list.add(line(words, remark, zone)));
            return list;
        }

        private static ListItem line(Words words, RequestRemarkLine remark, ZoneId zone) {
            var who = Styled.as(
                    "name",
                    new Span(words.get(
                            remark.byAsker() ? "workspace.requests.they-said" : "workspace.requests.we-said")));
            var when = Styled.as("muted", new Span(words.moment(remark.at(), zone)));
            return new ListItem(new Div(who, new Span(" "), when), block(remark.words()));
        }

        private static Div block(String text) {
            return Styled.as("mail-text", new Div(text));
        }
    }
}

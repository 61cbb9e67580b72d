package nyc.icefree.workspace.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.approvals.ReviewRefused;
import nyc.icefree.bulk.SeriesReview;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.disclosure.CompactTime;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventQuery;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.WhenAndWhere;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventDetail;
import nyc.icefree.events.VenueUse;
import nyc.icefree.events.VenueUse.Neighbour;
import nyc.icefree.messages.AnnouncementDesk;
import nyc.icefree.messages.HeldAnnouncement;
import nyc.icefree.partners.Logos;
import nyc.icefree.partners.Logos.KeptLogo;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.ProposalRefused;
import nyc.icefree.proposals.ProposalView;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.proposals.ProposedPart;
import nyc.icefree.proposals.Scope;
import nyc.icefree.refusals.Refused;
import nyc.icefree.shifts.ShiftDraftRefused;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.planning.ShiftWordsReview;
import nyc.icefree.shifts.planning.ShiftWordsReview.WaitingWords;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.Facts;
import nyc.icefree.workspace.PlaceNeighbors;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.StateWord.Tone;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.announcements.AnnouncedWords;
import nyc.icefree.workspace.approvals.ProposalNotes;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.events.EventDetails;
import nyc.icefree.workspace.queues.AnswerOutcome;
import nyc.icefree.workspace.queues.QueueAnswer;
import nyc.icefree.workspace.queues.QueuePage;
import nyc.icefree.workspace.queues.QueueRow;
import nyc.icefree.workspace.queues.SelectedItem;

/** What waits for the reader’s decision, or of theirs for an administrator’s: events, announcements, proposed changes. */
@Route("review/:chosen?")
@PageTitle("workspace.review.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.review.title", order = 2.6, icon = "vaadin:check-square-o")
@RolesAllowed("STAFF")
class ReviewView extends QueuePage {
    private final SubmittedEvents submitted;
    private final ProposedChanges proposed;
    private final HeldAnnouncements announcements;
    private final WaitingLogos logos;
    private final WaitingShiftWords shiftWords;
    private final boolean administrator;
    private final CompactTime times;
    /** Submitted events among those shown. */
    private final Set<UUID> known = new HashSet<>();

    ReviewView(
            ViewerWords ownWords,
            SubmittedEvents submitted,
            ProposedChanges proposed,
            HeldAnnouncements announcements,
            WaitingLogos logos,
            WaitingShiftWords shiftWords,
            AuthenticationContext authentication,
            Campaign campaign,
            Clock clock) {
        super(ownWords, "review", "workspace.review.title");
        this.submitted = submitted;
        this.proposed = proposed;
        this.announcements = announcements;
        this.logos = logos;
        this.shiftWords = shiftWords;
        administrator = authentication.hasRole("ADMINISTRATOR");
        times = new CompactTime(
                words, LocalDate.now(clock.withZone(campaign.now().zone())));
    }

    @Override
    protected List<QueueRow> read() {
        var rows = new ArrayList<>(proposed.rows(times));
        if (administrator) {
            var waiting = submitted.rows(times);
            waiting.forEach(row -> known.add(row.id()));
            rows.addAll(waiting);
            rows.addAll(announcements.rows(times));
            rows.addAll(logos.rows());
            rows.addAll(shiftWords.rows(times));
        } else {
            rows.addAll(submitted.own(times));
        }
        return rows;
    }

    @Override
    protected SelectedItem read(UUID id) {
        String title = titled(id, words.get("workspace.review.decided"));
        var change = known.contains(id) ? Optional.<SelectedItem>empty() : proposed.read(id);
        return change.orElseGet(() -> {
            if (!administrator) {
                return submitted.own(new EventId(id)).orElseGet(() -> SubmittedEvents.gone(words, title));
            }
            var announcement = known.contains(id)
                    ? Optional.<SelectedItem>empty()
                    : announcements.read(id).or(() -> logos.read(id)).or(() -> shiftWords.read(id));
            return announcement.orElseGet(() -> submitted.read(new EventId(id), title));
        });
    }

    @Override
    protected Map<String, String> answers() {
        var all = new LinkedHashMap<String, String>();
        all.put("a", words.get("word.accept"));
        all.put("d", words.get("word.decline"));
        return all;
    }

    @Override
    protected boolean aboutWords(Refused refused) {
        return refused.is(ReviewRefused.class)
                || refused.is(ShiftDraftRefused.class)
                || refused.first() instanceof ProposalRefused why && why.aboutWords();
    }

    @Override
    protected String counted(int rows) {
        return words.get("workspace.review.count", "count", rows);
    }

    @Override
    protected EmptyHint empty() {
        return new EmptyHint(words.get("workspace.review.nothing"));
    }

    /** Logos of organizations that are not trusted. */
    @SpringComponent
    record WaitingLogos(ViewerWords ownWords, Logos logos) {

        List<QueueRow> rows() {
            String logo = ownWords.get().get("workspace.organizations.logo");
            return logos.waiting().stream()
                    .map(one -> new QueueRow(one.organization(), one.name(), "", logo, Tone.PLAIN))
                    .toList();
        }

        /** Empty when none of this organization waits. */
        Optional<SelectedItem> read(UUID id) {
            return logos.waiting().stream()
                    .filter(one -> one.organization().equals(id))
                    .findFirst()
                    .map(this::waiting);
        }

        private SelectedItem waiting(KeptLogo one) {
            var words = ownWords.get();
            return new SelectedItem(
                    one.name(),
                    List.of(
                            Styled.as("logo", new Image(one.dataUrl(), one.name())),
                            new Paragraph(words.get("workspace.review.logo"))),
                    List.of(
                            QueueAnswer.atOnce(
                                    "a", words.get("workspace.review.logo.show"), nothing -> decided(one, true)),
                            new QueueAnswer(
                                    "d", words.get("word.decline"), false, null, nothing -> decided(one, false))),
                    List.of());
        }

        private AnswerOutcome decided(KeptLogo one, boolean show) {
            logos.decide(new OrganizationId(one.organization()), one.octets(), show);
            return AnswerOutcome.forGood(ownWords.get().get("workspace.review.proposal.done", "event", one.name()));
        }
    }

    /** Notes and meeting points of shifts of organizations that are not trusted. */
    @SpringComponent
    record WaitingShiftWords(ViewerWords ownWords, ShiftWordsReview review) {

        List<QueueRow> rows(CompactTime times) {
            var words = ownWords.get();
            return review.waiting().stream()
                    .map(one -> new QueueRow(
                            id(one),
                            one.organization().name(),
                            times.span(one.slot()),
                            words.get("workspace.review.shift"),
                            Tone.PLAIN))
                    .toList();
        }

        private static UUID id(WaitingWords one) {
            return one.shifts().getFirst().value();
        }

        /** Empty when it does not wait for the reader. */
        Optional<SelectedItem> read(UUID id) {
            return review.waiting().stream()
                    .filter(one -> one.shifts().contains(new ShiftId(id)))
                    .findFirst()
                    .map(this::waiting);
        }

        private SelectedItem waiting(WaitingWords one) {
            var words = ownWords.get();
            var facts = new Facts(words);
            facts.of("workspace.plan.host", one.organization().name());
            facts.of("workspace.events.when", new WhenAndWhere(words).when(one.slot()));
            if (!one.words().meetingPoint().isEmpty()) {
                facts.of("workspace.shifts.meeting-point", one.words().meetingPoint());
            }
            var content = new ArrayList<Component>();
            content.add(facts);
            content.add(new Paragraph(words.get(
                    "workspace.review.shift.what", "count", one.shifts().size())));
            one.words().note().texts().forEach((tag, text) -> content.add(AnnouncedWords.quote(tag, text)));
            return new SelectedItem(
                    one.organization().name(),
                    content,
                    List.of(
                            QueueAnswer.atOnce(
                                    "a",
                                    words.get("workspace.review.shift.yes"),
                                    nothing -> decided(one, () -> review.agree(one))),
                            SubmittedEvents.decline(
                                    words,
                                    "workspace.review.shift.decline",
                                    reason -> decided(one, () -> review.decline(one, reason)))),
                    List.of());
        }

        private AnswerOutcome decided(WaitingWords one, Runnable decision) {
            decision.run();
            return AnswerOutcome.forGood(ownWords.get()
                    .get(
                            "workspace.review.proposal.done",
                            "event",
                            one.organization().name()));
        }
    }

    /** What hosts that are not trusted want to announce, word for word as it would go out. */
    @SpringComponent
    record HeldAnnouncements(ViewerWords ownWords, AnnouncementDesk desk) {

        List<QueueRow> rows(CompactTime times) {
            return desk.waiting().stream()
                    .map(one -> SubmittedEvents.row(
                            words(), one.said().id(), one.event(), words().get("workspace.review.announcement"), times))
                    .toList();
        }

        /** Empty when it does not wait for the reader. */
        Optional<SelectedItem> read(UUID id) {
            return desk.waiting().stream()
                    .filter(one -> one.said().id().equals(id))
                    .findFirst()
                    .map(this::waiting);
        }

        private SelectedItem waiting(HeldAnnouncement one) {
            var said = one.said();
            var announced = new AnnouncedWords(words());
            var slot = one.event().slot();
            var facts = new Facts(words());
            facts.of("workspace.plan.host", one.event().host().name());
            facts.of("workspace.announcements.to", announced.of(said));
            facts.of("workspace.events.when", new WhenAndWhere(words()).when(slot));
            var content = new ArrayList<Component>();
            content.add(facts);
            content.add(new Paragraph(announced.written(said, slot.zone())));
            one.note().texts().forEach((tag, text) -> content.add(AnnouncedWords.quote(tag, text)));
            one.doubts().forEach(doubt -> content.add(SubmittedEvents.warning(words().of(doubt))));
            String title = one.event().wordsIn(words().language()).title();
            return new SelectedItem(
                    title,
                    content,
                    List.of(
                            QueueAnswer.atOnce(
                                    "a",
                                    words().get("workspace.announcements.send.yes"),
                                    nothing -> done(title, () -> desk.send(said.id()))),
                            SubmittedEvents.decline(
                                    words(),
                                    "workspace.review.announcement.decline",
                                    reason -> done(title, () -> desk.decline(said.id(), reason)))),
                    List.of());
        }

        private AnswerOutcome done(String title, Runnable decision) {
            decision.run();
            return AnswerOutcome.forGood(words().get("workspace.review.proposal.done", "event", title));
        }

        private Words words() {
            return ownWords.get();
        }
    }

    /** Changes that somebody proposes and the reader may agree to. */
    @SpringComponent
    record ProposedChanges(
            ViewerWords ownWords,
            ProposalDesk desk,
            Proposals proposals,
            EventDesk events,
            ProposalNotes notes,
            EventDetails details) {

        List<QueueRow> rows(CompactTime times) {
            var open = desk.toAgree();
            var known = events
                    .details(open.stream().map(ProposalView::event).distinct().toList())
                    .stream()
                    .collect(Collectors.toMap(event -> event.view().id(), Function.identity()));
            return open.stream()
                    .flatMap(one -> Stream.ofNullable(known.get(one.event())).map(event -> row(one, event, times)))
                    .toList();
        }

        private QueueRow row(ProposalView one, EventDetail event, CompactTime times) {
            String what = one.parts().contains(ProposedPart.TIME) || one.scope() != Scope.THIS
                    ? words().get("workspace.review.moves", "when", times.span(one.start(), one.end()))
                    : words().get(one.moves() ? "workspace.review.elsewhere" : "workspace.review.words");
            return new QueueRow(
                    one.id(),
                    event.view().wordsIn(words().language()).title(),
                    words().get(
                                    "workspace.queue.from",
                                    "who",
                                    event.view().host().name(),
                                    "when",
                                    what),
                    words().get("workspace.review.change"),
                    Tone.PLAIN);
        }

        /** Empty when it does not wait for the reader. */
        Optional<SelectedItem> read(UUID id) {
            return desk.toAgree(id)
                    .flatMap(open -> events.detail(open.event())
                            .flatMap(event -> notes.about(open).map(note -> waiting(open, event, note))));
        }

        private SelectedItem waiting(ProposalView open, EventDetail event, Component note) {
            var content = new ArrayList<Component>();
            content.add(note);
            content.add(new H2(words().get("workspace.review.as-it-stands")));
            content.add(EventPlaceAndTime.of(words(), event));
            content.add(details.of(event));
            String title = event.view().wordsIn(words().language()).title();
            return new SelectedItem(
                    title,
                    content,
                    List.of(
                            QueueAnswer.atOnce(
                                    "a",
                                    ProposalNotes.agree(words(), open),
                                    nothing -> done(title, () -> proposals.agree(open))),
                            QueueAnswer.withWords(
                                    "d",
                                    words().get("workspace.waiting.disagree"),
                                    new QueueAnswer.Ask(
                                            words().get("word.reason"),
                                            words().get("workspace.proposal.decline.consequence"),
                                            words().get("workspace.proposal.decline.now"),
                                            Proposals.LONGEST_REASON),
                                    reason -> done(title, () -> proposals.decline(open.id(), reason)))),
                    List.of());
        }

        private AnswerOutcome done(String title, Runnable decision) {
            decision.run();
            return AnswerOutcome.forGood(words().get("workspace.review.proposal.done", "event", title));
        }

        private Words words() {
            return ownWords.get();
        }
    }

    /** Partners' events that wait for approval, as the public would read them; the dates of a series are decided together. */
    @SpringComponent
    record SubmittedEvents(
            ViewerWords ownWords, SeriesReview review, EventDesk events, EventDetails details, VenueUse use) {
        private static final int MOST = 200;

        /** What the reader’s organizations sent to an administrator. */
        List<QueueRow> own(CompactTime times) {
            return events.list(EventQuery.in(Set.of(EventState.SUBMITTED), words().language()), 0, MOST).stream()
                    .map(row -> new QueueRow(
                            row.id().value(),
                            row.title(),
                            times.span(row.slot()),
                            words().get("workspace.review.sent"),
                            Tone.PLAIN))
                    .toList();
        }

        Optional<SelectedItem> own(EventId event) {
            return events.detail(event)
                    .filter(sent -> sent.view().state() == EventState.SUBMITTED)
                    .map(sent -> SelectedItem.decided(
                            sent.view().wordsIn(words().language()).title(),
                            List.of(
                                    new Paragraph(words().get("workspace.approval.title")),
                                    EventPlaceAndTime.of(words(), sent),
                                    details.of(sent))));
        }

        List<QueueRow> rows(CompactTime times) {
            return review.waiting().stream().map(dates -> row(dates, times)).toList();
        }

        private QueueRow row(List<EventDetail> dates, CompactTime times) {
            var event = dates.getFirst().view();
            String state = dates.size() == 1 ? "" : words().get("workspace.review.dates", "count", dates.size());
            return row(words(), event.id().value(), event, state, times);
        }

        static QueueRow row(Words words, UUID id, EventView event, String state, CompactTime times) {
            return new QueueRow(
                    id,
                    event.wordsIn(words.language()).title(),
                    words.get("workspace.queue.from", "who", event.host().name(), "when", times.span(event.slot())),
                    state,
                    Tone.PLAIN);
        }

        static Paragraph warning(String text) {
            return Styled.as("note-warning", new Paragraph(text));
        }

        static QueueAnswer decline(Words words, String consequence, Function<String, AnswerOutcome> act) {
            return QueueAnswer.withWords(
                    "d",
                    words.get("word.decline"),
                    new QueueAnswer.Ask(
                            words.get("word.reason"),
                            words.get(consequence),
                            words.get("workspace.review.decline.now"),
                            ReviewRefused.LONGEST),
                    act);
        }

        SelectedItem read(EventId event, String title) {
            var dates = review.waiting(event);
            return dates.isEmpty() ? gone(words(), title) : waiting(dates);
        }

        static SelectedItem gone(Words words, String title) {
            return SelectedItem.decided(title, List.of(warning(words.get("workspace.review.gone"))));
        }

        private SelectedItem waiting(List<EventDetail> dates) {
            var first = dates.getFirst();
            var content = new ArrayList<Component>();
            content.add(EventPlaceAndTime.of(words(), first));
            if (dates.size() > 1) {
                content.add(others(dates));
            }
            if (first.publishAt() != null) {
                content.add(new Paragraph(words().get(
                                "workspace.waiting.hour-once-approved",
                                "when",
                                words().moment(
                                                first.publishAt(),
                                                first.view().slot().zone()))));
            }
            PlaceClash.of(words(), use.besides(first.view().id())).ifPresent(content::add);
            content.add(details.of(first));
            return new SelectedItem(first.view().wordsIn(words().language()).title(), content, given(dates), List.of());
        }

        private Details others(List<EventDetail> dates) {
            var all = new UnorderedList();
            dates.forEach(date ->
                    all.add(new ListItem(PlannedTimes.full(words(), date.view().slot()))));
            return new Details(words().get("workspace.review.series", "count", dates.size()), all);
        }

        private List<QueueAnswer> given(List<EventDetail> dates) {
            boolean hour = dates.getFirst().publishAt() != null;
            var read = new LinkedHashMap<EventId, Integer>();
            dates.forEach(date -> read.put(date.view().id(), date.version()));
            return List.of(
                    QueueAnswer.atOnce(
                            "a",
                            words().get(
                                            hour ? "workspace.review.accept-hour" : "workspace.review.accept",
                                            "count",
                                            dates.size()),
                            nothing -> answered(dates, review.accept(read))),
                    decline(
                            words(),
                            "workspace.review.decline.consequence",
                            said -> answered(dates, review.decline(List.copyOf(read.keySet()), said))));
        }

        private AnswerOutcome answered(List<EventDetail> dates, List<String> refusals) {
            return refusals.isEmpty()
                    ? AnswerOutcome.forGood(words().get(
                                    "workspace.review.done",
                                    "event",
                                    dates.getFirst()
                                            .view()
                                            .wordsIn(words().language())
                                            .title()))
                    : AnswerOutcome.not(refusals.stream().map(words()::get).collect(Collectors.joining(" ")));
        }

        private Words words() {
            return ownWords.get();
        }
    }

    /** When and where an event is, as far as the reader may know. */
    static class EventPlaceAndTime {
        private EventPlaceAndTime() {}

        static Facts of(Words words, EventDetail event) {
            var planned = new WhenAndWhere(words);
            var facts = new Facts(words);
            facts.of("workspace.events.when", planned.when(event.view().slot()));
            String where = planned.where(event.view());
            facts.of("workspace.events.where", where.isEmpty() ? words.get("workspace.event.nowhere") : where);
            return facts;
        }
    }

    /** Warns that the place is taken at that time; never hinders. */
    static class PlaceClash {
        private PlaceClash() {}

        public static Optional<Component> of(Words words, List<Neighbour> others) {
            if (others.isEmpty()) {
                return Optional.empty();
            }
            var clash = new Paragraph(
                    words.get("workspace.plan.place-taken", "others", PlaceNeighbors.named(words, others)));
            clash.addClassName("note-warning");
            return Optional.of(clash);
        }
    }
}

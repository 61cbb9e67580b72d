package nyc.icefree.unfinished;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.eventform.Accessibility;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventform.AreaShown;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventform.Reminders;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.eventform.Visibility;
import nyc.icefree.eventform.When;
import nyc.icefree.eventform.Where;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.questions.Questions;
import nyc.icefree.questions.QuestionsText;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.VenueId;
import org.jspecify.annotations.Nullable;

/** An event's form within a {@link PlanText}; a new component of the form has its place here too. */
record FormText(
        @Nullable String kind,
        @Nullable List<WordsText> words,
        @Nullable WhenText when,
        @Nullable WhereText where,
        @Nullable ShownText shown,
        @Nullable List<String> spoken,
        @Nullable List<String> interpreted,
        @Nullable List<String> access,
        boolean noQuestions,
        @Nullable RsvpText rsvps,
        @Nullable List<String> coHosts) {
    static final FormText EMPTY = new FormText(null, null, null, null, null, null, null, null, false, null, null);
    private static final ZoneId USUAL = ZoneId.of("America/New_York");

    record WordsText(
            @Nullable String language,
            @Nullable String title,
            @Nullable String description,
            @Nullable String instructions,
            boolean original) {}

    record WhenText(
            @Nullable String start,
            boolean startSecond,
            @Nullable String end,
            boolean endSecond,
            @Nullable String zone) {}

    record WhereText(
            @Nullable String venue,
            @Nullable PlaceText described,
            @Nullable String attendance,
            @Nullable String onlineLink) {}

    record ShownText(
            @Nullable String address,
            @Nullable String area,
            @Nullable Integer hours,
            @Nullable String reach) {}

    /**
     * @param approval of before there was more than that to choose
     */
    record RsvpText(
            boolean taken,
            @Nullable Integer capacity,
            int closeBefore,
            @Nullable Boolean approval,
            @Nullable String admittance,
            @Nullable String questions,
            @Nullable String reminders,
            boolean withoutThanks) {}

    static FormText of(EventDraft form) {
        var when = form.when();
        var where = form.where();
        var shown = form.visibility();
        var access = form.accessibility();
        var rsvps = form.rsvps();
        return new FormText(
                form.kind().name(),
                form.words().stream()
                        .map(w -> new WordsText(
                                w.language().tag(), w.title(), w.description(), w.instructions(), w.original()))
                        .toList(),
                new WhenText(
                        written(when.start()),
                        when.startSecond(),
                        written(when.end()),
                        when.endSecond(),
                        when.zone().getId()),
                new WhereText(
                        written(where.venue()),
                        where.newVenue() == null ? null : PlaceText.of(where.newVenue()),
                        where.attendance().name(),
                        where.onlineLink()),
                new ShownText(
                        shown.address().name(),
                        shown.area().name(),
                        shown.hours(),
                        shown.reach().name()),
                access.spoken().stream().map(Language::tag).toList(),
                access.interpreted().stream().map(Language::tag).toList(),
                access.access().stream().map(AccessFact::name).sorted().toList(),
                access.noQuestions(),
                new RsvpText(
                        rsvps.takesRsvps(),
                        rsvps.capacity(),
                        rsvps.closeBefore(),
                        null,
                        rsvps.admittance().name(),
                        QuestionsText.write(rsvps.questions()),
                        rsvps.reminders().name(),
                        rsvps.withoutThanks()),
                form.coHosts().stream().map(OrganizationId::toString).toList());
    }

    private static @Nullable String written(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    EventDraft form() {
        var kindRead = requireNonNullElse(PlanText.orNull(kind, EventKind::valueOf), EventKind.EDUCATION_SESSION);
        var usual = EventDraft.blank(kindRead, USUAL);
        return new EventDraft(
                kindRead,
                requireNonNullElse(words, List.<WordsText>of()).stream()
                        .flatMap(FormText::read)
                        .toList(),
                when == null ? usual.when() : read(when),
                where == null ? usual.where() : read(where),
                shown == null ? usual.visibility() : read(shown, usual.visibility()),
                new Accessibility(
                        PlanText.all(spoken, Language::new).toList(),
                        PlanText.all(interpreted, Language::new).toList(),
                        PlanText.all(access, AccessFact::valueOf).collect(Collectors.toSet()),
                        noQuestions),
                rsvps == null ? usual.rsvps() : read(rsvps, usual.rsvps()),
                PlanText.all(coHosts, id -> new OrganizationId(UUID.fromString(id)))
                        .toList());
    }

    private static Stream<EventWords> read(WordsText text) {
        var language = PlanText.orNull(text.language(), Language::new);
        return language == null
                ? Stream.empty()
                : Stream.of(new EventWords(
                        language,
                        requireNonNullElse(text.title(), ""),
                        requireNonNullElse(text.description(), ""),
                        requireNonNullElse(text.instructions(), ""),
                        text.original()));
    }

    private static When read(WhenText text) {
        return new When(
                PlanText.orNull(text.start(), LocalDateTime::parse),
                text.startSecond(),
                PlanText.orNull(text.end(), LocalDateTime::parse),
                text.endSecond(),
                requireNonNullElse(PlanText.orNull(text.zone(), ZoneId::of), USUAL));
    }

    private static Where read(WhereText text) {
        return new Where(
                PlanText.orNull(text.venue(), id -> new VenueId(UUID.fromString(id))),
                text.described() == null ? null : text.described().form(),
                requireNonNullElse(PlanText.orNull(text.attendance(), Attendance::valueOf), Attendance.IN_PERSON),
                requireNonNullElse(text.onlineLink(), ""));
    }

    private static RsvpTerms read(RsvpText text, RsvpTerms usual) {
        return new RsvpTerms(
                text.taken(),
                text.capacity(),
                text.closeBefore(),
                requireNonNullElse(
                        PlanText.orNull(text.admittance(), Admittance::valueOf),
                        Boolean.TRUE.equals(text.approval()) ? Admittance.APPROVED : Admittance.EVERYONE),
                requireNonNullElse(PlanText.orNull(text.questions(), QuestionsText::read), Questions.NONE),
                requireNonNullElse(PlanText.orNull(text.reminders(), Reminders::valueOf), usual.reminders()),
                text.withoutThanks());
    }

    private static Visibility read(ShownText text, Visibility usual) {
        return new Visibility(
                requireNonNullElse(PlanText.orNull(text.address(), AddressVisibility::valueOf), usual.address()),
                requireNonNullElse(PlanText.orNull(text.area(), AreaShown::valueOf), usual.area()),
                text.hours(),
                requireNonNullElse(PlanText.orNull(text.reach(), Reach::valueOf), usual.reach()));
    }
}

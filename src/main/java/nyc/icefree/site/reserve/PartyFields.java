package nyc.icefree.site.reserve;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.questions.Question;
import nyc.icefree.questions.Questions;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.needs.AgeBand;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.site.Option;
import nyc.icefree.site.Problems;
import nyc.icefree.site.events.Choices;
import nyc.icefree.text.Language;
import nyc.icefree.text.LanguageNames;
import nyc.icefree.text.Words;
import nyc.icefree.venues.AccessFact;

/**
 * The fields about a party, on the reserve page and on the secret page.
 *
 * @param inLanguages to choose from; empty when the event has no choice
 * @param asked the version of the questions
 * @param needs what the event has, or they asked for
 * @param whole with the ages of the children and the co-hosts, which only the secret page asks
 */
public record PartyFields(
        PartyInput typed,
        Problems problems,
        PeopleFields people,
        List<Option> inLanguages,
        String asked,
        List<QuestionFields> questions,
        NeedFields needs,
        Sharing sharing,
        boolean whole) {
    public record PeopleFields(List<Option> adults, List<Option> children) {}

    public record NeedFields(List<Option> wanted, String how, List<Care> care, List<Option> languages) {}

    public record Care(String field, String label, List<Option> numbers) {}

    /**
     * @param host always sees the RSVP
     * @param coHosts may see it too, if the party agrees
     */
    public record Sharing(String host, List<Option> coHosts) {}

    static PartyFields of(
            Words words,
            Choices choices,
            EventView event,
            Questions questions,
            PartyInput typed,
            Problems problems,
            int largest,
            boolean whole) {
        return new PartyFields(
                typed,
                problems,
                new PeopleFields(numbers(1, largest, typed.adults()), numbers(0, largest - 1, typed.children())),
                event.languageChoice().stream()
                        .map(language -> option(words, language, typed))
                        .toList(),
                questions.version(),
                QuestionFields.of(words, questions, typed.toQuestions()),
                needs(words, choices, event, typed, largest, whole),
                sharing(event, typed),
                whole);
    }

    private static NeedFields needs(
            Words words, Choices choices, EventView event, PartyInput typed, int largest, boolean whole) {
        boolean parentStays = event.access().contains(AccessFact.PARENT_STAYS);
        String spoken = typed.interpretation();
        return new NeedFields(
                Arrays.stream(Need.values())
                        .filter(need -> typed.wanted().contains(need) || isThere(event, need))
                        .filter(need -> need != Need.CHILDCARE || (whole ? typed.wantsCareOfUnknown() : largest > 1))
                        .map(need -> new Option(
                                PartyInput.slug(need),
                                words.of(need),
                                typed.wanted().contains(need)))
                        .toList(),
                words.get(parentStays && largest > 1 ? "site.party.care.parent-stays" : "site.party.needs.hint"),
                Arrays.stream(AgeBand.values())
                        .filter(band -> whole && largest > 1)
                        .filter(band -> typed.wanted().contains(Need.CHILDCARE) || isThere(event, Need.CHILDCARE))
                        .map(band -> new Care(
                                PartyInput.field(band), words.of(band), numbers(0, largest - 1, typed.cared(band))))
                        .toList(),
                choices.languages(words, spoken.matches(Language.TAG) ? Set.of(new Language(spoken)) : Set.of()));
    }

    private static boolean isThere(EventView event, Need need) {
        return AskedFor.isThere(event, NeedKind.of(need), null);
    }

    private static Sharing sharing(EventView event, PartyInput typed) {
        return new Sharing(
                event.host().name(),
                event.hosts().stream()
                        .skip(1)
                        .map(coHost -> new Option(
                                coHost.id().toString(),
                                coHost.name(),
                                typed.shared().contains(coHost.id().toString())))
                        .toList());
    }

    private static Option option(Words words, Language language, PartyInput typed) {
        return new Option(
                language.tag(),
                words.of(language),
                language.tag().equals(typed.inLanguage()),
                new LanguageNames(words).own(language).orElse(null));
    }

    private static List<Option> numbers(int from, int to, String chosen) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(String::valueOf)
                .map(number -> new Option(number, number, number.equals(chosen.strip())))
                .toList();
    }

    static Problems problems(Words words, ReservationRefused refused, PartyInput typed) {
        var problems = new Problems(refused.reasons().stream()
                        .flatMap(reason -> reason.field() == ReservationReason.Field.QUESTION
                                ? atQuestions(words, refused, reason)
                                : Stream.of(new Problems.Problem(field(reason), words.why(reason))))
                        .toList())
                .counted(words, "name", typed.name(), ReservationForm.NAME_MAX)
                .counted(words, "note", typed.note(), Needs.NOTE_MAX);
        for (var answer : typed.toQuestions().typed().entrySet()) {
            problems =
                    problems.counted(words, answer.getKey(), String.join("", answer.getValue()), Question.ANSWER_MAX);
        }
        return problems;
    }

    private static Stream<Problems.Problem> atQuestions(
            Words words, ReservationRefused refused, ReservationReason reason) {
        return refused.atQuestions(reason).stream()
                .map(at -> new Problems.Problem(AnswerInput.field(at.question()), words.why(reason)));
    }

    private static String field(ReservationReason reason) {
        return switch (reason.field()) {
            case NAME -> "name";
            case PARTY_SIZE -> "adults";
            case CHILDREN -> "children";
            case EMAIL -> "email";
            case NOTE -> "note";
            case INVITATION -> InvitationField.NAME;
            case QUESTION, REASON, FORM -> Problems.FORM;
        };
    }
}

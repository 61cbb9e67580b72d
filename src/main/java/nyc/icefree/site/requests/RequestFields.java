package nyc.icefree.site.requests;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.refusals.Refused;
import nyc.icefree.requests.RequestForm;
import nyc.icefree.requests.RequestKind;
import nyc.icefree.requests.RequestProblem;
import nyc.icefree.site.Option;
import nyc.icefree.site.Problems;
import nyc.icefree.site.events.Choices;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * @param submission whether an event is submitted; else a session is asked for
 * @param languages those of the site first
 * @param second name of the other language to describe an event in; null where there is none
 */
public record RequestFields(
        RequestInput typed,
        Problems problems,
        boolean submission,
        List<Option> to,
        List<Option> kinds,
        List<Option> areas,
        List<Option> languages,
        List<Integer> times,
        @Nullable String second) {

    /** Whether the part that few fill in is shown open: something stands in it, or is wrong with it. */
    public boolean isFolded(String... names) {
        return Arrays.stream(names).allMatch(name -> typed.at(name).isEmpty() && problems.at(name) == null);
    }

    static RequestFields of(
            Words words,
            Choices choices,
            RequestKind kind,
            Language reader,
            RequestInput typed,
            Problems problems,
            boolean asksTo) {
        boolean submission = kind == RequestKind.SUBMISSION;
        EventKind eventKind = typed.at("kind").isEmpty() ? null : typed.eventKind();
        return new RequestFields(
                typed,
                problems,
                submission,
                asksTo ? choices.organizations(typed.at("to")) : List.of(),
                choices.kinds(words, eventKind),
                choices.areas(words, words.city().area(typed.at("area")).orElse(null)),
                choices.ownLanguagesFirst(
                        words,
                        Language.SPOKEN.stream()
                                .filter(spoken -> typed.languages().contains(spoken.tag()))
                                .collect(Collectors.toSet())),
                IntStream.rangeClosed(1, submission ? 1 : RequestForm.TIMES_MAX)
                        .boxed()
                        .toList(),
                RequestForm.second(reader).map(words::within).orElse(null));
    }

    static Problems problems(Words words, Refused refused, RequestInput typed) {
        return new Problems(refused.require(RequestProblem.class).stream()
                        .map(problem -> new Problems.Problem(problem.field(), words.why(problem)))
                        .toList())
                .counted(words, "asker", typed.at("asker"), RequestForm.NAME_MAX)
                .counted(words, "title", typed.at("title"), RequestForm.NAME_MAX)
                .counted(words, "words", typed.at("words"), RequestForm.WORDS_MAX)
                .counted(words, "neighbourhood", typed.at("neighbourhood"), RequestForm.NAME_MAX)
                .counted(words, "venue", typed.at("venue"), RequestForm.NAME_MAX)
                .counted(words, "address", typed.at("address"), RequestForm.ADDRESS_MAX);
    }
}

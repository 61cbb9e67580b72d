package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.shifts.fit.Candidate;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.controls.Styled;

/** A volunteer's abilities in one line. */
public final class CandidateFacts {
    private CandidateFacts() {}

    /** @param before what they did and were asked for here; perhaps empty */
    static Div line(Candidate person, String before, Words words) {
        var facts = Styled.as(
                "muted",
                new Span(Stream.of(of(person.answers(), words), before)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "))));
        var page = EventLinks.volunteer(person.person(), words.get("workspace.volunteers.page"));
        page.getElement().setAttribute("aria-label", page.getText() + ": " + person.name());
        return Styled.as("found-facts", new Div(facts, new Text(" "), page));
    }

    private static String of(VolunteerAnswers answers, Words words) {
        return Stream.of(
                        languages(answers.levels(), words),
                        answers.skills().stream().map(words::of).sorted(),
                        answers.adult() ? Stream.of(words.get("workspace.shifts.adult")) : Stream.<String>of())
                .map(facts -> facts.collect(Collectors.joining(", ")))
                .filter(facts -> !facts.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Languages by name, each with what they can do in it. */
    public static Stream<String> languages(LanguageLevels levels, Words words) {
        return levels.uses().entrySet().stream()
                .map(one -> language(one, words))
                .sorted();
    }

    /** Speaking goes without saying, and interpreting with the other way of it. */
    private static String language(Map.Entry<Language, Set<LanguageUse>> one, Words words) {
        String more = one.getValue().stream()
                .filter(use -> use != LanguageUse.converse(one.getKey()))
                .filter(use ->
                        use != LanguageUse.INTERPRETS || !one.getValue().contains(LanguageUse.INTERPRETS_AT_ONCE))
                .sorted()
                .map(use -> words.get(does(use)))
                .collect(Collectors.joining("; "));
        String language = words.of(one.getKey());
        return more.isEmpty() ? language : language + " (" + more + ")";
    }

    private static String does(LanguageUse use) {
        return switch (use) {
            case SPEAKS -> "workspace.volunteers.does.speaks";
            case SIGNS -> "workspace.volunteers.does.signs";
            case INTERPRETS -> "workspace.volunteers.does.interprets";
            case INTERPRETS_AT_ONCE -> "workspace.volunteers.does.interprets-at-once";
            case WRITES -> "workspace.volunteers.does.writes";
        };
    }
}

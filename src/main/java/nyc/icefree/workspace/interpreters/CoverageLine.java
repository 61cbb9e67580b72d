package nyc.icefree.workspace.interpreters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.interpreting.Instead;
import nyc.icefree.interpreting.LanguageCoverage;
import nyc.icefree.interpreting.NotCounted;
import nyc.icefree.interpreting.WhyNeeded;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.StateWord;
import nyc.icefree.workspace.StateWord.Tone;

/** One language of an event: how it stands in a word, why it is needed, who is there in numbers, and what can be done. */
class CoverageLine extends ListItem {
    CoverageLine(LanguageCoverage one, TimeSlot event, Words words, Component... acts) {
        var name = new Span(words.of(one.language()));
        name.addClassName("name");
        var facts = new Div(new Div(name, new StateWord(words.of(one.standing()), tone(one))));
        Stream.of(needed(one, words), there(one, event, words), notCounted(one, words), instead(one, words))
                .filter(line -> !line.isEmpty())
                .forEach(line -> facts.add(muted(line)));
        add(facts);
        var buttons = new Div(acts);
        buttons.addClassName("actions");
        buttons.setVisible(acts.length > 0);
        add(buttons);
    }

    private static Tone tone(LanguageCoverage one) {
        return switch (one.standing()) {
            case NOBODY, TOO_FEW -> Tone.ATTENTION;
            case SETTLED -> Tone.PLAIN;
            case COVERED -> Tone.FINE;
        };
    }

    private static String needed(LanguageCoverage one, Words words) {
        var why = one.why().stream().sorted().map(reason -> why(reason, one, words));
        return words.begin(Stream.concat(why, Stream.of(words.of(one.rule()))).collect(Collectors.joining("; ")));
    }

    private static String why(WhyNeeded reason, LanguageCoverage one, Words words) {
        return words.get(Words.key(reason), "people", one.asking());
    }

    private static String there(LanguageCoverage one, TimeSlot event, Words words) {
        int counted = one.atOnce() + one.oneAfterOther();
        if (counted == 0) {
            return "";
        }
        String there = words.get(
                "interpreting.there", "atOnce", one.atOnce(), "after", one.oneAfterOther(), "counted", counted);
        return one.thin() == null
                ? there
                : there + ". "
                        + words.get(
                                "interpreting.thin",
                                "covered",
                                one.covered(),
                                "when",
                                PlannedTimes.within(words, one.thin(), event));
    }

    private static String notCounted(LanguageCoverage one, Words words) {
        return one.notCounted().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(why -> notCounted(why.getKey(), why.getValue(), words))
                .collect(Collectors.joining(" "));
    }

    private static String notCounted(NotCounted why, int people, Words words) {
        return words.get(Words.key(why), "people", people);
    }

    private static String instead(LanguageCoverage one, Words words) {
        Instead instead = one.instead();
        if (instead == null) {
            return "";
        }
        return instead.reason() == null
                ? words.of(instead.way())
                : words.get("interpreting.because", "way", words.of(instead.way()), "reason", instead.reason());
    }

    private static Div muted(String text) {
        var line = new Div(text);
        line.addClassName("muted");
        return line;
    }
}

package nyc.icefree.eventform;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;

/** @param noQuestions its organizers confirm that it is free, needs no ID and takes any name */
public record Accessibility(
        List<Language> spoken,
        List<Language> interpreted,
        Set<AccessFact> access,
        boolean noQuestions,
        Photographs photographs) {
    static final Accessibility ENGLISH = of(List.of(Language.ENGLISH), List.of(), Set.of());

    public Accessibility {
        spoken = List.copyOf(spoken);
        interpreted = List.copyOf(interpreted);
        access = access.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(access));
    }

    /** Leaves {@code noQuestions} unconfirmed and says nothing of photographs. */
    public static Accessibility of(List<Language> spoken, List<Language> interpreted, Set<AccessFact> access) {
        return new Accessibility(spoken, interpreted, access, false, Photographs.NOT_SAID);
    }

    public Accessibility spoken(Collection<Language> others) {
        return new Accessibility(EventLanguage.inOrder(others), interpreted, access, noQuestions, photographs);
    }

    public Accessibility interpreted(Collection<Language> others) {
        return new Accessibility(spoken, EventLanguage.inOrder(others), access, noQuestions, photographs);
    }

    public Accessibility access(Set<AccessFact> others) {
        return new Accessibility(spoken, interpreted, others, noQuestions, photographs);
    }

    public Accessibility noQuestions(boolean confirmed) {
        return new Accessibility(spoken, interpreted, access, confirmed, photographs);
    }

    public Accessibility photographed(Photographs said) {
        return new Accessibility(spoken, interpreted, access, noQuestions, said);
    }

    /** Empty when its organizers say nothing of them. */
    public Optional<String> toldOfPhotographs(Function<Photographs, String> words) {
        return photographs == Photographs.NOT_SAID ? Optional.empty() : Optional.of(words.apply(photographs));
    }

    public List<Language> languages() {
        return EventLanguage.inOrder(
                Stream.concat(spoken.stream(), interpreted.stream()).toList());
    }

    /** Sorts languages, drops doubles and interpretation into a spoken language. */
    Accessibility tidy() {
        return spoken(spoken)
                .interpreted(
                        interpreted.stream().filter(l -> !spoken.contains(l)).toList());
    }
}

package nyc.icefree.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.eventform.ReadinessGap;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.shifts.PartRefused;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

/** Every refusal has words in each language, and so has every value of an enum of which one has. */
class RefusalWordsTest {
    /** Reasons that are records: their possible names. Enter a new record here. */
    private static final Map<String, List<String>> RECORDS = Map.of(
            FieldProblem.class.getName(),
            List.of(), // worded as the FormProblem in it
            ReadinessGap.class.getName(),
            names(EnumSet.allOf(ReadinessGap.Kind.class)),
            SignupStatus.class.getName(),
            names(EnumSet.allOf(Kind.class)),
            "nyc.icefree.workspace.series.FirstDateRefused",
            List.of("NOT_HIT"),
            PartRefused.class.getName(),
            names(EnumSet.allOf(PartRefused.Kind.class)),
            "nyc.icefree.shifts.fit.Candidate$Obstacle",
            Stream.concat(
                            names(EnumSet.complementOf(EnumSet.of(Kind.FREE, Kind.ASK)).stream()
                                            .filter(kind -> !kind.bindsOnlyVolunteers())
                                            .toList())
                                    .stream(),
                            Stream.of("BUSY"))
                    .toList());

    /** Values of enums with words that no screen shows. */
    private static final Set<String> NEVER_SHOWN = Set.of("answer.over", "audience.invited", "counted.headset");

    @Test
    void every_reason_of_every_refusal_has_words_in_every_language() throws IOException {
        assertEquals(List.of(), wordless(HouseRulesTest.APP));
        assertTrue(keys(HouseRulesTest.APP).size() > 150, "the reasons are found");
    }

    @Test
    void a_reason_without_words_is_seen() throws IOException {
        assertEquals(
                Language.READ.stream()
                        .map(language -> language.tag() + " planted-refused.nobody-knows-why")
                        .toList(),
                wordless(HouseRulesTest.PLANTED));
    }

    @Test
    void an_enum_with_words_has_them_for_every_value() throws IOException {
        for (Language language : Language.READ) {
            assertEquals(NEVER_SHOWN, unnamed(words(language)), language.tag());
        }
        var words = words(Language.ENGLISH);
        assertTrue(words.remove("event-state.postponed"));
        assertTrue(unnamed(words).contains("event-state.postponed"), "a value without words is seen");
    }

    private static Set<String> unnamed(Set<String> words) {
        return HouseRulesTest.APP.stream()
                .filter(JavaClass::isEnum)
                .map(type -> keys(
                        type.getSimpleName(),
                        type.getEnumConstants().stream()
                                .map(JavaEnumConstant::name)
                                .toList()))
                .filter(keys -> keys.stream().anyMatch(words::contains))
                .flatMap(List::stream)
                .filter(key -> !words.contains(key))
                .collect(Collectors.toSet());
    }

    private static Set<String> words(Language language) throws IOException {
        return HouseRulesTest.keys(language.tag()).stream()
                .map(key -> key.split(" ")[1])
                .collect(Collectors.toSet());
    }

    private static List<String> wordless(JavaClasses classes) throws IOException {
        var found = new ArrayList<String>();
        for (Language language : Language.READ) {
            var words = words(language);
            keys(classes).stream()
                    .filter(key -> !words.contains(key))
                    .forEach(key -> found.add(language.tag() + " " + key));
        }
        return found;
    }

    private static List<String> keys(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAssignableTo(RefusalReason.class) && !type.isInterface())
                .flatMap(RefusalWordsTest::keys)
                .sorted()
                .toList();
    }

    private static Stream<String> keys(JavaClass type) {
        if (type.isEnum()) {
            return Stream.of(type.reflect().getEnumConstants()).map(reason -> ((RefusalReason) reason).key());
        }
        var names = RECORDS.get(type.getName());
        assertTrue(names != null, type.getName() + " is a reason whose names are not in this test");
        String outermost = type.getName().replaceAll(".*\\.|\\$.*", "");
        return keys(outermost, names).stream();
    }

    private static List<String> keys(String type, List<String> values) {
        String dashed = type.replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return values.stream()
                .map(value -> (dashed + "." + value.replace('_', '-')).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> names(java.util.Collection<? extends Enum<?>> kinds) {
        return kinds.stream().map(Enum::name).toList();
    }
}

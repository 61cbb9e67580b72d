package nyc.icefree.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nyc.icefree.eventform.ReadinessGap;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.shifts.PartRefused;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

/** Every refusal has words in each language. */
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

    private static List<String> wordless(JavaClasses classes) throws IOException {
        var found = new ArrayList<String>();
        for (Language language : Language.READ) {
            var words = new HashSet<String>();
            HouseRulesTest.keys(language.tag()).forEach(key -> words.add(key.split(" ")[1]));
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
        String dashed = outermost.replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return names.stream().map(name -> (dashed + "." + name.replace('_', '-')).toLowerCase(java.util.Locale.ROOT));
    }

    private static List<String> names(java.util.Collection<? extends Enum<?>> kinds) {
        return kinds.stream().map(Enum::name).toList();
    }
}

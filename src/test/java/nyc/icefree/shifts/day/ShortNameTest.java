package nyc.icefree.shifts.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShortNameTest {
    @Test
    void of_a_name_the_first_word_and_the_last_initial_are_shown_and_nothing_else() {
        assertEquals("Rosa L.", ShortName.withInitial("Rosa Lin"));
        assertEquals("Juan É.", ShortName.withInitial(" Juan  Carlos élan "));
        assertEquals("Bo Q.", ShortName.withInitial("Bo (Queens)"));
        assertEquals("Bo", ShortName.withInitial("Bo 2"));
        assertEquals("Marie-Ange", ShortName.withInitial("Marie-Ange"));
        assertEquals("Rosa", ShortName.first(" Rosa Lin"));
    }

    @Test
    void they_stand_as_one_looks_for_them() {
        assertEquals(
                List.of("Ana M. 2", "Ana M. 10", "Ángel B.", "bo K.", "Zoe A."),
                Stream.of("Zoe A.", "Ana M. 10", "bo K.", "Ángel B.", "Ana M. 2")
                        .sorted(ShortName.IN_ORDER)
                        .toList());
    }

    @Test
    void those_who_read_alike_are_told_apart_by_a_number_and_by_no_more_letters() {
        assertEquals(
                List.of("Ana M. 1", "Bo K.", "Ana M. 2", "Ana N."),
                ShortName.apart(List.of("Ana Moss", "Bo Kay", "Ana Mott", "Ana Nye")));
        assertEquals(List.of("Ana 1", "Ana 2"), ShortName.apart(List.of("Ana", "Ana")));
    }
}

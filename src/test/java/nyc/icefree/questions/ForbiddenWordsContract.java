package nyc.icefree.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.refusals.FieldProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class ForbiddenWordsContract {
    @AppTest
    static class OnH2Test extends ForbiddenWordsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ForbiddenWordsContract {}

    @Autowired
    ForbiddenWords forbidden;

    @Autowired
    Given given;

    private void become(String... words) {
        As.administrator(given.person(), () -> forbidden.become(List.of(words)));
    }

    @AfterEach
    void empty() {
        become();
    }

    @Test
    void an_administrator_writes_them_down_once_and_tidied() {
        become("  parole ", "", "Case number", "PAROLE", "!?");
        assertEquals(List.of("Case number", "parole"), forbidden.all());
        become("bond");
        assertEquals(List.of("bond"), forbidden.all());
    }

    @Test
    void too_long_and_too_many_change_nothing() {
        become("bond");
        Refusals.because(FieldProblem.class, () -> become("x".repeat(81)));
        Refusals.because(
                FieldProblem.class,
                () -> become(IntStream.range(0, 201).mapToObj(i -> "word " + i).toArray(String[]::new)));
        assertEquals(List.of("bond"), forbidden.all());
    }
}

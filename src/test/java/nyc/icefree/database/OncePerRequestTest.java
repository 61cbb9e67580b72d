package nyc.icefree.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.AppTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What is asked once within a request, and when it is asked again. */
@AppTest
class OncePerRequestTest {
    @Autowired
    OncePerRequest once;

    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private final TransactionTemplate apart;
    private final UUID key = UUID.randomUUID();
    private int asked;

    @Autowired
    OncePerRequestTest(PlatformTransactionManager transactions) {
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        writing = new TransactionTemplate(transactions);
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    @BeforeEach
    void a_request() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    @AfterEach
    void its_end() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void two_readings_of_a_request_ask_once_and_another_request_again() {
        assertEquals(1, ask(reading));
        assertEquals(1, ask(reading));
        a_request();
        assertEquals(2, ask(reading));
    }

    @Test
    void who_writes_asks_and_so_does_who_reads_after_it() {
        assertEquals(1, ask(reading));
        assertEquals(2, ask(writing));
        assertEquals(3, ask(writing));
        assertEquals(4, ask(reading));
        assertEquals(4, ask(reading));
    }

    @Test
    void what_is_written_within_a_reading_is_read_after_it() {
        reading.executeWithoutResult(status -> {
            assertEquals(1, ask(reading));
            assertEquals(2, ask(apart));
            assertEquals(3, ask(reading));
        });
    }

    @Test
    void only_missing_ones_of_several_are_read() {
        var wanted = new ArrayList<Collection<String>>();
        for (var keys : List.of(List.of("a", "none"), List.of("b", "a", "none"))) {
            reading.executeWithoutResult(status -> {
                var found = once.getAll(String.class, keys, asking -> {
                    wanted.add(List.copyOf(asking));
                    return asking.stream()
                            .filter(key -> key.length() == 1)
                            .collect(Collectors.toMap(key -> key, key -> key + "!"));
                });
                assertEquals(keys.size() - 1, found.size());
                assertEquals("a!", found.get("a"));
            });
        }
        assertEquals(List.of(List.of("a", "none"), List.of("b")), wanted);
    }

    @Test
    void without_a_request_everything_is_asked() {
        RequestContextHolder.resetRequestAttributes();
        assertEquals(1, ask(reading));
        assertEquals(2, ask(reading));
    }

    private Integer ask(TransactionTemplate transaction) {
        return transaction.execute(status -> once.get(OncePerRequestTest.class, key, () -> ++asked));
    }
}

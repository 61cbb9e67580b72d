package nyc.icefree.partnercalendars;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The internet of all tests: nothing but the servers that a test starts itself. */
@TestComponent
@Primary
public class TestNetwork extends PretendNetwork {}

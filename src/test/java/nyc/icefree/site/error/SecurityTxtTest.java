package nyc.icefree.site.error;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import nyc.icefree.links.ProjectSettings;
import nyc.icefree.people.NotYours;
import org.junit.jupiter.api.Test;

class SecurityTxtTest {
    @Test
    void without_a_setting_nothing_is_said() {
        var none = new ProjectSettings("", "");
        assertNull(none.source());
        assertThrows(NotYours.class, () -> new SecurityTxtController(none, Clock.systemUTC()).contact());
    }
}

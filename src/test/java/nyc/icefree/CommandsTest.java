package nyc.icefree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CommandsTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_new_vault_key_is_printed_and_never_twice_the_same() {
        assertEquals(0, run("new-vault-key"));
        assertEquals(0, run("new-vault-key"));
        var keys = said.toString(StandardCharsets.UTF_8).lines().distinct().toList();
        assertEquals(2, keys.size());
        assertTrue(keys.stream().allMatch(key -> key.length() > 60));
    }

    @Test
    void without_a_command_the_app_starts() {
        assertEquals(-1, run());
        assertEquals(-1, run("--server.port=8081"));
    }

    @Test
    void an_unknown_command_says_which_there_are() {
        assertEquals(2, run("reset-everything"));
        assertEquals(2, run("reset-second-factor"));
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("reset-second-factor <email>"));
    }

    @Test
    void help_says_what_there_is_instead_of_starting() {
        assertEquals(0, run("--help"));
        assertEquals(0, run("-h"));
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("start new-vault-key"));
    }

    private int run(String... args) {
        return Commands.run(args, new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}

package nyc.icefree.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.StringUtils;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven quiet herons at noon",
                "три тихих цапли в полдень",
                "x9$Kv_2pQz!7mRw",
                "correct umbrella station lemon",
                "我喜欢在皇后区的图书馆里学习新的东西"
            })
    void long_and_uncommon_is_good(String password) {
        assertEquals(Optional.empty(), PasswordRules.faultOf(password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password12345678!",
                "P4ssw0rdP4ssw0rd",
                "aaaaaaaaaaaaaaaa",
                "abcabcabcabcabcabc",
                "123456789012345",
                "qwertyuiopasdfgh",
                "abcdefghijklmnop",
                "ICE-FREE NYC 2026!",
                "Summer Summer 2026",
                "Correct Horse Battery Staple",
                "!!!!!!!!!!!!!!!!",
                "iloveyousomuch1",
                "Th1s1smyp4ssw0rd",
                "Te amo mi amor 2025",
                "LetsGoYankees2024",
                "Mi contraseña secreta",
                "January2026February",
                "147258369147258",
                "1qaz2wsx3edc4rfv",
                "Feliz Navidad 2025!",
                "Pa$$w0rd2026Welcome",
                "Aqu1_estamos_y_no_nos_vamos",
                "elpuebloUNIDO#1234",
                "lanternlanternlantern",
                "welcometothejungle",
                "Welcome2TheJungle!",
                "StairwayToHeaven1971",
                "dontstopbelieving"
            })
    void what_everybody_tries_is_refused(String password) {
        assertEquals(Optional.of(PasswordFault.COMMON), PasswordRules.faultOf(password));
    }

    /** The list is shipped as its parts; this says what it stands for: pairs with years, capitals and digits for letters. */
    @Test
    void the_list_covers_ten_thousand_common_passwords() {
        var list = CommonPasswords.read();
        var words = List.copyOf(new TreeSet<>(list.words()));
        var random = new Random(8);
        var entries = new HashSet<String>();
        list.phrases().stream()
                .filter(phrase -> phrase.length() >= PasswordRules.SHORTEST)
                .forEach(entries::add);
        assertTrue(entries.size() > 200, entries.size() + " whole phrases");
        while (entries.size() < 12_000) {
            String one = words.get(random.nextInt(words.size()));
            String other = words.get(random.nextInt(words.size()));
            String entry = switch (random.nextInt(4)) {
                case 0 -> one + other;
                case 1 -> one + other + (1950 + random.nextInt(80));
                case 2 -> StringUtils.capitalize(one) + "-" + StringUtils.capitalize(other) + "!";
                default -> one.replace('o', '0').replace('a', '4').replace('e', '3') + " and " + other + "123";
            };
            if (entry.length() >= PasswordRules.SHORTEST) {
                entries.add(entry);
            }
        }
        var taken = entries.stream()
                .filter(entry -> !PasswordRules.faultOf(entry).equals(Optional.of(PasswordFault.COMMON)))
                .toList();
        assertEquals(List.of(), taken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada.example@example.org",
                "ADA.EXAMPLE@EXAMPLE.ORG and more words of water",
                "Ada Ocampo-Example 2026",
                "adaocampo1984adaocampo",
                "4d4 0c4mp0 summer!",
                "ocampo!!xk7!!19841231"
            })
    void a_password_made_of_ones_own_name_or_address_is_refused(String password) {
        assertEquals(
                Optional.of(PasswordFault.OWN),
                PasswordRules.faultOf(password, "Ada Ocampo-Example", "ada.example@example.org"));
        assertNotEquals(
                Optional.of(PasswordFault.OWN), PasswordRules.faultOf(password, "Bo Lindqvist", "bo@somewhere.test"));
    }

    @Test
    void the_longest_password_is_judged_soon() {
        String worst = "mimomemesomamaamoyoyolalaela".repeat(9) + "q";
        assertTimeout(Duration.ofMinutes(1), () -> PasswordRules.faultOf(worst, "Ada Example", "ada@example.org"));
        assertTimeout(
                Duration.ofMinutes(1),
                () -> PasswordRules.faultOf(worst.substring(0, 79) + "q", "Ada Example", "ada@example.org"));
    }

    @Test
    void a_hash_costs_an_attacker_what_owasp_asks_for() {
        String hash = SignInConfig.passwordEncoder().encode("seven quiet herons at noon");
        assertTrue(hash.startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$"), hash);
    }

    @Test
    void fifteen_characters_are_enough_and_128_bytes_are_not_cut() {
        assertEquals(Optional.of(PasswordFault.TOO_SHORT), PasswordRules.faultOf("x9$Kv_2pQz!7mR"));
        String first = "lantern".repeat(1) + "ñ".repeat(50) + "heron over water";
        var encoder = SignInConfig.passwordEncoder();
        String hash = encoder.encode(first + "A");
        assertEquals(true, encoder.matches(first + "A", hash));
        assertEquals(false, encoder.matches(first + "B", hash));
    }

    /** RFC 6238, appendix B, SHA-1, the last six digits. */
    @Test
    void codes_are_those_of_the_standard() {
        byte[] secret = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
        assertEquals("287082", Totp.code(secret, Instant.ofEpochSecond(59)));
        assertEquals("081804", Totp.code(secret, Instant.ofEpochSecond(1111111109)));
        assertEquals("353130", Totp.code(secret, Instant.ofEpochSecond(20000000000L)));
        assertEquals("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.base32(secret));
    }

    @Test
    void one_step_of_drift_is_taken_either_way_and_no_more() {
        byte[] secret = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
        var now = Instant.ofEpochSecond(3000);
        assertEquals(OptionalLong.of(99), Totp.step(secret, Totp.code(secret, now.minusSeconds(30)), now));
        assertEquals(OptionalLong.of(101), Totp.step(secret, Totp.code(secret, now.plusSeconds(30)), now));
        assertEquals(OptionalLong.empty(), Totp.step(secret, Totp.code(secret, now.plusSeconds(60)), now));
        assertEquals(OptionalLong.empty(), Totp.step(secret, "", now));
    }
}

package nyc.icefree.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                "!!!!!!!!!!!!!!!!"
            })
    void what_everybody_tries_is_refused(String password) {
        assertEquals(Optional.of(PasswordFault.COMMON), PasswordRules.faultOf(password));
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

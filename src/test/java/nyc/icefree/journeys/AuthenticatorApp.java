package nyc.icefree.journeys;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import nyc.icefree.signin.Totp;

final class AuthenticatorApp {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private final byte[] secret;

    /** @param typed base 32 in groups, as people read it from the screen */
    AuthenticatorApp(String typed) {
        var bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char letter : typed.replaceAll("\\s", "").toCharArray()) {
            held = (held << 5 | BASE32.indexOf(letter)) & 0xffff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
            }
        }
        secret = bytes.toByteArray();
    }

    String code() {
        return Totp.code(secret, Instant.now());
    }
}

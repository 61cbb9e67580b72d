package nyc.icefree.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Folds lines at 75 octets of UTF-8 (RFC 5545, 3.1). ical4j folds by characters: up to 199 octets in Bengali. */
final class OctetFolding {
    private static final int LONGEST = 75;
    private static final byte[] FOLD = {'\r', '\n', ' '};

    private OctetFolding() {}

    /** @param unfolded whole lines, each ended by CRLF */
    static byte[] fold(String unfolded) {
        byte[] text = unfolded.getBytes(StandardCharsets.UTF_8);
        var folded = new ByteArrayOutputStream(text.length + text.length / 16 + 16);
        int start = 0;
        while (start < text.length) {
            int end = endOfLine(text, start);
            int room = LONGEST;
            while (end - start > room) {
                int cut = cut(text, start, start + room);
                folded.write(text, start, cut - start);
                folded.writeBytes(FOLD);
                start = cut;
                room = LONGEST - 1; // the blank of a continuation line counts
            }
            folded.write(text, start, end + 2 - start);
            start = end + 2;
        }
        return folded.toByteArray();
    }

    private static int endOfLine(byte[] text, int from) {
        for (int i = from; i < text.length - 1; i++) {
            if (text[i] == '\r' && text[i + 1] == '\n') {
                return i;
            }
        }
        throw new IllegalArgumentException("a content line must end with CRLF");
    }

    /** Never cuts inside a character; if possible, not beside a blank, which some programs trim, or in an escape. */
    private static int cut(byte[] text, int start, int latest) {
        int cut = latest;
        while (insideCharacter(text[cut])) {
            cut--;
        }
        for (int better = cut; better > start + LONGEST / 2; better--) {
            boolean awkward = text[better] == ' ' || text[better - 1] == ' ' || text[better - 1] == '\\';
            if (!insideCharacter(text[better]) && !awkward) {
                return better;
            }
        }
        return cut;
    }

    private static boolean insideCharacter(byte octet) {
        return (octet & 0xC0) == 0x80;
    }
}

package nyc.icefree.messages.sending;

import jakarta.mail.internet.MimeUtility;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Encodes a subject in short lines (RFC 2047, 2), which Jakarta Mail does not. */
final class SubjectLines {
    private static final int BEHIND_THE_NAME = "Subject: ".length();
    /** So that the line with the header's name ends before 76. */
    private static final int LONGEST = 64;

    private SubjectLines() {}

    static String of(String subject) {
        // what only looks like an encoded word would be decoded
        boolean plain = !subject.contains("=?") && subject.chars().allMatch(sign -> sign >= ' ' && sign < 127);
        return plain ? MimeUtility.fold(BEHIND_THE_NAME, subject) : String.join("\r\n ", words(subject));
    }

    private static List<String> words(String subject) {
        var words = new ArrayList<String>();
        var piece = new StringBuilder();
        for (int sign : subject.codePoints().toArray()) {
            String more = piece + Character.toString(sign);
            if (encoded(more).length() > LONGEST) {
                words.add(encoded(piece.toString()));
                piece.setLength(0);
            }
            piece.appendCodePoint(sign);
        }
        words.add(encoded(piece.toString()));
        return words;
    }

    private static String encoded(String piece) {
        var word = new StringBuilder("=?UTF-8?Q?");
        for (byte octet : piece.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (octet & 0xFF);
            boolean asItIs = sign < 128 && Character.isLetterOrDigit(sign);
            word.append(sign == ' ' ? "_" : asItIs ? String.valueOf(sign) : "=%02X".formatted((int) sign));
        }
        return word.append("?=").toString();
    }
}

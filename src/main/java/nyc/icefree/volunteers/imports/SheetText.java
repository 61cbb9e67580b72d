package nyc.icefree.volunteers.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Decodes a spreadsheet program's file: UTF-8 or UTF-16 by byte order mark, else UTF-8, else Windows-1252. */
final class SheetText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private SheetText() {}

    static String of(byte[] octets) {
        if (begins(octets, 0xEF, 0xBB, 0xBF)) {
            return new String(octets, 3, octets.length - 3, StandardCharsets.UTF_8);
        }
        if (begins(octets, 0xFF, 0xFE)) {
            return new String(octets, 2, octets.length - 2, StandardCharsets.UTF_16LE);
        }
        if (begins(octets, 0xFE, 0xFF)) {
            return new String(octets, 2, octets.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(octets, WINDOWS);
        }
    }

    private static boolean begins(byte[] octets, int... mark) {
        return octets.length >= mark.length
                && Arrays.equals(
                        mark,
                        java.util.stream.IntStream.range(0, mark.length)
                                .map(n -> octets[n] & 0xFF)
                                .toArray());
    }
}

package nyc.icefree.partners.logos;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as its JPEG says: phones write every picture as if they lay on their side. */
final class Exif {
    static final int UPRIGHT = 1;
    private static final int SEGMENT = 0xffe1;
    private static final int NAME = 0x45786966; // "Exif"
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int ORIENTATION = 0x112;

    private Exif() {}

    /** 1 to 8; what is broken is upright. */
    static int orientation(byte[] jpeg) {
        var file = ByteBuffer.wrap(jpeg);
        try {
            int at = 2;
            while ((file.get(at) & 0xff) == 0xff) {
                int length = file.getShort(at + 2) & 0xffff;
                if ((file.getShort(at) & 0xffff) == SEGMENT && file.getInt(at + 4) == NAME) {
                    return within(file.slice(at + 10, length - 8));
                }
                at += 2 + length;
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static int within(ByteBuffer exif) {
        exif.order(exif.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = exif.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (exif.getShort(entry) == ORIENTATION) {
                int value = exif.getShort(entry + 8);
                return value >= UPRIGHT && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}

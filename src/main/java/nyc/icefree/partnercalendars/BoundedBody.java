package nyc.icefree.partnercalendars;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** Reads a response within a limit, on the wire and unpacked: a small archive can hold a whole disk. */
final class BoundedBody {
    private BoundedBody() {}

    static final class TooBig extends IOException {
        private static final long serialVersionUID = 1L;
    }

    static byte[] read(ClassicHttpResponse response, int most) throws IOException {
        var entity = response.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        if (entity.getContentLength() > most) {
            throw new TooBig();
        }
        String packed = entity.getContentEncoding();
        InputStream wire = new Counting(entity.getContent(), most);
        boolean gzip = packed != null && packed.strip().equalsIgnoreCase("gzip");
        var content = gzip ? new GZIPInputStream(wire) : wire;
        var octets = new ByteArrayOutputStream();
        byte[] piece = new byte[16_384];
        for (int n = content.read(piece); n >= 0; n = content.read(piece)) {
            if (octets.size() + n > most) {
                throw new TooBig();
            }
            octets.write(piece, 0, n);
        }
        return octets.toByteArray();
    }

    private static final class Counting extends FilterInputStream {
        private final int most;
        private long seen;

        Counting(InputStream in, int most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            return count(n, n);
        }

        private int count(int result, int octets) throws IOException {
            seen += result < 0 ? 0 : octets;
            if (seen > most) {
                throw new TooBig();
            }
            return result;
        }
    }
}

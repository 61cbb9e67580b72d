package nyc.icefree.partnercalendars;

import static nyc.icefree.partnercalendars.StrangeServer.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** Answers that never end, hardly come, or grow when they are unpacked. */
final class Rude {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/calendar\r\n";
    private static final CountDownLatch NEVER = new CountDownLatch(1);

    private Rude() {}

    static void endless(OutputStream out, String head, String piece) throws IOException {
        write(out, head);
        while (true) {
            write(out, piece);
        }
    }

    static void hold() {
        pause(60_000);
    }

    static void drip(OutputStream out, String text) throws IOException {
        for (char c : text.toCharArray()) {
            write(out, String.valueOf(c));
            pause(20);
        }
    }

    private static void pause(long millis) {
        try {
            NEVER.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ten gigabytes of blanks. */
    static void bomb(OutputStream out) throws IOException {
        write(out, OK + "Content-Encoding: gzip\r\nConnection: close\r\n\r\n");
        byte[] blanks = new byte[1_000_000];
        try (var zip = new GZIPOutputStream(out)) {
            for (int n = 0; n < 10_000; n++) {
                zip.write(blanks);
            }
        }
    }

    static byte[] zipped(String text) throws IOException {
        var octets = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(octets)) {
            write(zip, text);
        }
        return octets.toByteArray();
    }
}

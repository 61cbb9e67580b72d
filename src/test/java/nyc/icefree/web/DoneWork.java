package nyc.icefree.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import nyc.icefree.guard.ProofOfWork;

/** Solves the proof of work of a page, as the script does. */
public final class DoneWork {
    private static final Pattern TASK =
            Pattern.compile("data-seed=\"([0-9a-f]+)\" data-goal=\"([0-9a-f]{64})\" data-most=\"([0-9]+)\"");

    private DoneWork() {}

    public static String of(String page) {
        var task = TASK.matcher(page);
        if (!task.find()) {
            throw new AssertionError("no work on the page");
        }
        return of(new ProofOfWork.Task(task.group(1), task.group(2), Integer.parseInt(task.group(3))));
    }

    public static String of(ProofOfWork.Task task) {
        for (int number = 0; number < task.most(); number++) {
            if (sha256(task.seed() + ":" + number).equals(task.goal())) {
                return String.valueOf(number);
            }
        }
        throw new AssertionError("no number fits");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

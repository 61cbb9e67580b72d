package nyc.icefree.web;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.test.system.CapturedOutput;

/** What the log got from threads that answer requests: jobs of the same application, which other tests gave work, write into it too. */
final class SaidWhileAnswering {
    /** A line's thread is cut to its last 15 characters: "[omcat-handler-7]", "[o-40123-exec-1]". */
    private static final Pattern HEAD =
            Pattern.compile("^\\d{4}-\\d\\d-\\d\\dT\\S+ +[A-Z]+ .*? --- \\[[^\\]]*] \\[ *([^\\]]+)] ");

    private static final Pattern ANSWERING = Pattern.compile("handler-|exec-|Acceptor|Poller");

    private SaidWhileAnswering() {}

    /** Whole lines, and the lines without a head (of a stack) that follow them. */
    static String of(CapturedOutput log) {
        var theirs = new boolean[1];
        return log.getAll()
                .lines()
                .filter(line -> {
                    var head = HEAD.matcher(line);
                    if (head.find()) {
                        theirs[0] = ANSWERING.matcher(head.group(1)).find();
                    }
                    return theirs[0];
                })
                .collect(Collectors.joining("\n"));
    }
}

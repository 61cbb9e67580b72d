package nyc.icefree.messages.sending;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** One round of sending: over one SMTP connection while the server is quick, over several while it is slow. */
public final class SendingRound {
    interface Turn {
        Outcome take(SmtpConnection line);
    }

    enum Outcome {
        SENT,
        NOT_SENT,
        SERVER_IN_TROUBLE,
        NONE_LEFT
    }

    /** A connection is slow when one letter takes longer than this. */
    private static final Duration SLOW = Duration.ofMillis(250);

    private static final Duration LOOK = Duration.ofMillis(20);

    private final Turn turn;
    private final int mostLines;
    private final AtomicInteger turnsLeft;
    private final AtomicInteger turnsDone = new AtomicInteger();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger linesOpen = new AtomicInteger();
    private final AtomicInteger turnsInHand = new AtomicInteger();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private volatile boolean over;

    /** @param mostTurns after which a round ends */
    SendingRound(Turn turn, int mostLines, int mostTurns) {
        this.turn = turn;
        this.mostLines = mostLines;
        turnsLeft = new AtomicInteger(mostTurns);
    }

    int run() {
        var lines = Executors.newVirtualThreadPerTaskExecutor();
        boolean stopped = false;
        try {
            open(lines);
            long looked = System.nanoTime();
            int doneBefore = 0;
            while (!over && linesOpen.get() > 0) {
                LockSupport.parkNanos(LOOK.toNanos());
                if (Thread.interrupted()) {
                    stopped = true;
                    over = true;
                } else if (System.nanoTime() - looked > SLOW.toNanos()) {
                    int done = turnsDone.get();
                    if (done - doneBefore < linesOpen.get() && linesOpen.get() < mostLines) {
                        open(lines);
                    }
                    doneBefore = done;
                    looked = System.nanoTime();
                }
            }
        } finally {
            over = true;
            if (finishes(lines) || stopped) {
                Thread.currentThread().interrupt();
            }
        }
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
        return sent.get();
    }

    /** Each line ends its letter: broken off, it would be sent again. True when the caller was told to stop meanwhile. */
    private static boolean finishes(ExecutorService lines) {
        lines.shutdown();
        boolean stopped = false;
        while (true) {
            try {
                if (lines.awaitTermination(1, TimeUnit.MINUTES)) {
                    return stopped;
                }
            } catch (InterruptedException told) {
                stopped = true;
            }
        }
    }

    private void open(Executor lines) {
        linesOpen.incrementAndGet();
        lines.execute(this::sendOnOneLine);
    }

    private void count(Outcome outcome) {
        turnsDone.incrementAndGet();
        if (outcome == Outcome.SENT) {
            sent.incrementAndGet();
        }
        if (outcome == Outcome.NONE_LEFT || outcome == Outcome.SERVER_IN_TROUBLE) {
            over = true;
        }
    }

    private Outcome take(SmtpConnection line) {
        turnsInHand.incrementAndGet();
        try {
            return turn.take(line);
        } finally {
            turnsInHand.decrementAndGet();
        }
    }

    private void sendOnOneLine() {
        try (var line = new SmtpConnection()) {
            while (!over && turnsLeft.getAndDecrement() > 0) {
                int before = turnsDone.get();
                var outcome = take(line);
                if (outcome != Outcome.NONE_LEFT) {
                    count(outcome);
                } else if (turnsInHand.get() > 0) {
                    turnsLeft.incrementAndGet();
                    return; // another connection may still give back messages, and will send them itself
                } else if (turnsDone.get() == before) {
                    count(outcome);
                }
            }
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
            over = true;
        } finally {
            linesOpen.decrementAndGet();
        }
    }
}

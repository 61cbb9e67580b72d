package nyc.icefree.database;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Logs the same trouble once a minute at most. A fault whose id somebody was told is always logged. */
@Component
final class RepeatedFaults extends TurboFilter implements DisposableBean {
    private static final String WITH_ID = "Fault ";
    private final LogRepeats repeats = new LogRepeats();

    RepeatedFaults() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
            log.addTurboFilter(this);
        }
        var uncaught = LoggerFactory.getLogger(RepeatedFaults.class);
        // else the JVM prints each with its message, as often as it happens
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> uncaught.error("A thread ended", thrown));
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String words,
            Object @Nullable [] with,
            @Nullable Throwable trouble) {
        if (words == null || !level.isGreaterOrEqual(Level.WARN) || words.startsWith(WITH_ID)) {
            return FilterReply.NEUTRAL;
        }
        return repeats.isNew(logger.getName() + ' ' + what(words, with, trouble))
                ? FilterReply.NEUTRAL
                : FilterReply.DENY;
    }

    private static String what(String words, Object @Nullable [] with, @Nullable Throwable trouble) {
        Object last = with == null || with.length == 0 ? null : with[with.length - 1];
        Throwable thrown = trouble == null && last instanceof Throwable given ? given : trouble;
        return thrown == null ? words + Arrays.toString(with) : words + LogRepeats.kind(thrown);
    }

    @Override
    public void destroy() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
            log.getTurboFilterList().remove(this);
        }
    }
}

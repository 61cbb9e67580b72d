package nyc.icefree.jobs;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs all purges: at start before the port listens, so that nobody reads what is due, and hourly. */
@Component
class PurgeRound implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PurgeRound.class);
    /** Long before the web server, which is among the last. */
    private static final int PHASE = 0;

    private final List<Purge> purges;
    private volatile boolean running;

    PurgeRound(List<Purge> purges) {
        this.purges = purges;
    }

    /** A purge that fails does not stop the others; the next hour tries again. */
    @Job(name = "purge", every = "PT1H")
    void run() {
        var done = new ArrayList<String>();
        for (Purge purge : purges) {
            String name = AopUtils.getTargetClass(purge).getSimpleName();
            try {
                int gone = purge.purgeDue();
                if (gone > 0) {
                    done.add(name + " " + gone);
                }
            } catch (RuntimeException e) {
                LOG.error("{} failed; tried again within the hour", name, e);
            }
        }
        if (!done.isEmpty()) {
            LOG.info("destroyed what was due: {}", String.join(", ", done));
        }
    }

    @Override
    public void start() {
        run();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** A paused context need not purge again when it goes on. */
    @Override
    public boolean isPauseable() {
        return false;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}

package nyc.icefree.jobs;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Destroys what is due: at start before the port listens, so that nobody reads it any more, and hourly. */
@Component
class PurgeRound implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PurgeRound.class);
    /** Long before the web server, which comes among the last. */
    private static final int PHASE = 0;

    private final List<Purge> purges;
    private volatile boolean running;

    PurgeRound(List<Purge> purges) {
        this.purges = purges;
    }

    /** One that fails keeps no other from its work; the next hour tries again. */
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

    /** A context that only rests has nothing to destroy again when it goes on. */
    @Override
    public boolean isPauseable() {
        return false;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}

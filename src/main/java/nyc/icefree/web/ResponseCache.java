package nyc.icefree.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import nyc.icefree.caches.Caches;
import org.jspecify.annotations.Nullable;

/**
 * Keeps pages and feeds that are the same for everybody, by address, up to a number of octets. An answer is right while
 * its edition is the present one. While the database is away, it is handed out as it last was.
 */
public final class ResponseCache<R extends CachedResponse> {
    private final DatabaseOutage outage;
    private final Clock clock;
    private final Function<String, Edition> editions;
    private final ConcurrentMap<String, Kept<R>> kept;

    /**
     * The state from which an answer was made.
     *
     * @param changes made on this node
     * @param period number of the time slice; answers of earlier slices are old
     */
    public record Edition(Freshness.Stamp stamp, long changes, long period) {
        /**
         * Number of the time slice, each so long. Slices start at another second for each address, so that not all
         * answers get old at once.
         */
        public static long period(String address, Instant now, int seconds) {
            // multiplied, since addresses that differ by their last letter have hashes side by side
            int shift = Math.floorMod(address.hashCode() * 0x9E3779B9, seconds);
            return Math.floorDiv(now.getEpochSecond() + shift, seconds);
        }
    }

    private record Kept<R>(R response, Edition edition, DatabaseOutage.Made made) {}

    /** @param editions the present edition for an address; may fail while the database is away */
    public ResponseCache(long mostOctets, DatabaseOutage outage, Clock clock, Function<String, Edition> editions) {
        this.outage = outage;
        this.clock = clock;
        this.editions = editions;
        this.kept = Caches.ofOctets(mostOctets, (address, one) -> one.response.size() + 2L * address.length());
    }

    /** To be called before the answer is made: a change meanwhile makes it old. */
    public Look look(String address) {
        var made = outage.now();
        if (outage.lasts() && asItWas(address) != null) {
            return new Look(address, made, null, null);
        }
        try {
            return new Look(address, made, editions.apply(address), null);
        } catch (RuntimeException e) {
            if (outage.isBegunBy(e)) {
                return new Look(address, made, null, e);
            }
            throw e;
        }
    }

    private @Nullable R asItWas(String address) {
        Kept<R> known = kept.get(address);
        return known != null && outage.bridgedBy(known.made) ? known.response : null;
    }

    public final class Look {
        private final String address;
        private final DatabaseOutage.Made made;
        private final @Nullable Edition edition;
        private final @Nullable RuntimeException away;

        private Look(
                String address, DatabaseOutage.Made made, @Nullable Edition edition, @Nullable RuntimeException away) {
            this.address = address;
            this.made = made;
            this.edition = edition;
            this.away = away;
        }

        /** The kept answer; null where it must be made. */
        public @Nullable R ready() {
            if (edition == null) {
                return asItWas(address);
            }
            Kept<R> known = kept.get(address);
            return known != null && isRight(known, edition) ? known.response : null;
        }

        /** The kept answer, or a new one, made only once when many ask: from the stamp and the answer before. */
        public Optional<R> orMake(BiFunction<Freshness.Stamp, Optional<R>, Optional<R>> make) {
            R ready = ready();
            if (ready != null) {
                return Optional.of(ready);
            }
            if (away != null) {
                throw away;
            }
            try {
                return made(edition == null ? editions.apply(address) : edition, make);
            } catch (RuntimeException e) {
                R before = insteadOf(e);
                if (before == null) {
                    throw e;
                }
                return Optional.of(before);
            }
        }

        private Optional<R> made(Edition now, BiFunction<Freshness.Stamp, Optional<R>, Optional<R>> make) {
            Kept<R> next = kept.compute(address, (key, known) -> {
                if (known != null && isRight(known, now)) {
                    return known;
                }
                Optional<R> before = Optional.ofNullable(known).map(Kept::response);
                return make.apply(now.stamp, before)
                        .map(response -> new Kept<>(response, now, made))
                        .orElse(null);
            });
            return Optional.ofNullable(next).map(Kept::response);
        }

        public void put(R response) {
            if (edition != null) {
                kept.put(address, new Kept<>(response, edition, made));
            }
        }

        /** The answer as it last was, when the trouble is that the database is away; null when there is none. */
        public @Nullable R insteadOf(Exception trouble) {
            return outage.isBegunBy(trouble) ? asItWas(address) : null;
        }

        private boolean isRight(Kept<R> known, Edition now) {
            return known.edition.equals(now) && known.response.isTrue(clock.instant());
        }
    }
}

package nyc.icefree.proof;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import nyc.icefree.Given;
import nyc.icefree.IceFreeApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The app in its own process with planted data; prints on standard output where it listens and what there is. */
final class SeededApp {
    private SeededApp() {}

    public static void main(String[] args) {
        var context = of(Seed.class, SeedCopies.class, SeedOutlets.class, SeedCrowd.class)
                .run(args);
        context.getBean(Seed.class).plant(args);
        say(
                "port",
                String.valueOf(
                        ((WebServerApplicationContext) context).getWebServer().getPort()));
        int swaying = Seed.number(args, "--seed.sway=", 0);
        if (swaying > 0) {
            Thread.ofVirtual().start(() -> sway(context.getBean(Seed.class), args, swaying));
        }
        int pause = Seed.number(args, "--seed.again=", 0);
        if (pause > 0) {
            plantAgain(context.getBean(Seed.class), args, pause);
        }
    }

    static SpringApplicationBuilder of(Class<?>... more) {
        return new SpringApplicationBuilder(IceFreeApplication.class, Given.class)
                .sources(more)
                .initializers(starting ->
                        starting.getBeanFactory().registerSingleton("withoutTestClasses", new WithoutTestClasses()));
    }

    /** Repeats after so many seconds until the process stops; prints failures. */
    private static void plantAgain(Seed seed, String[] args, int pause) {
        for (int round = 1; ; round++) {
            LockSupport.parkNanos(Duration.ofSeconds(pause).toNanos());
            try {
                seed.plant(args);
                say("round", String.valueOf(round));
            } catch (RuntimeException e) {
                say("fault", e.getClass().getName());
            }
        }
    }

    private static void sway(Seed seed, String[] args, int pause) {
        for (int round = 1; ; round++) {
            LockSupport.parkNanos(Duration.ofMillis(pause).toNanos());
            try {
                seed.sway(Seed.number(args, "--seed.capacity=", 10), round);
                say("swayed", String.valueOf(round));
            } catch (RuntimeException e) {
                say("fault", e.getClass().getName());
            }
        }
    }

    static void say(String what, String value) {
        System.out.println("SEEDED " + what + " " + value);
    }

    /** The test classes are on this class path too; only those named above belong to the app. */
    private static final class WithoutTestClasses extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
            return reader.getResource().getURL().toString().contains("/test-classes/");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithoutTestClasses;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }
}

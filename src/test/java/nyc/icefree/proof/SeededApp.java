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

/** The app in a process of its own, with something to race for; says on standard output where it listens and what there is. */
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

    /** The app with what proofs plan by, and more, and without all else that lies beside it. */
    static SpringApplicationBuilder of(Class<?>... more) {
        return new SpringApplicationBuilder(IceFreeApplication.class, Given.class)
                .sources(more)
                .initializers(starting ->
                        starting.getBeanFactory().registerSingleton("withoutTestClasses", new WithoutTestClasses()));
    }

    /** The same once more each so many seconds, until the process is stopped; whatever fails is said. */
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

    /** Each so many milliseconds, for as long as the process runs. */
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

    /** The test classes lie on this class path too; only what is named above is part of the app. */
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

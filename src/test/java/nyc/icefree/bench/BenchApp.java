package nyc.icefree.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nyc.icefree.Given;
import nyc.icefree.IceFreeApplication;
import nyc.icefree.proof.Database;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The app of a run, in this process, with what it plans by. */
public final class BenchApp {
    private BenchApp() {}

    /** What is measured on a database. */
    public interface Run {
        void on(String name, Path folder, Database database) throws Exception;
    }

    /** On an H2 file and on a PostgreSQL, one after the other. */
    public static void onBoth(Run run) throws Exception {
        var folder = OwnFolder.make("bench");
        try (var h2 = Database.h2(folder)) {
            run.on("H2", folder, h2);
        }
        try (var postgres = Database.postgres()) {
            run.on("PostgreSQL", folder, postgres);
        }
    }

    public static ConfigurableApplicationContext on(Path folder, Database database) {
        return on(folder, database.url(), List.of(), "--spring.datasource.username=" + database.user());
    }

    static ConfigurableApplicationContext on(Path folder, String database, List<Class<?>> besides, String... settings) {
        var all = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + database,
                "--vault.key-file=" + folder + "/vault.key",
                "--vault.store=" + folder + "/keys",
                "--vault.make-key=true",
                "--vaadin.productionMode=true",
                "--logging.level.root=error"));
        all.addAll(List.of(settings));
        return new SpringApplicationBuilder(IceFreeApplication.class, Given.class)
                .sources(besides.toArray(Class<?>[]::new))
                .run(all.toArray(String[]::new));
    }
}

package nyc.icefree.database;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A process in which, once it is watched, no virtual thread gets a turn any more. */
final class StuckApp {
    private StuckApp() {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(MigratedFileTest.OnlyTheDatabase.class)
                .web(WebApplicationType.NONE)
                .run(args);
        for (int i = 0; i < Runtime.getRuntime().availableProcessors() * 2; i++) {
            Thread.startVirtualThread(() -> {
                while (true) {
                    Thread.onSpinWait();
                }
            });
        }
    }
}

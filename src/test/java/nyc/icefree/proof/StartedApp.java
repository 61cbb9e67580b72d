package nyc.icefree.proof;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The app as a process, which a test can use over HTTP, stop or kill. Ends with the test. */
public final class StartedApp implements AutoCloseable {
    private static final int START_MINUTES = 4;
    private static final int LAST_LINES = 30;
    private final Process process;
    private final Path log;
    private final List<Map.Entry<String, String>> seeded = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> port = new CompletableFuture<>();

    /**
     * @param folder for the vault's key, and the log {@code app.log} that a test may read
     * @param more arguments of the app, or properties of the JVM that begin with {@code -D}
     */
    public static StartedApp start(Path folder, Database database, String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp"))));
        command.addAll(code());
        command.add(SeededApp.class.getName());
        var arguments = new LinkedHashMap<String, String>();
        for (String usual : List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--vault.key-file=" + folder.resolve("vault.key"),
                "--vault.make-key=true",
                "--vault.store=" + folder.resolve("keys"),
                "--web.trusted-proxy=127.0.0.1",
                "--web.limit-factor=100000",
                "--web.work=16")) {
            arguments.put(name(usual), usual);
        }
        for (String argument : more) {
            if (argument.startsWith("-D")) {
                command.add(1, argument);
            } else {
                arguments.put(name(argument), argument);
            }
        }
        command.addAll(arguments.values());
        return new StartedApp(
                new ProcessBuilder(command).redirectErrorStream(true).start(), folder.resolve("app.log"));
    }

    /**
     * The compiled classes; with {@code -Dpackaged.app=FOLDER} the jar, options and cache that {@code docker/build}
     * made there.
     */
    private static List<String> code() {
        String tests = System.getProperty("java.class.path");
        String packaged = System.getProperty("packaged.app");
        if (packaged == null) {
            return List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", tests);
        }
        String others = Stream.of(tests.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("target/classes"))
                .collect(Collectors.joining(File.pathSeparator));
        return List.of(
                "@" + packaged + "/java-options",
                "-XX:AOTCache=" + packaged + "/app.aot",
                "-cp",
                packaged + "/ice-free-nyc.jar" + File.pathSeparator + others);
    }

    private static String name(String argument) {
        return argument.replaceFirst("=.*", "");
    }

    private StartedApp(Process process, Path log) {
        this.process = process;
        this.log = log;
        Thread.ofVirtual().start(() -> listen(process.inputReader(), log));
        try {
            port.get(START_MINUTES, TimeUnit.MINUTES);
        } catch (Exception e) {
            process.destroyForcibly();
            throw new IllegalStateException("the app did not start: " + lastWords(), e);
        }
    }

    private void listen(BufferedReader output, Path log) {
        try (output;
                var copy = Files.newBufferedWriter(log)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                copy.write(line + "\n");
                copy.flush();
                if (line.startsWith("SEEDED ")) {
                    var words = line.split(" ", 3);
                    if (words[1].equals("port")) {
                        port.complete(Integer.valueOf(words[2]));
                    } else {
                        seeded.add(Map.entry(words[1], words[2]));
                    }
                }
            }
            port.completeExceptionally(new IOException("it ended"));
        } catch (IOException e) {
            port.completeExceptionally(e);
        }
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port.join() + path);
    }

    List<String> seeded(String what) {
        return seeded.stream()
                .filter(entry -> entry.getKey().equals(what))
                .map(Map.Entry::getValue)
                .toList();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** For diagnosis: whether it still runs, and what it wrote last. */
    String lastWords() {
        var state = isRunning() ? "it runs" : "it ended with " + process.exitValue();
        try (var lines = Files.lines(log)) {
            var all = lines.toList();
            return state + ", last: "
                    + String.join("\n", all.subList(Math.max(0, all.size() - LAST_LINES), all.size()));
        } catch (IOException e) {
            return state;
        }
    }

    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** As Linux tells it. */
    int residentMegabytes() throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                    .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1_024)
                    .sum();
        }
    }

    /** Forbids files to grow, as on a full disk, or allows it again. */
    void fullDisk(boolean full) throws IOException, InterruptedException {
        String most = full ? "0" : "unlimited";
        new ProcessBuilder("prlimit", "--pid", Long.toString(process.pid()), "--fsize=" + most + ":unlimited")
                .inheritIO()
                .start()
                .waitFor();
    }

    /** Like {@code kill -9}: nothing is flushed. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            kill();
        }
    }
}

package nyc.icefree.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** The same bytes from nginx as plain files, for comparison in the same run; where it is not installed, there is none. */
final class Nginx implements AutoCloseable {
    private static final List<String> PLACES = List.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx");
    private final Path folder;
    private final Process process;
    private final int port;

    private Nginx(Path program, Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Files.createDirectories(folder.resolve("files"));
        Files.writeString(folder.resolve("nginx.conf"), """
                daemon off;
                master_process off;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events {}
                http {
                  access_log off;
                  keepalive_requests 10000000;
                  sendfile on;
                  tcp_nopush on;
                  gzip_static on;
                  default_type text/html;
                  client_body_temp_path %1$s/t1; proxy_temp_path %1$s/t2; fastcgi_temp_path %1$s/t3;
                  uwsgi_temp_path %1$s/t4; scgi_temp_path %1$s/t5;
                  server { listen 127.0.0.1:%2$d; root %1$s/files; }
                }
                """.formatted(folder, port));
        process = new ProcessBuilder(
                        program.toString(), "-c", folder.resolve("nginx.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.log").toFile())
                .start();
        for (int i = 0; i < 100 && !Files.exists(folder.resolve("nginx.pid")); i++) {
            Thread.sleep(50);
        }
    }

    static Optional<Nginx> start() throws IOException, InterruptedException {
        var program = PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
        return program.isEmpty()
                ? Optional.empty()
                : Optional.of(new Nginx(program.get(), OwnFolder.make("bench-nginx")));
    }

    /** @return the path under which these bytes now are, plain and compressed */
    String serve(String name, byte[] bytes, int length) throws IOException {
        try (OutputStream plain = Files.newOutputStream(folder.resolve("files/" + name));
                OutputStream packed =
                        new GZIPOutputStream(Files.newOutputStream(folder.resolve("files/" + name + ".gz")))) {
            plain.write(bytes, 0, length);
            packed.write(bytes, 0, length);
        }
        return "/" + name;
    }

    int port() {
        return port;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroy();
    }
}

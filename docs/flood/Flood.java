import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Attacks one's own installation: takes as many spots of an event as it can, from one network or from many, and does the work
 * that the form asks of a device. Prints who got spots, who is held, and the mail that the event's organizers got meanwhile.
 * See docs/flood.md. It talks to this machine alone.
 */
public final class Flood {
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final Pattern TASK =
            Pattern.compile("data-seed=\"([0-9a-f]+)\" data-goal=\"([0-9a-f]{64})\" data-most=\"([0-9]+)\"");
    private static final Pattern SIZE = Pattern.compile("<option value=\"([0-9]+)\"");
    private static final Pattern STATE = Pattern.compile("class=\"state[^\"]*\">([^<]+)<");
    private static final Pattern FREE = Pattern.compile("<strong>([^<]*left[^<]*)</strong>");
    private static final String COMING = "Your spot is reserved";
    private static final int MOST_POSTS = 2_000;
    private static final int MOST_SECONDS = 300;
    private static final int MOST_NETWORKS = 1_000;
    /** A form that comes sooner is taken for a program's. */
    private static final Duration RIPE = Duration.ofMillis(3_200);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final Semaphore atOnce = new Semaphore(32);
    /** So much work is done at once: a flood has few machines. */
    private final Semaphore processors =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    private final String base;
    private final int networks;
    private final int party;
    private final int posts;
    private final int seconds;
    private final boolean bare;

    /** One answer that was taken. */
    private record Taken(int network, int people, String page) {}

    private Flood(String base, Map<String, String> options) throws IOException {
        this.base = base;
        if (!InetAddress.getByName(URI.create(base).getHost()).isLoopbackAddress()) {
            throw new IllegalArgumentException("only an installation on this machine is attacked");
        }
        networks = Math.min(MOST_NETWORKS, number(options, "networks", 1));
        party = number(options, "party", 10);
        posts = Math.min(MOST_POSTS, number(options, "posts", 200));
        seconds = Math.min(MOST_SECONDS, number(options, "seconds", 60));
        bare = options.containsKey("bare");
    }

    public static void main(String[] args) throws Exception {
        var options = new TreeMap<String, String>();
        var rest = new ArrayList<String>();
        for (String arg : args) {
            if (arg.startsWith("--")) {
                options.put(arg.substring(2).replaceFirst("=.*", ""), arg.replaceFirst("[^=]*=?", ""));
            } else {
                rest.add(arg);
            }
        }
        if (rest.size() < 2) {
            System.err.println("java docs/flood/Flood.java [--networks=1] [--party=10, 0 for families] [--posts=200]"
                    + " [--seconds=60] [--bare] [--smtp=PORT] http://localhost:8080 EVENT...");
            System.exit(2);
        }
        var flood = new Flood(rest.getFirst().replaceAll("/+$", ""), options);
        try (var mails = new Mails(number(options, "smtp", 0))) {
            for (String event : rest.subList(1, rest.size())) {
                flood.attack(event, mails);
            }
        }
        System.exit(0);
    }

    private static int number(Map<String, String> options, String name, int usual) {
        return options.containsKey(name) ? Integer.parseInt(options.get(name)) : usual;
    }

    private void attack(String event, Mails mails) throws Exception {
        var begin = System.nanoTime();
        mails.begin(begin);
        var left = new AtomicInteger(posts);
        var refused = new AtomicInteger();
        var tried = new AtomicLong();
        var taken = new CopyOnWriteArrayList<Taken>();
        var problems = new ConcurrentHashMap<String, Integer>();
        int browsers = Math.max(1, 20 / networks);
        var all = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < networks * browsers; i++) {
                int network = i % networks;
                all.add(threads.submit(() -> {
                    int size = 0;
                    int misses = 0;
                    while (misses < 3 && left.getAndDecrement() > 0 && since(begin) < seconds) {
                        size = size == 0 ? party : size;
                        int people = party == 0 ? 1 + left.get() % 5 : size;
                        var answer = post(event, network, people, tried);
                        boolean came = false;
                        if (answer.statusCode() == 303) {
                            var one = new Taken(network, people, answer.headers().firstValue("Location").orElseThrow());
                            taken.add(one);
                            came = state(one).equals(COMING);
                        } else {
                            refused.incrementAndGet();
                            problems.merge("answer " + answer.statusCode(), 1, Integer::sum);
                        }
                        if (!came && party > 0) {
                            // smaller parties may still get in
                            misses += people == 1 ? 1 : 0;
                            size = Math.max(1, people / 2);
                        }
                    }
                    return null;
                }));
            }
        }
        for (var one : all) {
            one.get();
        }
        double took = since(begin);
        mails.waitUntil(begin, 60);
        report(event, taken, refused.get(), problems, tried.get(), took, mails);
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private HttpResponse<String> post(String event, int network, int people, AtomicLong tried) throws Exception {
        String path = "/en/events/" + event + "/reserve";
        String form = send(network, HttpRequest.newBuilder(URI.create(base + path))).body();
        String key = find(KEY, form);
        int most = SIZE.matcher(form).results().mapToInt(one -> Integer.parseInt(one.group(1))).limit(10).max().orElse(1);
        Thread.sleep(RIPE);
        String number = bare ? "" : work(form, tried);
        String body = "key=" + URLEncoder.encode(key, StandardCharsets.UTF_8) + "&work=" + number + "&name=Flood&adults="
                + Math.min(people, most) + "&waiting=no";
        return send(
                network,
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(int network, HttpRequest.Builder request) throws Exception {
        atOnce.acquire();
        try {
            return client.send(
                    request.timeout(Duration.ofSeconds(30))
                            .header("X-Forwarded-For", "10." + network / 256 + "." + network % 256 + ".1")
                            .build(),
                    BodyHandlers.ofString());
        } finally {
            atOnce.release();
        }
    }

    /** The number whose SHA-256 together with the seed is the goal, by trying. */
    private String work(String form, AtomicLong tried) throws Exception {
        Matcher task = TASK.matcher(form);
        if (!task.find()) {
            return "";
        }
        byte[] goal = HexFormat.of().parseHex(task.group(2));
        processors.acquire();
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            long most = Long.parseLong(task.group(3));
            for (long number = 0; number < most; number++) {
                if (MessageDigest.isEqual(
                        goal, sha.digest((task.group(1) + ":" + number).getBytes(StandardCharsets.US_ASCII)))) {
                    tried.addAndGet(number + 1);
                    return String.valueOf(number);
                }
            }
            return "";
        } finally {
            processors.release();
        }
    }

    private String state(Taken one) throws Exception {
        var page = URI.create(base + one.page().replaceFirst("\\?.*", ""));
        return find(STATE, send(one.network(), HttpRequest.newBuilder(page)).body()).strip();
    }

    private static String find(Pattern pattern, String text) throws IOException {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IOException("no form there: " + text.substring(0, Math.min(200, text.length())));
        }
        return found.group(1);
    }

    private void report(
            String event,
            List<Taken> taken,
            int refused,
            Map<String, Integer> problems,
            long tried,
            double took,
            Mails mails)
            throws Exception {
        var parties = new TreeMap<String, Integer>();
        var people = new TreeMap<String, Integer>();
        var in = new TreeMap<Integer, Integer>();
        for (var one : taken) {
            String state = state(one);
            parties.merge(state, 1, Integer::sum);
            people.merge(state, one.people(), Integer::sum);
            if (state.equals(COMING)) {
                in.merge(one.network(), one.people(), Integer::sum);
            }
        }
        String now = send(0, HttpRequest.newBuilder(URI.create(base + "/en/events/" + event + "/reserve"))).body();
        var free = FREE.matcher(now);
        System.out.printf(
                "EVENT %s from %d networks: %d answers in %.0f s, %d refused %s, %.1f million numbers tried%n",
                event, networks, taken.size(), took, refused, problems, tried / 1e6);
        parties.forEach((state, many) ->
                System.out.printf("  %s: %d parties, %d people%n", state, many, people.get(state)));
        System.out.printf(
                "  most for one network: %d; %s%n",
                in.values().stream().mapToInt(Integer::intValue).max().orElse(0),
                free.find() ? free.group(1).strip() : "it is full");
        mails.print();
    }

    /** A mail server that keeps what organizers are sent, where MAIL_HOST and MAIL_PORT lead to it. */
    private static final class Mails implements AutoCloseable {
        private final ServerSocket socket;
        private final List<String> received = new CopyOnWriteArrayList<>();
        private volatile long begin = System.nanoTime();

        Mails(int port) throws IOException {
            socket = port == 0 ? null : new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            if (socket != null) {
                Thread.ofVirtual().start(this::listen);
            }
        }

        void begin(long now) {
            begin = now;
            received.clear();
        }

        /** A mail leaves within a minute; waits for no longer. */
        void waitUntil(long from, int seconds) throws InterruptedException {
            while (socket != null && received.isEmpty() && since(from) < seconds) {
                Thread.sleep(200);
            }
            if (socket != null) {
                Thread.sleep(3_000); // to the others who organize
            }
        }

        void print() {
            if (socket != null) {
                System.out.printf("  the organizers got %d mails%n", received.size());
                received.stream().limit(1).forEach(System.out::println);
            }
        }

        private void listen() {
            while (!socket.isClosed()) {
                try {
                    var one = socket.accept();
                    Thread.ofVirtual().start(() -> take(one));
                } catch (IOException e) {
                    return;
                }
            }
        }

        private void take(Socket one) {
            try (one;
                    var in = new BufferedReader(new InputStreamReader(one.getInputStream(), StandardCharsets.UTF_8));
                    var out = new PrintStream(one.getOutputStream(), true, StandardCharsets.US_ASCII)) {
                out.print("220 flood\r\n");
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    if (line.startsWith("DATA")) {
                        out.print("354 go on\r\n");
                        received.add(mail(in));
                    }
                    out.print(line.startsWith("QUIT") ? "221 bye\r\n" : "250 yes\r\n");
                    out.flush();
                }
            } catch (IOException e) {
                System.err.println("a mail was lost: " + e);
            }
        }

        /** Its subject and its plain text. */
        private String mail(BufferedReader in) throws IOException {
            var text = new StringBuilder();
            for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                text.append(line.startsWith("..") ? line.substring(1) : line).append('\n');
            }
            String all = text.toString();
            String subject = all.replaceFirst("(?s).*\nSubject: ([^\n]*(?:\n [^\n]*)*)\n.*", "$1").replace("\n", "");
            String plain = all.replaceFirst("(?s).*?Content-Type: text/plain[^\n]*\n.*?\n\n(.*?)\n--.*", "$1")
                    .replace("=\n", "");
            var bytes = new java.io.ByteArrayOutputStream();
            for (int i = 0; i < plain.length(); i++) {
                if (plain.charAt(i) == '=' && i + 2 < plain.length() && plain.substring(i + 1, i + 3).matches("[0-9A-F]{2}")) {
                    bytes.write(Integer.parseInt(plain.substring(i + 1, i + 3), 16));
                    i += 2;
                } else {
                    bytes.write(plain.charAt(i));
                }
            }
            return String.format("  MAIL after %.1f s: %s%n    %s", since(begin), subject, bytes.toString(StandardCharsets.UTF_8)
                    .strip()
                    .replace("\n", "\n    "));
        }

        @Override
        public void close() throws IOException {
            if (socket != null) {
                socket.close();
            }
        }
    }
}
